package org.dragoman.engine.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One entry of a lexicon file: its fields as they were written and where they stand. The accessors say precisely what is
 * wrong when a field is not of the expected form.
 *
 * @param kind the list that it belongs to ({@code frames}, {@code countries} …)
 * @param file name of the file
 * @param line line of the entry's first field, from 1
 * @param fields texts, numbers, booleans, lists and maps
 */
public record Entry(String kind, String file, int line, Map<String, Object> fields) {

    public Entry {
        fields = Fields.copyOf(fields);
    }

    /** The entry's id. */
    public String id() {
        return text("id");
    }

    /** Whether the field is there and not null. */
    public boolean has(String field) {
        return fields.get(field) != null;
    }

    /** A text that must be there. */
    public String text(String field) {
        return optionalText(field).orElseThrow(() -> problem(field, "nothing", "a text"));
    }

    /** A text that may be missing. */
    public Optional<String> optionalText(String field) {
        Object value = fields.get(field);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof Map || value instanceof List) {
            throw problem(field, value, "a text");
        }
        return Optional.of(value.toString());
    }

    /** A list of texts; empty where the field is missing. */
    public List<String> texts(String field) {
        Object value = fields.get(field);
        return value == null ? List.of() : asTexts(field, value);
    }

    /** A map from a name to a list of texts, in the order of the file; empty where the field is missing. */
    public Map<String, List<String>> textsByName(String field) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        for (Map.Entry<String, Object> part : map(field).entrySet()) {
            found.put(part.getKey(), asTexts(field + "." + part.getKey(), part.getValue()));
        }
        return Collections.unmodifiableMap(found);
    }

    /** A nested map as an entry of its own, whose errors point here. */
    public Optional<Entry> part(String field) {
        return has(field) ? Optional.of(new Entry(kind, file, line, withId(map(field)))) : Optional.empty();
    }

    /** A list of nested maps, each as an entry whose errors point here; a text in the list becomes its field {@code text}. */
    public List<Entry> parts(String field) {
        Object value = fields.get(field);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> list)) {
            throw problem(field, value, "a list");
        }
        List<Entry> found = new ArrayList<>();
        for (Object item : list) {
            Map<String, Object> part = item instanceof Map<?, ?> map ? texted(map) : Map.of("text", item);
            found.add(new Entry(kind, file, line, withId(part)));
        }
        return List.copyOf(found);
    }

    /** A number; empty where the field is missing. */
    public Optional<Double> number(String field) {
        Object value = fields.get(field);
        if (value == null) {
            return Optional.empty();
        }
        if (!(value instanceof Number number)) {
            throw problem(field, value, "a number");
        }
        return Optional.of(number.doubleValue());
    }

    /** A truth value; the given one where the field is missing. */
    public boolean flag(String field, boolean otherwise) {
        Object value = fields.get(field);
        if (value == null) {
            return otherwise;
        }
        if (!(value instanceof Boolean flag)) {
            throw problem(field, value, "true or false");
        }
        return flag;
    }

    /** An error about a field of this entry, ready to be thrown. */
    public LexiconException problem(String field, Object found, String expected) {
        return new LexiconException(List.of(describe(field, found, expected)));
    }

    /** One line about what is wrong with a field: file, line, entry, found, expected. */
    public String describe(String field, Object found, String expected) {
        Object id = fields.get("id");
        return file + ":" + line + ": " + kind + " entry '" + (id == null ? "?" : id) + "', field '" + field
                + "': found " + found + ", expected " + expected;
    }

    private Map<String, Object> withId(Map<String, Object> part) {
        Map<String, Object> copy = new LinkedHashMap<>(part);
        copy.putIfAbsent("id", fields.getOrDefault("id", "?"));
        return copy;
    }

    private Map<String, Object> map(String field) {
        Object value = fields.get(field);
        if (value == null) {
            return Map.of();
        }
        if (!(value instanceof Map<?, ?> map)) {
            throw problem(field, value, "a map");
        }
        return texted(map);
    }

    private static Map<String, Object> texted(Map<?, ?> map) {
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((key, value) -> copy.put(String.valueOf(key), value));
        return copy;
    }

    private List<String> asTexts(String field, Object value) {
        if (!(value instanceof List<?> list)) {
            throw problem(field, value, "a list of texts");
        }
        List<String> texts = new ArrayList<>();
        for (Object item : list) {
            if (item == null || item instanceof Map || item instanceof List) {
                throw problem(field, item, "a text in the list");
            }
            texts.add(item.toString());
        }
        return List.copyOf(texts);
    }
}
