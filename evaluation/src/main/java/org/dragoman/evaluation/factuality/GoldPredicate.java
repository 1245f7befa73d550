package org.dragoman.evaluation.factuality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A predicate in its text, with what readers thought of it.
 *
 * @param id its id in its file
 * @param text the text it stands in
 * @param start where it begins in the text, in UTF-16 code units
 * @param score from −3 (certainly did not happen) to 3 (certainly did)
 */
record GoldPredicate(String id, String text, int start, double score) {

    /**
     * The predicates of a file of JSON lines with {@code id}, {@code text}, {@code start} (in code points) and {@code score}.
     *
     * @throws IOException if the file cannot be read or a line is no JSON
     */
    static List<GoldPredicate> read(Path file) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<GoldPredicate> predicates = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (!line.isBlank()) {
                JsonNode node = mapper.readTree(line);
                String text = node.path("text").asText();
                predicates.add(new GoldPredicate(
                        node.path("id").asText(),
                        text,
                        text.offsetByCodePoints(0, node.path("start").asInt()),
                        node.path("score").asDouble()));
            }
        }
        return predicates;
    }
}
