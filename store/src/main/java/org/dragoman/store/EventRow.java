package org.dragoman.store;

import java.util.Objects;

/**
 * An event in a list.
 *
 * @param id its id
 * @param day its first day, else its last; empty where it has none
 * @param json the event as JSON, as it was kept
 */
public record EventRow(String id, String day, String json) {

    public EventRow {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(json, "json");
    }

    /** Where a page that ends with this event goes on. */
    public EventCursor cursor() {
        return new EventCursor(day, id);
    }
}
