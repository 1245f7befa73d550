package org.dragoman.app.show;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The events of the page: headline, status, accounts side by side with their sentences, origins, a timeline. */
final class HtmlEvents {

    private static final List<String> CONTESTED = List.of("disputed", "denied", "unconfirmed", "withdrawn");
    private static final int WIDTH = 560;

    private final JsonNode record;
    private final Map<String, JsonNode> statements = new HashMap<>();
    private final Map<String, JsonNode> articles = new HashMap<>();
    private final Map<String, JsonNode> entities = new HashMap<>();

    HtmlEvents(JsonNode record) {
        this.record = record;
        record.path("statements").forEach(node -> statements.put(node.path("id").asText(), node));
        record.path("articles").forEach(node -> articles.put(node.path("id").asText(), node));
        record.path("entities").forEach(node -> entities.put(node.path("id").asText(), node));
    }

    void append(StringBuilder page) {
        List<JsonNode> events = new ArrayList<>();
        record.path("events").forEach(events::add);
        events.sort(Comparator.comparingInt((JsonNode event) ->
                        CONTESTED.contains(event.path("status").asText()) ? 0 : 1)
                .thenComparing(Comparator.comparingInt(
                                (JsonNode event) -> event.path("reports").size())
                        .reversed()));
        events.forEach(event -> event(event, page));
    }

    private void event(JsonNode event, StringBuilder page) {
        page.append("<section class=\"event\" tabindex=\"0\" id=\"")
                .append(HtmlPage.escape(event.path("id").asText()))
                .append("\"><span class=\"badge\">")
                .append(HtmlPage.escape(event.path("status").asText()))
                .append("</span><h3>")
                .append(HtmlPage.escape(headline(event)))
                .append("</h3><p class=\"meta\">")
                .append(HtmlPage.escape(event.path("event").asText() + ", "
                        + event.path("independent_origins").path("at_least").asText() + " to "
                        + event.path("independent_origins").path("at_most").asText() + " independent origins"))
                .append("</p><ul class=\"accounts\">");
        for (JsonNode position : event.path("positions")) {
            account(position, page);
        }
        page.append("</ul>");
        timeline(event, page);
        page.append("</section>\n");
    }

    /** The first line of the terminal view without status, so that both say the same of an event. */
    private String headline(JsonNode event) {
        StringBuilder line = new StringBuilder();
        ObjectNode alone = record.deepCopy();
        alone.putArray("events").add(event);
        new TerminalView(false, 10_000).printEvents(alone, line);
        String whole = line.toString().strip().replaceAll("\\s+", " ");
        String status = " " + event.path("status").asText() + " ";
        int at = whole.indexOf(status);
        return at < 0
                ? whole
                : whole.substring(at + status.length()) + " · " + whole.substring(whole.indexOf(' ') + 1, at);
    }

    private void account(JsonNode position, StringBuilder page) {
        String stance = position.path("stance").asText();
        boolean superseded = position.path("superseded_by").isTextual();
        JsonNode article = articles.getOrDefault(position.path("article").asText(), record.path("none"));
        page.append("<li class=\"")
                .append(HtmlPage.escape(stance))
                .append(superseded ? " superseded" : "")
                .append("\"><strong>")
                .append(HtmlPage.escape(position.path("holder").path("text").asText()))
                .append("</strong> ")
                .append(HtmlPage.escape(words(stance, position)))
                .append(" <span class=\"meta\">")
                .append(HtmlPage.escape(article.path("outlet").path("name").asText("") + " "
                        + position.path("published").asText("")))
                .append(superseded ? ", no longer the last word" : "")
                .append("</span>");
        JsonNode statement = statements.get(position.path("statement").asText());
        if (statement != null && statement.path("content").size() > 0) {
            page.append("<blockquote><q>")
                    .append(HtmlPage.escape(
                            statement.path("content").path(0).path("text").asText()))
                    .append("</q></blockquote>");
        }
        page.append("</li>");
    }

    private String words(String stance, JsonNode position) {
        String slot = position.path("slot").asText();
        String value = position.path("value").asText("");
        JsonNode entity = entities.get(value);
        String what = slot.equals("occurrence")
                ? ""
                : " (" + slot + ": "
                        + (entity == null ? value : entity.path("name").asText()) + ")";
        return stance.replace('-', ' ') + what;
    }

    private static void timeline(JsonNode event, StringBuilder page) {
        List<JsonNode> dated = new ArrayList<>();
        for (JsonNode position : event.path("positions")) {
            if (position.path("published").isTextual()
                    && position.path("slot").asText().equals("occurrence")) {
                dated.add(position);
            }
        }
        if (dated.size() < 2) {
            return;
        }
        dated.sort(Comparator.comparing(position -> position.path("published").asText()));
        LocalDate first = LocalDate.parse(dated.get(0).path("published").asText());
        LocalDate last =
                LocalDate.parse(dated.get(dated.size() - 1).path("published").asText());
        long days = Math.max(1, ChronoUnit.DAYS.between(first, last));
        page.append(
                "<svg viewBox=\"0 0 600 52\" role=\"img\" aria-label=\"Timeline of positions\"><line x1=\"20\" y1=\"22\" x2=\"580\" y2=\"22\"/>");
        for (JsonNode position : dated) {
            LocalDate day = LocalDate.parse(position.path("published").asText());
            long x = 20 + WIDTH * ChronoUnit.DAYS.between(first, day) / days;
            page.append("<circle r=\"7\" cy=\"22\" cx=\"")
                    .append(x)
                    .append("\" class=\"")
                    .append(HtmlPage.escape(position.path("stance").asText()))
                    .append("\"><title>")
                    .append(HtmlPage.escape(
                            day + ": " + position.path("holder").path("text").asText() + " "
                                    + position.path("stance").asText()))
                    .append("</title></circle>");
        }
        page.append("<text x=\"20\" y=\"48\">")
                .append(first)
                .append("</text><text x=\"580\" y=\"48\" text-anchor=\"end\">")
                .append(last)
                .append("</text></svg>");
    }
}
