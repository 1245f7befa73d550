package org.dragoman.formats.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Looks things up in the record of one event. */
final class RecordParts {

    private final JsonNode record;
    private final Map<String, JsonNode> byId = new HashMap<>();

    RecordParts(JsonNode record) {
        this.record = record;
        for (String section : List.of("articles", "entities", "statements", "reports")) {
            record.path(section)
                    .forEach(node -> byId.put(section + " " + node.path("id").asText(), node));
        }
    }

    JsonNode event() {
        return record.path("events").path(0);
    }

    /** The reports of the event, in its order. */
    List<JsonNode> reports() {
        return stream(event().path("reports"))
                .map(id -> byId.get("reports " + id.asText()))
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    JsonNode article(JsonNode report) {
        JsonNode found = byId.get("articles " + report.path("article").asText());
        return found == null ? record.path("none") : found;
    }

    /** Names of entities, separated by semicolons. */
    String names(JsonNode ids) {
        return stream(ids).map(id -> name(id.asText())).collect(Collectors.joining("; "));
    }

    /** Country codes of entities, in the order of their first appearance. */
    String countries(JsonNode ids) {
        return stream(ids)
                .flatMap(id -> Optional.ofNullable(byId.get("entities " + id.asText())).stream())
                .map(entity -> entity.path("country").asText(""))
                .filter(code -> !code.isEmpty() && !code.equals("null"))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** The name of an entity, or the value itself where it is none. */
    String name(String value) {
        JsonNode entity = byId.get("entities " + value);
        return entity == null ? value : entity.path("name").asText();
    }

    /** What coded it: "dragoman 0.1.0, lexicon …". */
    String madeBy() {
        JsonNode made = record.path("made_by");
        String models = stream(made.path("models").fields())
                .map(model -> ", " + model.getKey() + " " + model.getValue().asText())
                .collect(Collectors.joining());
        return made.isMissingNode()
                ? ""
                : "dragoman " + made.path("dragoman").asText() + ", lexicon "
                        + made.path("lexicon").asText() + models;
    }

    private static java.util.stream.Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static java.util.stream.Stream<Map.Entry<String, JsonNode>> stream(
            java.util.Iterator<Map.Entry<String, JsonNode>> fields) {
        Iterable<Map.Entry<String, JsonNode>> all = () -> fields;
        return StreamSupport.stream(all.spliterator(), false);
    }
}
