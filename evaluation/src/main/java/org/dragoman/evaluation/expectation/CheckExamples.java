package org.dragoman.evaluation.expectation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Checks records against the expectations of a folder of examples and prints how each article and each story fared.
 *
 * <p>Run it with {@code EXAMPLES_DIR RECORD.json… [--verbose]}. What is expected of an article read alone is checked in the
 * record that holds it and the fewest others; what is expected of a story in the record that holds all its articles and the
 * fewest others. {@code --verbose} shows every check that failed.
 */
public final class CheckExamples {

    private final List<JsonNode> records;
    private final boolean verbose;
    private final PrintStream out;

    private CheckExamples(List<JsonNode> records, boolean verbose, PrintStream out) {
        this.records = records.stream()
                .sorted(Comparator.comparingInt(
                        record -> record.path("articles").size()))
                .toList();
        this.verbose = verbose;
        this.out = out;
    }

    /**
     * Prints the findings and leaves with 0 where all checks pass, 1 where some fail.
     *
     * @param arguments the folder of examples, one or more files with records, and options
     * @throws IOException if a file cannot be read or is no JSON
     */
    public static void main(String[] arguments) throws IOException {
        List<String> files = new ArrayList<>(List.of(arguments));
        boolean verbose = files.remove("--verbose");
        if (files.size() < 2) {
            throw new IllegalArgumentException(
                    "Found " + files.size() + " names, expected EXAMPLES_DIR RECORD.json… [--verbose].");
        }
        ObjectMapper mapper = new ObjectMapper();
        List<JsonNode> records = new ArrayList<>();
        for (String file : files.subList(1, files.size())) {
            records.add(mapper.readTree(Path.of(file).toFile()));
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Findings total = new CheckExamples(records, verbose, out).run(ExampleStory.readAll(Path.of(files.get(0))));
        out.println("total: " + total.summary());
        System.exit(total.failed() == 0 ? 0 : 1);
    }

    private Findings run(List<ExampleStory> stories) {
        Findings total = Findings.NONE;
        for (ExampleStory story : stories) {
            for (ExampleStory.Example example : story.examples()) {
                Findings findings = recordOf(List.of(example))
                        .map(record -> RecordCheck.check(
                                record, example.expected(), example.article().text()))
                        .orElse(missing());
                total = total.plus(print(story.name() + "/" + example.file(), findings));
            }
            if (story.together().isPresent()) {
                JsonNode expected = story.together().get();
                Findings findings = recordOf(story.examples())
                        .map(record -> StoryCheck.check(record, expected, story.textByFile()))
                        .orElse(missing());
                total = total.plus(print(story.name(), findings));
            }
        }
        return total;
    }

    private Optional<JsonNode> recordOf(List<ExampleStory.Example> examples) {
        return records.stream()
                .filter(record -> examples.stream()
                        .allMatch(example -> ArticleRecord.withText(
                                        record, example.article().text())
                                .isPresent()))
                .findFirst();
    }

    private static Findings missing() {
        return new Findings(0, List.of("no record holds the article or all articles of the story"));
    }

    private Findings print(String name, Findings findings) {
        out.println(name + ": " + findings.summary());
        if (verbose) {
            findings.failures().forEach(failure -> out.println("  - " + failure));
        }
        return findings;
    }
}
