package org.dragoman.app.show;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The text of an article cut at the ends of all spans of its coding, each piece with the kinds and notes of the spans over it. */
public final class MarkedText {

    /** The kinds of spans, in the order in which they are offered as layers. */
    public static final List<String> LAYERS = List.of("actor", "trigger", "source", "cue", "content", "place", "time");

    private record Marked(int start, int end, String kind, String note, String event) {}

    /**
     * A piece of the text.
     *
     * @param start where it begins, in UTF-16 code units
     * @param text as given
     * @param kinds of the spans over it
     * @param notes what was coded there
     * @param events ids of the events whose reports stand there
     * @param begins whether a span begins here that is worth stopping at
     */
    public record MarkedPiece(
            int start, String text, List<String> kinds, List<String> notes, List<String> events, boolean begins) {

        public MarkedPiece {
            kinds = List.copyOf(kinds);
            notes = List.copyOf(notes);
            events = List.copyOf(events);
        }
    }

    private final JsonNode record;
    private final JsonNode article;
    private final String text;
    private final List<Marked> marks = new ArrayList<>();

    private MarkedText(JsonNode record, JsonNode article) {
        this.record = record;
        this.article = article;
        this.text = article.path("text").asText();
    }

    /**
     * The pieces of an article's text, which together are that text.
     *
     * @param record the public record that holds the article
     * @param article the article in it
     */
    public static List<MarkedPiece> pieces(JsonNode record, JsonNode article) {
        MarkedText marked = new MarkedText(record, article);
        marked.collect();
        return marked.pieces();
    }

    private List<MarkedPiece> pieces() {
        Set<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
        marks.forEach(mark -> cuts.addAll(List.of(mark.start, mark.end)));
        List<MarkedPiece> pieces = new ArrayList<>();
        int start = 0;
        for (int end : cuts) {
            if (end > start) {
                pieces.add(piece(start, end));
                start = end;
            }
        }
        return pieces;
    }

    private MarkedPiece piece(int start, int end) {
        Set<String> kinds = new LinkedHashSet<>();
        Set<String> notes = new LinkedHashSet<>();
        Set<String> events = new LinkedHashSet<>();
        boolean begins = false;
        for (Marked mark : marks) {
            if (mark.start <= start && end <= mark.end) {
                kinds.add(mark.kind);
                notes.add(mark.note);
                begins |= mark.start == start && !mark.kind.equals("content");
                if (!mark.event.isEmpty()) {
                    events.add(mark.event);
                }
            }
        }
        return new MarkedPiece(
                start, text.substring(start, end), List.copyOf(kinds), List.copyOf(notes), List.copyOf(events), begins);
    }

    private void collect() {
        String id = article.path("id").asText();
        for (JsonNode report : record.path("reports")) {
            if (report.path("article").asText().equals(id)) {
                String event = report.path("event_id").asText("");
                add(
                        report.path("trigger"),
                        "trigger",
                        "Event: " + report.path("event").asText() + modes(report) + ", CAMEO "
                                + report.path("cameo").asText() + ", " + sure(report) + " (rule "
                                + report.path("rule").asText() + ")",
                        event);
                report.path("actor").forEach(actor -> add(actor, "actor", "Actor: " + role(actor), event));
                report.path("recipient").forEach(actor -> add(actor, "actor", "Recipient: " + role(actor), event));
            }
        }
        for (JsonNode statement : record.path("statements")) {
            if (statement.path("article").asText().equals(id)) {
                String stance = statement.path("stance").asText() + ", "
                        + statement.path("manner").asText();
                add(
                        statement.path("source"),
                        "source",
                        "Source: " + role(statement.path("source")) + ", "
                                + statement.path("source").path("kind").asText(),
                        "");
                add(statement.path("cue"), "cue", "Cue of a statement: " + stance, "");
                statement
                        .path("content")
                        .forEach(part -> add(
                                part,
                                "content",
                                "Said by "
                                        + statement.path("source").path("text").asText("nobody named") + " (" + stance
                                        + ")",
                                ""));
            }
        }
        for (JsonNode place : record.path("places")) {
            if (place.path("article").asText().equals(id)) {
                add(
                        place,
                        "place",
                        "Place: " + place.path("name").asText() + ", "
                                + place.path("use").asText(),
                        "");
            }
        }
        for (JsonNode time : record.path("times")) {
            if (time.path("article").asText().equals(id)) {
                add(
                        time,
                        "time",
                        "Time: " + time.path("type").asText() + " "
                                + time.path("value").asText(),
                        "");
            }
        }
    }

    private void add(JsonNode span, String kind, String note, String event) {
        if (span.path("start").isInt() && span.path("end").isInt()) {
            int start = span.path("start").asInt();
            int end = span.path("end").asInt();
            if (0 <= start && start < end && end <= text.length()) {
                marks.add(new Marked(start, end, kind, note, event));
            }
        }
    }

    private static String role(JsonNode who) {
        StringBuilder words = new StringBuilder(who.path("text").asText(""));
        for (String field : List.of("country", "sector", "office", "inferred")) {
            if (who.path(field).isTextual()) {
                words.append(", ")
                        .append(field.equals("inferred") ? "inferred from the " : "")
                        .append(who.path(field).asText());
            }
        }
        return words.toString();
    }

    private static String modes(JsonNode report) {
        List<String> modes = new ArrayList<>();
        report.path("mode").forEach(mode -> modes.add(mode.asText()));
        return modes.isEmpty() ? "" : " " + String.join(", ", modes);
    }

    private static String sure(JsonNode report) {
        List<String> sure = new ArrayList<>();
        report.path("factuality")
                .forEach(value -> sure.add(value.path("holder").asText() + " "
                        + value.path("value").asText()));
        report.path("auxiliary").forEach(auxiliary -> sure.add(auxiliary.asText()));
        return String.join(", ", sure);
    }
}
