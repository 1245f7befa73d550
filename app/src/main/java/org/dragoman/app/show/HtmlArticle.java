package org.dragoman.app.show;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** One article of the page: its text, cut at the ends of all spans, each piece with the kinds and notes of the spans over it. */
final class HtmlArticle {

    private record Marked(int start, int end, String kind, String note, String event) {}

    private final JsonNode record;
    private final JsonNode article;
    private final String text;
    private final List<Marked> marks = new ArrayList<>();

    HtmlArticle(JsonNode record, JsonNode article) {
        this.record = record;
        this.article = article;
        this.text = article.path("text").asText();
    }

    void append(StringBuilder page) {
        collect();
        String title = article.path("title").asText("");
        String outlet = article.path("outlet").path("name").asText("");
        String published = article.path("published").asText("");
        page.append("<article><h2>")
                .append(HtmlPage.escape(title.isEmpty() || title.equals("null") ? "Article" : title))
                .append("</h2><p class=\"meta\">")
                .append(HtmlPage.escape(outlet))
                .append(outlet.isEmpty() || published.isEmpty() || published.equals("null") ? "" : " · ")
                .append(HtmlPage.escape(published.equals("null") ? "" : published));
        String url = article.path("url").asText("");
        if (url.startsWith("https://") || url.startsWith("http://")) {
            page.append(" · <a rel=\"noreferrer\" href=\"")
                    .append(HtmlPage.escape(url))
                    .append("\">source</a>");
        }
        page.append("</p><div class=\"text\">");
        pieces(page);
        page.append("</div></article>\n");
    }

    private void pieces(StringBuilder page) {
        Set<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
        marks.forEach(mark -> cuts.addAll(List.of(mark.start, mark.end)));
        int start = 0;
        for (int end : cuts) {
            if (end > start) {
                piece(start, end, page);
                start = end;
            }
        }
    }

    private void piece(int start, int end, StringBuilder page) {
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
        String words = HtmlPage.escape(text.substring(start, end));
        if (kinds.isEmpty()) {
            page.append(words);
            return;
        }
        page.append("<span class=\"").append(String.join(" ", kinds)).append('"');
        if (begins) {
            page.append(" tabindex=\"0\"");
        }
        if (!events.isEmpty()) {
            page.append(" data-event=\"")
                    .append(HtmlPage.escape(String.join(" ", events)))
                    .append('"');
        }
        page.append(" data-note=\"")
                .append(HtmlPage.escape(String.join("\n", notes)))
                .append("\">")
                .append(words)
                .append("</span>");
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
