package org.dragoman.evaluation.confidence;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.dragoman.evaluation.reading.Lines;

/**
 * What a reader found of one report.
 *
 * @param sound whether the event is there as coded and of the right type
 * @param roles whether actors and recipients are right
 */
record Verdict(boolean sound, boolean roles) {

    /** Where a report is: article, first character of its trigger, event. */
    static String key(String article, int start, String event) {
        return article + "|" + start + "|" + event;
    }

    /** The verdicts of a reading by the places of their reports. */
    static Map<String, Verdict> byPlace(Path keys, Path verdicts) throws IOException {
        Map<Integer, Verdict> byId = new HashMap<>();
        for (JsonNode line : Lines.read(verdicts)) {
            boolean sound = line.path("real").asBoolean() && line.path("type").asBoolean();
            byId.put(
                    line.path("id").asInt(),
                    new Verdict(sound, line.path("roles").asBoolean()));
        }
        Map<String, Verdict> byPlace = new HashMap<>();
        for (JsonNode line : Lines.read(keys)) {
            Verdict verdict = byId.get(line.path("id").asInt());
            if (verdict != null) {
                String key = key(
                        line.path("article").asText(),
                        line.path("start").asInt(),
                        line.path("event").asText());
                byPlace.put(key, verdict);
            }
        }
        return byPlace;
    }
}
