package org.dragoman.evaluation.reading;

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
import java.util.Set;
import java.util.function.Consumer;

/**
 * Recall by reading: {@code ScoreRecall SENTENCES.jsonl RECORD.json [--verbose]}.
 *
 * <p>A line of the sentences is {@code {"id": article, "start", "end": where the sentence stands in its text, in UTF-16 code units, the
 * end exclusive, "events": [{"event"}, …]}}; the first event is the chief one. An event is found where the record has a report of its
 * type whose trigger begins in the sentence; each report answers for one event only.
 */
public final class ScoreRecall {

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
        Score score = score(Lines.read(Path.of(files.get(0))), record, verbose ? out::println : missed -> {});
        print(out, "chief events found with the right type", score.chiefFound(), score.sentences());
        print(out, "events found with the right type", score.found(), score.events());
        print(out, "sentences with any report", score.touched(), score.sentences());
    }

    /**
     * What was found.
     *
     * @param sentences how many there are, each with one chief event
     * @param chiefFound how many of the chief events
     * @param events how many events there are
     * @param found how many of these
     * @param touched in how many sentences anything is reported
     */
    record Score(int sentences, int chiefFound, int events, int found, int touched) {}

    /**
     * Counts what a record has of the sentences' events.
     *
     * @param missed told what was not found
     * @throws IllegalArgumentException if the record has not the article of a sentence
     */
    static Score score(List<JsonNode> sentences, JsonNode record, Consumer<String> missed) {
        Set<String> articles = new HashSet<>();
        record.path("articles")
                .forEach(article -> articles.add(article.path("id").asText()));
        int chiefFound = 0;
        int events = 0;
        int allFound = 0;
        int touched = 0;
        for (JsonNode sentence : sentences) {
            String article = sentence.path("id").asText();
            if (!articles.contains(article)) {
                throw new IllegalArgumentException(
                        "the record has no article " + article + "; code the articles of the sentences");
            }
            List<String> coded = coded(
                    record,
                    article,
                    sentence.path("start").asInt(),
                    sentence.path("end").asInt());
            touched += coded.isEmpty() ? 0 : 1;
            boolean chief = true;
            for (JsonNode event : sentence.path("events")) {
                boolean found = coded.remove(event.path("event").asText());
                events++;
                allFound += found ? 1 : 0;
                chiefFound += chief && found ? 1 : 0;
                chief = false;
                if (!found) {
                    missed.accept(article + " at " + sentence.path("start") + ": no "
                            + event.path("event").asText() + ", left " + coded);
                }
            }
        }
        return new Score(sentences.size(), chiefFound, events, allFound, touched);
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
