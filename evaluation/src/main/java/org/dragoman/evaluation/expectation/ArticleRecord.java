package org.dragoman.evaluation.expectation;

import static org.dragoman.evaluation.expectation.Expected.absent;
import static org.dragoman.evaluation.expectation.Expected.elements;
import static org.dragoman.evaluation.expectation.Expected.isOneOf;
import static org.dragoman.evaluation.expectation.Expected.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.engine.article.Span;

/** A record as one of its articles sees it: what stands in it of that article, and everything by id. */
final class ArticleRecord {

    private static final List<String> OF_THE_REFERENCE = List.of("country", "sector", "kind");

    private final JsonNode record;
    private final JsonNode article;
    private final String text;
    private final Map<String, JsonNode> entities = new HashMap<>();
    private final Map<String, JsonNode> statements = new HashMap<>();

    ArticleRecord(JsonNode record, JsonNode article) {
        this.record = record;
        this.article = article;
        this.text = text(article, "text");
        record.path("entities").forEach(entity -> entities.put(text(entity, "id"), entity));
        record.path("statements").forEach(statement -> statements.put(text(statement, "id"), statement));
    }

    /** The article of a record that has a given text, white space around it apart. */
    static Optional<ArticleRecord> withText(JsonNode record, String articleText) {
        String wanted = articleText.strip();
        return elements(record.path("articles")).stream()
                .filter(article -> text(article, "text").strip().equals(wanted))
                .findFirst()
                .map(article -> new ArticleRecord(record, article));
    }

    JsonNode article() {
        return article;
    }

    List<JsonNode> events() {
        return elements(record.path("events"));
    }

    /** The items of a list of the record that belong to this article. */
    List<JsonNode> mine(String kind) {
        JsonNode id = article.path("id");
        return elements(record.path(kind)).stream()
                .filter(item -> item.path("article").equals(id))
                .toList();
    }

    /** A statement by its id; missing where there is none. */
    JsonNode statement(JsonNode id) {
        return statements.getOrDefault(id.asText(), MissingNode.getInstance());
    }

    /**
     * The entity that a reference is to, with what the reference says of that day before what the entity says.
     *
     * @param reference an object with {@code entity}, {@code text}, {@code country} …, or an entity's id
     */
    ObjectNode entity(JsonNode reference) {
        String id = reference.isObject() ? text(reference, "entity") : reference.asText();
        JsonNode found = entities.getOrDefault(id, MissingNode.getInstance());
        ObjectNode entity =
                found instanceof ObjectNode object ? object.deepCopy() : JsonNodeFactory.instance.objectNode();
        entity.put("words", text(reference, "text"));
        for (String field : OF_THE_REFERENCE) {
            if (!text(reference, field).isEmpty()) {
                entity.set(field, reference.path(field));
            }
        }
        return entity;
    }

    /** Where a quote of an expectation stands. */
    Span span(String quote) {
        int start = text.indexOf(quote);
        if (start < 0 || quote.isEmpty()) {
            throw new InvalidExpectationException("the quote '" + quote + "' does not stand in the article");
        }
        return new Span(start, start + quote.length());
    }

    /** The reports whose triggers lie in a quote. */
    List<JsonNode> reportsIn(String quote) {
        Span span = span(quote);
        return mine("reports").stream()
                .filter(report -> {
                    JsonNode trigger = report.path("trigger");
                    return span.start() <= trigger.path("start").asInt(-1)
                            && trigger.path("end").asInt(Integer.MAX_VALUE) <= span.end();
                })
                .toList();
    }

    /** The ids of the events of the reports in a quote that are of one of the types; of all types where none is given. */
    Set<String> eventsIn(String quote, JsonNode types) {
        Set<String> ids = new HashSet<>();
        for (JsonNode report : reportsIn(quote)) {
            if (!absent(report.path("event_id")) && (absent(types) || isOneOf(report.path("event"), types))) {
                ids.add(report.path("event_id").asText());
            }
        }
        return ids;
    }

    /** Whether a span quotes the text; what has no offsets need not. */
    boolean isQuote(JsonNode span) {
        if (absent(span) || span.isEmpty() || absent(span.path("start"))) {
            return true;
        }
        int start = span.path("start").asInt(-1);
        int end = span.path("end").asInt(-1);
        return 0 <= start
                && start < end
                && end <= text.length()
                && wellFormed(text.substring(start, end)).equals(text(span, "text"));
    }

    /** A text in which halves of characters are replaced. */
    private static String wellFormed(String words) {
        return new String(words.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.UTF_16LE);
    }
}
