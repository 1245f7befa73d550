package org.dragoman.formats.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/**
 * A table of events with a head line, as RFC 4180 has it, but for line feeds at the ends of lines. A cell that a spreadsheet would
 * take for a formula begins with an apostrophe.
 */
public final class CsvExport implements EventExport {

    private static final List<String> COLUMNS = List.of(
            "id",
            "event",
            "mode",
            "earliest",
            "latest",
            "actor",
            "actor_country",
            "recipient",
            "recipient_country",
            "place",
            "place_country",
            "lat",
            "lon",
            "stage",
            "support",
            "contest",
            "status",
            "origins_at_least",
            "origins_at_most",
            "disputed",
            "reports",
            "articles",
            "first_published",
            "sentence_article",
            "trigger",
            "made_by");

    @Override
    public List<String> head() {
        return List.of(String.join(",", COLUMNS));
    }

    @Override
    public List<String> lines(JsonNode record) {
        RecordParts parts = new RecordParts(record);
        JsonNode event = parts.event();
        JsonNode place = event.path("event_loc");
        List<JsonNode> reports = parts.reports();
        JsonNode first = reports.isEmpty() ? record.path("none") : reports.get(0);
        List<String> articles = reports.stream()
                .map(report -> report.path("article").asText())
                .distinct()
                .toList();
        List<String> cells = new ArrayList<>();
        cells.add(text(event.path("id")));
        cells.add(text(event.path("event")));
        cells.add(joined(event.path("mode")));
        cells.add(text(event.path("date").path("earliest")));
        cells.add(text(event.path("date").path("latest")));
        cells.add(parts.names(event.path("actor")));
        cells.add(parts.countries(event.path("actor")));
        cells.add(parts.names(event.path("recipient")));
        cells.add(parts.countries(event.path("recipient")));
        cells.add(text(place.path("name")));
        cells.add(text(place.path("country")));
        cells.add(text(place.path("lat")));
        cells.add(text(place.path("lon")));
        cells.add(text(event.path("stage")));
        cells.add(text(event.path("support")));
        cells.add(text(event.path("contest")));
        cells.add(text(event.path("status")));
        cells.add(text(event.path("independent_origins").path("at_least")));
        cells.add(text(event.path("independent_origins").path("at_most")));
        cells.add(slots(event.path("disputed")));
        cells.add(Integer.toString(reports.size()));
        cells.add(String.join("; ", articles));
        cells.add(text(parts.article(first).path("published")));
        cells.add(text(first.path("article")));
        cells.add(text(first.path("trigger").path("text")));
        cells.add(parts.madeBy());
        return List.of(cells.stream().map(CsvExport::cell).collect(Collectors.joining(",")));
    }

    private static String slots(JsonNode disputes) {
        StringJoiner slots = new StringJoiner("; ");
        disputes.forEach(dispute -> slots.add(dispute.path("slot").asText()));
        return slots.toString();
    }

    private static String joined(JsonNode array) {
        StringJoiner joined = new StringJoiner("; ");
        array.forEach(item -> joined.add(item.asText()));
        return joined.toString();
    }

    private static String text(JsonNode node) {
        return node.isNull() || node.isMissingNode() ? "" : node.asText();
    }

    private static String cell(String value) {
        boolean formula = !value.isEmpty() && "=+@\t\r".indexOf(value.charAt(0)) >= 0;
        String safe = formula ? "'" + value : value;
        boolean quoted = safe.chars().anyMatch(sign -> sign == ',' || sign == '"' || sign == '\n' || sign == '\r');
        return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
