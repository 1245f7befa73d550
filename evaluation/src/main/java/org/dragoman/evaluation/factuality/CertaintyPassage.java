package org.dragoman.evaluation.factuality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A short text with an event, how certain its author and its innermost holder are of it, and its auxiliary modes.
 *
 * @param id names the passage as an article
 * @param text the text
 * @param trigger the word that tells the event
 * @param author FactBank's value for the author
 * @param innermost FactBank's value for the innermost holder
 * @param modes the auxiliary modes
 */
public record CertaintyPassage(
        String id, String text, String trigger, String author, String innermost, Set<String> modes) {

    private static final int FIELDS = 5;

    /** Which of the three were read as they should be. */
    public record Outcome(boolean author, boolean innermost, boolean modes) {}

    /**
     * The passages of a file: fields divided by bars, {@code -} for no modes, lines with {@code #} are notes.
     *
     * @throws IOException if the file cannot be read
     */
    public static List<CertaintyPassage> read(Path file) throws IOException {
        List<CertaintyPassage> passages = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> fields = List.of(line.split("\\|"));
            if (fields.size() != FIELDS) {
                throw new IOException(file + ": found " + fields.size() + " fields, expected " + FIELDS + ": " + line);
            }
            Set<String> modes = new TreeSet<>();
            if (!fields.get(4).equals("-")) {
                modes.addAll(Arrays.asList(fields.get(4).split(",")));
            }
            passages.add(new CertaintyPassage(
                    "p" + (passages.size() + 1), fields.get(0), fields.get(1), fields.get(2), fields.get(3), modes));
        }
        return passages;
    }

    /** The passage as an article in JSON lines, published on 15 November 2024. */
    public String article() {
        ObjectNode article = new ObjectMapper().createObjectNode();
        article.put("id", id).put("published", "2024-11-15").put("text", text);
        return article.toString();
    }

    /** How the report of a record with this trigger fares; empty where there is none. */
    public Optional<Outcome> check(JsonNode record) {
        for (JsonNode report : record.path("reports")) {
            boolean here = report.path("article").asText().equals(id)
                    && List.of(report.path("trigger").path("text").asText().split(" "))
                            .contains(trigger);
            if (here) {
                JsonNode judgements = report.path("factuality");
                Set<String> found = new TreeSet<>();
                report.path("auxiliary").forEach(mode -> found.add(mode.asText()));
                return Optional.of(new Outcome(
                        judgements.path(0).path("value").asText().equals(author),
                        judgements
                                .path(judgements.size() - 1)
                                .path("value")
                                .asText()
                                .equals(innermost),
                        found.equals(modes)));
            }
        }
        return Optional.empty();
    }
}
