package org.dragoman.engine.reconcile;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A change of an event's status (RECORD.md, rule 9).
 *
 * @param at the day of publication that brought it, where known
 * @param status the status from then on
 * @param because places of the positions that did it
 */
public record Change(Optional<LocalDate> at, Status status, List<Integer> because) {

    public Change {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(status, "status");
        because = List.copyOf(because);
    }
}
