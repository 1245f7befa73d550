package org.dragoman.formats.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/**
 * PLOVER's exchange format (PLOVER manual 0.8, "Data exchange"): one line for each event that happened, with the first report
 * that says so as its text. The format has no field for who says so, nor for plans, wishes and denials. So an event is left out
 * of which no report tells that it happened, and one without the actor or the day that the format requires.
 */
public final class PloverExport implements EventExport {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> NOT_TOLD_AS_PAST = List.of("future", "hypothetical", "negation");

    @Override
    public List<String> lines(JsonNode record) {
        RecordParts parts = new RecordParts(record);
        Optional<JsonNode> report = parts.reports().stream()
                .filter(PloverExport::isPast)
                .filter(told -> !told.path("actor").isEmpty())
                .findFirst();
        JsonNode event = parts.event();
        JsonNode day = Optional.of(event.path("date").path("latest"))
                .filter(JsonNode::isTextual)
                .orElse(event.path("date").path("earliest"));
        if (report.isEmpty() || !day.isTextual()) {
            return List.of();
        }
        JsonNode article = parts.article(report.get());
        ObjectNode line = JSON.createObjectNode();
        line.put("id", event.path("id").asText());
        line.put("date", day.asText());
        line.set("actor", roles(report.get().path("actor")));
        line.set("recipient", roles(report.get().path("recipient")));
        line.set("event", event.path("event"));
        line.set("mode", event.path("mode"));
        for (String field : List.of("context", "quad_code", "event_scale", "size")) {
            line.set(field, report.get().path(field));
        }
        line.set("event_loc", event.path("event_loc"));
        JsonNode trigger = report.get().path("trigger");
        line.set("event_text", trigger.path("text"));
        line.set("text", article.path("text"));
        line.set(
                "text_info",
                JSON.createObjectNode()
                        .put("sequence", report.get().path("sentence").asInt())
                        .put("start", trigger.path("start").asInt())
                        .put("end", trigger.path("end").asInt()));
        ObjectNode cite = line.putObject("cite_info");
        cite.set("url", article.path("url"));
        cite.set("title", article.path("title"));
        cite.set("publication", article.path("outlet").path("name"));
        cite.set("language", article.path("language"));
        line.put("coder", parts.madeBy());
        return List.of(line.toString());
    }

    private static boolean isPast(JsonNode report) {
        for (JsonNode word : report.path("auxiliary")) {
            if (NOT_TOLD_AS_PAST.contains(word.asText())) {
                return false;
            }
        }
        return true;
    }

    private static ArrayNode roles(JsonNode participants) {
        ArrayNode roles = JSON.createArrayNode();
        for (JsonNode participant : participants) {
            ObjectNode role = roles.addObject();
            for (String field : List.of("text", "country", "sector")) {
                role.set(field, participant.path(field));
            }
        }
        return roles;
    }
}
