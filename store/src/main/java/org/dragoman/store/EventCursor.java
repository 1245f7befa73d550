package org.dragoman.store;

import java.util.Objects;

/**
 * Where a page of the list of events ended.
 *
 * @param day the last event's first day, else its last; empty where it has none
 * @param event the last event's id
 */
public record EventCursor(String day, String event) {

    public EventCursor {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(event, "event");
    }
}
