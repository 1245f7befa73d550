package org.dragoman.evaluation.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Draws articles at random: {@code DrawArticles POOL.jsonl[.gz] SEED COUNT OUT.jsonl [WITHOUT.jsonl …]}. Articles whose ids stand in
 * one of the last files are never drawn. The same seed and pool draw the same articles, whatever the order of the pool.
 */
public final class DrawArticles {

    private static final ObjectMapper JSON = new ObjectMapper();

    private DrawArticles() {}

    /**
     * Runs the command.
     *
     * @throws IOException if a file cannot be read or written, or a line is no JSON
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 4) {
            throw new IllegalArgumentException(
                    "usage: DrawArticles POOL.jsonl[.gz] SEED COUNT OUT.jsonl [WITHOUT.jsonl …]");
        }
        Set<String> without = new HashSet<>();
        for (String file : List.of(arguments).subList(4, arguments.length)) {
            Lines.read(Path.of(file))
                    .forEach(article -> without.add(article.path("id").asText()));
        }
        List<JsonNode> drawn = draw(
                Lines.read(Path.of(arguments[0])),
                without,
                Long.parseLong(arguments[1]),
                Integer.parseInt(arguments[2]));
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(arguments[3]))) {
            for (JsonNode article : drawn) {
                out.write(JSON.writeValueAsString(readable(article)));
                out.newLine();
            }
        }
    }

    /** An article with the fields that {@code dragoman read --from jsonl} knows. */
    private static ObjectNode readable(JsonNode article) {
        ObjectNode line = JSON.createObjectNode();
        line.set("id", article.path("id"));
        take(article, line, "title", "title");
        take(article, line, "published", "date");
        take(article, line, "outlet", "publisher");
        line.set("text", article.path("text"));
        return line;
    }

    private static void take(JsonNode article, ObjectNode line, String field, String otherwise) {
        JsonNode value = article.hasNonNull(field) ? article.path(field) : article.path(otherwise);
        if (value.isTextual()) {
            line.set(field, value);
        }
    }

    /** Articles drawn without replacement; fewer than {@code count} where the pool has no more. */
    static List<JsonNode> draw(List<JsonNode> pool, Set<String> without, long seed, int count) {
        List<JsonNode> left = new ArrayList<>();
        pool.stream()
                .filter(article -> !without.contains(article.path("id").asText()))
                .sorted(Comparator.comparing(article -> article.path("id").asText()))
                .forEach(left::add);
        Collections.shuffle(left, new Random(seed));
        return List.copyOf(left.subList(0, Math.min(count, left.size())));
    }
}
