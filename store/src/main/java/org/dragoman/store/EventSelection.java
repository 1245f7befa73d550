package org.dragoman.store;

import java.util.Objects;
import java.util.Optional;

/**
 * Which events are wanted for a list: a query, and what only articles can tell.
 *
 * @param query conditions on the event itself
 * @param outlet name of an outlet of which an article reports the event, exactly
 * @param words a full-text search over the articles that report it
 * @param contested whether somebody contests it: only such, or all
 */
public record EventSelection(
        EventQuery query, Optional<String> outlet, Optional<SearchWords> words, boolean contested) {

    public EventSelection {
        Objects.requireNonNull(query, "query");
        Objects.requireNonNull(outlet, "outlet");
        Objects.requireNonNull(words, "words");
    }

    /** All events. */
    public static EventSelection all() {
        return of(EventQuery.all());
    }

    /** The events of a query. */
    public static EventSelection of(EventQuery query) {
        return new EventSelection(query, Optional.empty(), Optional.empty(), false);
    }
}
