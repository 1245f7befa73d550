package org.dragoman.evaluation.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Scores stories pairwise over the pairs with at least one gold article; whatever else a record holds is a distractor: {@code
 * ScoreStories GOLD.jsonl RECORD.json}. The gold file names the event of each article in {@code event}.
 */
public final class ScoreStories {

    private ScoreStories() {}

    /** Runs the command. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("usage: ScoreStories GOLD.jsonl RECORD.json");
        }
        ObjectMapper json = new ObjectMapper();
        Map<String, String> gold = new HashMap<>();
        for (String line : Files.readAllLines(Path.of(arguments[0]))) {
            JsonNode article = json.readTree(line);
            gold.put(
                    HiddenIds.of(article.path("id").asText()),
                    article.path("event").asText());
        }
        Map<String, Integer> sizes = new HashMap<>();
        Map<String, Map<String, Integer>> ours = new TreeMap<>();
        for (JsonNode article : json.readTree(Path.of(arguments[1]).toFile()).path("articles")) {
            String story = article.path("story").asText(article.path("id").asText());
            sizes.merge(story, 1, Integer::sum);
            String event = gold.get(article.path("id").asText());
            if (event != null) {
                ours.computeIfAbsent(story, s -> new TreeMap<>()).merge(event, 1, Integer::sum);
            }
        }
        long right = 0;
        long said = 0;
        for (Map.Entry<String, Map<String, Integer>> story : ours.entrySet()) {
            int own = story.getValue().values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            said += pairs(own) + (long) own * (sizes.getOrDefault(story.getKey(), own) - own);
            right += story.getValue().values().stream()
                    .mapToLong(ScoreStories::pairs)
                    .sum();
        }
        Map<String, Integer> events = new HashMap<>();
        gold.values().forEach(event -> events.merge(event, 1, Integer::sum));
        long truth = events.values().stream().mapToLong(ScoreStories::pairs).sum();
        double precision = said == 0 ? 0 : (double) right / said;
        double recall = truth == 0 ? 0 : (double) right / truth;
        System.out.printf(
                "stories: P %.1f R %.1f F1 %.1f (%d right of %d said, %d true)%n",
                100 * precision, 100 * recall, 200 * precision * recall / (precision + recall), right, said, truth);
    }

    private static long pairs(int members) {
        return members * (members - 1L) / 2;
    }
}
