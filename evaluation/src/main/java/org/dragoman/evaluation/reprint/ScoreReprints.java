package org.dragoman.evaluation.reprint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Scores which copies a record recognises ({@code copy_of} of its articles): {@code ScoreReprints GOLD.jsonl RECORD.json}. A pair is
 * found where both articles are copies of one text. Pairs of two articles that were taken from the pool as they are say nothing:
 * the pool has reprints of its own.
 */
public final class ScoreReprints {

    private ScoreReprints() {}

    /** Runs the command. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("usage: ScoreReprints GOLD.jsonl RECORD.json");
        }
        ObjectMapper json = new ObjectMapper();
        Map<String, String> originals = new HashMap<>();
        Map<String, List<String>> groups = new TreeMap<>();
        for (JsonNode article : json.readTree(Path.of(arguments[1]).toFile()).path("articles")) {
            String id = article.path("id").asText();
            String original = article.path("copy_of").asText(id);
            originals.put(id, original);
            groups.computeIfAbsent(original, o -> new ArrayList<>()).add(id);
        }
        Map<String, int[]> kinds = new TreeMap<>();
        int right = 0;
        int truth = 0;
        int trapped = 0;
        for (String line : Files.readAllLines(Path.of(arguments[0]))) {
            JsonNode pair = json.readTree(line);
            String a = originals.getOrDefault(pair.path("a").asText(), "?");
            boolean found = a.equals(originals.getOrDefault(pair.path("b").asText(), "??"));
            int[] count = kinds.computeIfAbsent(pair.path("kind").asText(), kind -> new int[2]);
            count[0] += found ? 1 : 0;
            count[1]++;
            if (pair.path("copy").asBoolean()) {
                truth++;
                right += found ? 1 : 0;
            } else if (found) {
                trapped++;
            }
        }
        int said = groups.values().stream().mapToInt(ScoreReprints::told).sum();
        double precision = said == 0 ? 0 : (double) right / said;
        double recall = truth == 0 ? 0 : (double) right / truth;
        System.out.printf(
                "reprints: P %.3f R %.3f F1 %.3f (%d right of %d said, %d true); traps taken: %d%n",
                precision, recall, 2 * precision * recall / (precision + recall), right, said, truth, trapped);
        kinds.forEach((kind, count) -> System.out.printf("  %-20s %d of %d%n", kind, count[0], count[1]));
    }

    /** Pairs of a group that we made: with a copy or with a trap. */
    private static int told(List<String> group) {
        int pairs = 0;
        for (int i = 0; i < group.size(); i++) {
            for (int j = 0; j < i; j++) {
                String a = group.get(i);
                String b = group.get(j);
                if (a.startsWith("copy-") || b.startsWith("copy-") || (isTrap(a) && isTrap(b))) {
                    pairs++;
                }
            }
        }
        return pairs;
    }

    private static boolean isTrap(String id) {
        return id.startsWith("quoting-") || id.startsWith("foot-");
    }
}
