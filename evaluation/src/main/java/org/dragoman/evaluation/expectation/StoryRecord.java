package org.dragoman.evaluation.expectation;

import static org.dragoman.evaluation.expectation.Expected.elements;
import static org.dragoman.evaluation.expectation.Expected.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A record as the articles of one story see it, each found by its text and called by the name of its file. */
final class StoryRecord {

    private final JsonNode record;
    private final Map<String, ArticleRecord> byFile = new LinkedHashMap<>();

    StoryRecord(JsonNode record, Map<String, String> textByFile) {
        this.record = record;
        textByFile.forEach(
                (file, text) -> ArticleRecord.withText(record, text).ifPresent(article -> byFile.put(file, article)));
    }

    /** An article by the name of its file; empty where the record does not hold it. */
    Optional<ArticleRecord> article(String file) {
        return Optional.ofNullable(byFile.get(file));
    }

    /** The file of the article with an id of the record; empty where it is none of the story's. */
    Optional<String> file(JsonNode articleId) {
        return byFile.entrySet().stream()
                .filter(article -> article.getValue().article().path("id").equals(articleId))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    List<JsonNode> events() {
        return elements(record.path("events"));
    }

    /** The events of the reports in a quote, which has the fields {@code article} and {@code quote}. */
    Set<String> eventsAt(JsonNode place, JsonNode types) {
        return article(text(place, "article"))
                .map(article -> article.eventsIn(text(place, "quote"), types))
                .orElse(Set.of());
    }

    /** Whether there is a report in a quote. */
    boolean hasReportAt(JsonNode place) {
        return article(text(place, "article"))
                .filter(article -> !article.reportsIn(text(place, "quote")).isEmpty())
                .isPresent();
    }

    /** The name of an entity; empty where there is none with the id. */
    Optional<String> entityName(JsonNode id) {
        return elements(record.path("entities")).stream()
                .filter(entity -> entity.path("id").equals(id))
                .map(entity -> text(entity, "name"))
                .findFirst();
    }

    /** Everything that says who holds a position: the words of the text and the names of the entity. */
    List<String> holderNames(JsonNode position) {
        JsonNode holder = position.path("holder");
        List<String> names = new ArrayList<>(List.of(text(holder, "text")));
        entityName(holder.path("entity")).ifPresent(names::add);
        return names;
    }

    /** Everything that says what a position's or account's value is: the words and, for an entity, its name. */
    List<String> valueNames(JsonNode value) {
        List<String> names = new ArrayList<>();
        if (value.isTextual()) {
            Optional<String> entity = entityName(value);
            names.add(entity.orElse(value.asText()));
        } else if (value.isObject()) {
            for (String field : List.of("name", "text")) {
                names.add(text(value, field));
            }
            entityName(value.path("entity")).ifPresent(names::add);
        }
        return names;
    }

    /** The position of an event with an id; missing where there is none. */
    static JsonNode position(JsonNode event, JsonNode id) {
        return elements(event.path("positions")).stream()
                .filter(position -> position.path("id").equals(id))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }
}
