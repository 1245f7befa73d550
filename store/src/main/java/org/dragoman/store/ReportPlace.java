package org.dragoman.store;

import java.util.Objects;

/**
 * Where a report of an event stands in an article.
 *
 * @param offset where its trigger begins, in UTF-16 code units
 * @param event the event
 */
public record ReportPlace(int offset, EventRow event) {

    public ReportPlace {
        Objects.requireNonNull(event, "event");
    }
}
