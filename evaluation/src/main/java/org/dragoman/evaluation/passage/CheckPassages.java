package org.dragoman.evaluation.passage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Scores a record against passages and prints the share of checks that hold, over all, for each kind of passage and for each
 * field. Passages are about who and where ({@link PassageCheck}), about who says what ({@link StatementPassageCheck}), or about
 * when events happened and how certain whom they are ({@link EventPassageCheck}).
 *
 * <p>Run it with {@code PASSAGES.jsonl RECORD.json [--verbose]}; {@code --verbose} shows the checks that failed, under the text
 * of their passage. The passages are themselves articles in JSON lines, so that {@code dragoman read --from jsonl} reads them.
 */
public final class CheckPassages {

    private CheckPassages() {}

    /**
     * Prints the scores.
     *
     * @param arguments the passages, the record, and options
     * @throws IOException if a file cannot be read or is no JSON
     */
    public static void main(String[] arguments) throws IOException {
        List<String> files = new ArrayList<>(List.of(arguments));
        boolean verbose = files.remove("--verbose");
        if (files.size() != 2) {
            throw new IllegalArgumentException(
                    "Found " + files.size() + " files, expected PASSAGES.jsonl RECORD.json [--verbose].");
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        JsonNode record = new ObjectMapper().readTree(Path.of(files.get(1)).toFile());
        Map<String, Score> byKind = new TreeMap<>();
        Map<String, Score> byField = new TreeMap<>();
        Score total = new Score();
        List<Check> all = new ArrayList<>();
        for (JsonNode passage : read(Path.of(files.get(0)))) {
            List<Check> checks = check(passage, record);
            total.add(checks);
            all.addAll(checks);
            checks.forEach(check ->
                    byField.computeIfAbsent(check.field(), field -> new Score()).add(List.of(check)));
            byKind.computeIfAbsent(passage.path("kind").asText(), kind -> new Score())
                    .add(checks);
            if (passage.path("trap").asBoolean()) {
                byKind.computeIfAbsent("(traps)", kind -> new Score()).add(checks);
            }
            if (verbose && checks.stream().anyMatch(check -> !check.passed())) {
                out.println(
                        passage.path("id").asText() + " " + passage.path("text").asText());
                checks.stream().filter(check -> !check.passed()).forEach(check -> out.println("    " + check.what()));
            }
        }
        byField.forEach((field, score) -> out.println(score.share() + "  " + field));
        byKind.forEach((kind, score) -> out.println(score + "  " + kind));
        out.println(total + "  all");
        if (byField.containsKey("speaker")) {
            out.printf(Locale.ROOT, "%5.1f %% of statements found have the wrong speaker%n", wrongSpeakers(all));
        }
    }

    /**
     * The checks of a passage of any kind.
     *
     * @throws IllegalArgumentException if a quotation does not stand in the passage
     */
    public static List<Check> check(JsonNode passage, JsonNode record) {
        if (passage.has("events")) {
            return EventPassageCheck.check(passage, record);
        }
        return passage.has("statements")
                ? StatementPassageCheck.check(passage, record)
                : PassageCheck.check(passage, record);
    }

    /** Of the statements that were found, the share in per cent whose speaker is another. */
    public static double wrongSpeakers(List<Check> checks) {
        long found = checks.stream()
                .filter(check -> check.field().equals("found") && check.passed())
                .count();
        long wrong = checks.stream()
                .filter(check -> check.field().equals("speaker") && !check.passed())
                .count();
        return 100.0 * wrong / Math.max(1, found);
    }

    /**
     * The passages of a file of JSON lines.
     *
     * @throws IOException if the file cannot be read or a line is no JSON
     */
    public static List<JsonNode> read(Path file) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<JsonNode> passages = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (!line.isBlank()) {
                passages.add(mapper.readTree(line));
            }
        }
        return passages;
    }

    /** Checks that held, of how many; passages in which all did. */
    private static final class Score {
        private int passed;
        private int checks;
        private int whole;
        private int passages;

        void add(List<Check> outcome) {
            int held = (int) outcome.stream().filter(Check::passed).count();
            passed += held;
            checks += outcome.size();
            whole += held == outcome.size() ? 1 : 0;
            passages++;
        }

        String share() {
            return String.format(Locale.ROOT, "%5.1f %% of %4d checks", 100.0 * passed / Math.max(1, checks), checks);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%5.1f %% of %4d checks, %3d of %3d passages whole",
                    100.0 * passed / Math.max(1, checks),
                    checks,
                    whole,
                    passages);
        }
    }
}
