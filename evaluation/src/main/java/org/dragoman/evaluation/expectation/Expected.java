package org.dragoman.evaluation.expectation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

/** Reads the fields of expectations and records, where a list of values means that any of them is right. */
final class Expected {

    private static final ObjectMapper PLAIN = new ObjectMapper();

    private Expected() {}

    /** The values of a list, or the one value that stands in its place. */
    static List<JsonNode> listed(JsonNode value) {
        return value.isArray() ? elements(value) : List.of(value);
    }

    /** The elements of a list; none where it is missing or null. */
    static List<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).toList();
    }

    /** Whether a value is one of those that are right; null and a missing value are the same. */
    static boolean isOneOf(JsonNode found, JsonNode wanted) {
        return listed(wanted).stream().anyMatch(value -> value.equals(found) || (absent(value) && absent(found)));
    }

    /** Whether one of the words that are right stands in a text, whatever the case. */
    static boolean containsOneOf(String text, JsonNode wanted) {
        return listed(wanted).stream().anyMatch(words -> contains(text, words.asText()));
    }

    /** Whether the words stand in a text, whatever the case. */
    static boolean contains(String text, String words) {
        return lower(text).contains(lower(words));
    }

    /** Whether a value is null or missing. */
    static boolean absent(JsonNode value) {
        return value.isNull() || value.isMissingNode();
    }

    /** The text of a field; empty where it is null or missing. */
    static String text(JsonNode object, String field) {
        JsonNode value = object.path(field);
        return absent(value) ? "" : value.asText();
    }

    /** What an expectation is called. */
    static String name(JsonNode expectation) {
        return text(expectation, "name");
    }

    /** A value as JSON, in which words can be looked for. */
    static String json(JsonNode value) {
        return absent(value) ? "null" : value.toString();
    }

    /** A list of JSON values, to be shown. */
    static ArrayNode array(Collection<? extends JsonNode> values) {
        return JsonNodeFactory.instance.arrayNode().addAll(values);
    }

    /** A list of texts, to be shown. */
    static JsonNode texts(Collection<String> values) {
        return PLAIN.valueToTree(values);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
