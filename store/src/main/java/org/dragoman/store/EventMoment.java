package org.dragoman.store;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Of an event, what a course of many over time needs.
 *
 * @param type the event type
 * @param status the status
 * @param earliest the first day on which it can have happened
 * @param latest the last day on which it can have happened
 */
public record EventMoment(String type, String status, Optional<LocalDate> earliest, Optional<LocalDate> latest) {

    public EventMoment {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(earliest, "earliest");
        Objects.requireNonNull(latest, "latest");
    }
}
