package org.dragoman.evaluation.joining;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.evaluation.story.HiddenIds;

/**
 * Scores which reports a record joins, against gold clusters of event mentions as in ECB+: {@code ScoreJoins GOLD.jsonl
 * RECORD.json}. Only mentions count at whose place the record has a report, so that the figures tell of joining and not of
 * finding; pairs within one article and across articles are counted apart.
 */
public final class ScoreJoins {

    private ScoreJoins() {}

    private record Mention(String article, String gold, String ours) {}

    /** Runs the command. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("usage: ScoreJoins GOLD.jsonl RECORD.json");
        }
        ObjectMapper json = new ObjectMapper();
        Map<String, Map<Integer, String>> events = new HashMap<>();
        for (JsonNode report : json.readTree(Path.of(arguments[1]).toFile()).path("reports")) {
            events.computeIfAbsent(report.path("article").asText(), a -> new HashMap<>())
                    .put(
                            report.path("trigger").path("start").asInt(),
                            report.path("event_id").asText());
        }
        List<Mention> mentions = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(arguments[0]))) {
            JsonNode article = json.readTree(line);
            String id = article.path("id").asText();
            Map<Integer, String> ours = events.getOrDefault(HiddenIds.of(id), events.getOrDefault(id, Map.of()));
            for (JsonNode mention : article.path("mentions")) {
                String event = at(mention, ours);
                if (mention.path("event").asBoolean()
                        && mention.path("validated").asBoolean()
                        && !event.isEmpty()) {
                    mentions.add(new Mention(id, mention.path("cluster").asText(), event));
                }
            }
        }
        System.out.println(mentions.size() + " gold mentions with a report of ours");
        count("within articles", mentions, true);
        count("across articles", mentions, false);
    }

    private static String at(JsonNode mention, Map<Integer, String> ours) {
        for (int at = mention.path("start").asInt(); at < mention.path("end").asInt(); at++) {
            if (ours.containsKey(at)) {
                return ours.getOrDefault(at, "");
            }
        }
        return "";
    }

    private static void count(String what, List<Mention> mentions, boolean within) {
        int right = 0;
        int said = 0;
        int truth = 0;
        for (int i = 0; i < mentions.size(); i++) {
            for (int j = 0; j < i; j++) {
                Mention a = mentions.get(i);
                Mention b = mentions.get(j);
                if (a.article.equals(b.article) == within) {
                    boolean ours = a.ours.equals(b.ours);
                    boolean gold = a.gold.equals(b.gold);
                    said += ours ? 1 : 0;
                    truth += gold ? 1 : 0;
                    right += ours && gold ? 1 : 0;
                }
            }
        }
        double precision = said == 0 ? 0 : (double) right / said;
        double recall = truth == 0 ? 0 : (double) right / truth;
        double f = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        System.out.printf(
                "%s: P %.3f R %.3f F1 %.3f (%d right of %d said, %d true)%n",
                what, precision, recall, f, right, said, truth);
    }
}
