package org.dragoman.evaluation.coding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Scores a record against a gold set of labels, for each label and in total: of the event, and of the event with one of the
 * label's modes.
 *
 * <p>Run it with {@code SET.jsonl RECORD.json [--kinds]}, the record being made of what {@link LabelledArticles} prints;
 * {@code --kinds} adds what was reported where a label was missed, and where events were reported that do not fit. Articles
 * that the record lacks count as missed and are named.
 */
public final class ScoreLabels {

    private ScoreLabels() {}

    /**
     * Prints the scores.
     *
     * @param arguments the set, the record, and options
     * @throws IOException if a file cannot be read or is no JSON
     */
    public static void main(String[] arguments) throws IOException {
        List<String> files = new ArrayList<>(List.of(arguments));
        boolean kinds = files.remove("--kinds");
        if (files.size() != 2) {
            throw new IllegalArgumentException(
                    "Found " + files.size() + " files, expected SET.jsonl RECORD.json [--kinds].");
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        LabelledSet set = LabelledSet.read(Path.of(files.get(0)));
        JsonNode record = new ObjectMapper().readTree(Path.of(files.get(1)).toFile());
        tellMissing(set, record, out);
        LabelScore score = LabelScore.of(set, CodedReport.read(record));
        print("event", score.events(), score.total(), out);
        print("event and mode", score.modes(), score.totalOfModes(), out);
        if (kinds) {
            score.missed().forEach((label, instead) -> out.println("missed " + label + ": reported " + instead));
            score.spurious().forEach((event, labels) -> out.println("does not fit: " + event + " at " + labels));
        }
    }

    private static void tellMissing(LabelledSet set, JsonNode record, PrintStream out) {
        Set<String> there = new HashSet<>();
        record.path("articles").forEach(article -> there.add(article.path("id").asText()));
        List<String> missing = set.articles().stream()
                .map(LabelledSet.Text::id)
                .filter(id -> !there.contains(id))
                .toList();
        if (!missing.isEmpty()) {
            out.println(missing.size() + " articles missing from the record: " + missing);
        }
    }

    private static void print(String what, Map<String, Count> counts, Count total, PrintStream out) {
        out.println("# " + what);
        counts.forEach((label, count) -> out.println(String.format(Locale.ROOT, "%-30s %s", label, count)));
        out.println(String.format(Locale.ROOT, "%-30s %s", "all", total));
    }
}
