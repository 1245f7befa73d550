package org.dragoman.evaluation.expectation;

import static org.dragoman.evaluation.expectation.Expected.containsOneOf;
import static org.dragoman.evaluation.expectation.Expected.isOneOf;
import static org.dragoman.evaluation.expectation.Expected.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Whether references of a record are to the entities that are wanted: by country, sector and name. */
final class EntityMatch {

    private final ArticleRecord record;

    EntityMatch(ArticleRecord record) {
        this.record = record;
    }

    /** Whether a reference is to an entity with the wanted country, sector and name, as far as they are given. */
    boolean is(JsonNode reference, JsonNode wanted) {
        ObjectNode entity = record.entity(reference);
        for (String field : List.of("country", "sector")) {
            if (wanted.has(field) && !isOneOf(entity.path(field), wanted.path(field))) {
                return false;
            }
        }
        return !wanted.has("name")
                || containsOneOf(text(entity, "name") + " | " + text(entity, "words"), wanted.path("name"));
    }

    /** Whether every wanted entity is there, and nobody else. */
    boolean are(List<JsonNode> references, List<JsonNode> wanted) {
        return references.size() <= wanted.size()
                && wanted.stream().allMatch(entity -> references.stream().anyMatch(reference -> is(reference, entity)));
    }

    /** Whether a statement has the wanted source: by kind, country, sector and name. */
    boolean hasSource(JsonNode statement, JsonNode wanted) {
        JsonNode source = statement.path("source");
        return (!wanted.has("kind") || isOneOf(source.path("kind"), wanted.path("kind"))) && is(source, wanted);
    }
}
