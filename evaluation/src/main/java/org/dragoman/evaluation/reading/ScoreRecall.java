package org.dragoman.evaluation.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Recall by reading: {@code ScoreRecall SENTENCES.jsonl RECORD.json [--verbose]}.
 *
 * <p>A line of the sentences is {@code {"id": article, "quote": its first words, "events": [{"trigger", "event"}, …]}}; the first event
 * is the chief one. An event is found where the record has a report of its type whose trigger stands in the sentence: from the
 * quote on, no further than the paragraph goes and than {@value #AFTER} characters behind the last of the sentence's triggers.
 */
public final class ScoreRecall {

    private static final int AFTER = 60;

    private ScoreRecall() {}

    /**
     * Prints how many of the chief events and of all events are found.
     *
     * @throws IOException if a file cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        List<String> files = new ArrayList<>(List.of(arguments));
        boolean verbose = files.remove("--verbose");
        if (files.size() != 2) {
            throw new IllegalArgumentException("usage: ScoreRecall SENTENCES.jsonl RECORD.json [--verbose]");
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        JsonNode record = new ObjectMapper().readTree(Path.of(files.get(1)).toFile());
        Map<String, String> texts = new HashMap<>();
        record.path("articles")
                .forEach(article -> texts.put(
                        article.path("id").asText(), article.path("text").asText()));
        int chief = 0;
        int chiefFound = 0;
        int all = 0;
        int allFound = 0;
        int touched = 0;
        for (JsonNode sentence : Lines.read(Path.of(files.get(0)))) {
            String text = texts.getOrDefault(sentence.path("id").asText(), "");
            int start = text.indexOf(sentence.path("quote").asText());
            if (start < 0) {
                throw new IllegalArgumentException(
                        "The record has no article " + sentence.path("id") + " with " + sentence.path("quote"));
            }
            int end = end(text, start, sentence.path("events"));
            List<String> coded = coded(record, sentence.path("id").asText(), start, end);
            touched += coded.isEmpty() ? 0 : 1;
            boolean first = true;
            for (JsonNode event : sentence.path("events")) {
                boolean found = coded.contains(event.path("event").asText());
                all++;
                allFound += found ? 1 : 0;
                chief += first ? 1 : 0;
                chiefFound += first && found ? 1 : 0;
                first = false;
                if (verbose && !found) {
                    out.println(event.path("event").asText() + " " + event.path("trigger") + ", coded " + coded + ": "
                            + text.substring(start, end).replace('\n', ' '));
                }
            }
        }
        print(out, "chief events found with the right type", chiefFound, chief);
        print(out, "events found with the right type", allFound, all);
        print(out, "sentences with any report", touched, chief);
    }

    private static int end(String text, int start, JsonNode events) {
        int end = start;
        for (JsonNode event : events) {
            String trigger = event.path("trigger").asText();
            int at = text.indexOf(trigger, start);
            if (at >= 0) {
                end = Math.max(end, at + trigger.length());
            }
        }
        int paragraph = text.indexOf('\n', end);
        return Math.min(end + AFTER, paragraph < 0 ? text.length() : paragraph);
    }

    private static List<String> coded(JsonNode record, String article, int start, int end) {
        List<String> events = new ArrayList<>();
        for (JsonNode report : record.path("reports")) {
            int at = report.path("trigger").path("start").asInt();
            if (report.path("article").asText().equals(article) && at >= start && at < end) {
                events.add(report.path("event").asText());
            }
        }
        return events;
    }

    private static void print(PrintStream out, String what, int right, int of) {
        out.printf(Locale.ROOT, "%s: %d of %d, %.1f %%%n", what, right, of, 100.0 * right / of);
    }
}
