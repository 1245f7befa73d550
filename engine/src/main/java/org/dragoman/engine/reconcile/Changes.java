package org.dragoman.engine.reconcile;

import java.util.List;
import java.util.Set;

/**
 * What some articles more or fewer changed.
 *
 * @param made events that are new, or that differ from what they were
 * @param gone ids of events that are no more
 */
public record Changes(List<Event> made, Set<String> gone) {

    public Changes {
        made = List.copyOf(made);
        gone = Set.copyOf(gone);
    }
}
