package org.dragoman.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers the conditions of a query with the values that they name. For one thread. */
final class EventConditions {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    void add(String condition) {
        conditions.add(condition);
    }

    void add(String condition, String name, String value) {
        conditions.add(condition);
        bind(name, value);
    }

    void bind(String name, String value) {
        values.put(name, ExactText.toColumn(value));
    }

    /** All conditions as SQL; empty where there are none. */
    String where() {
        return conditions.isEmpty() ? "" : "WHERE " + String.join(" AND ", conditions);
    }

    Map<String, Object> values() {
        return Map.copyOf(values);
    }
}
