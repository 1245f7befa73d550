package org.dragoman.store;

import java.util.Objects;

/**
 * An event in a list.
 *
 * @param id its id
 * @param day its first day, else its last; empty where it has none
 * @param hash of all that is kept of it: an event whose hash is the same has not changed
 * @param json the event as JSON, as it was kept
 */
public record EventRow(String id, String day, String hash, String json) {

    public EventRow {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(hash, "hash");
        Objects.requireNonNull(json, "json");
    }

    /** Where a page that ends with this event goes on. */
    public EventCursor cursor() {
        return new EventCursor(day, id);
    }
}
