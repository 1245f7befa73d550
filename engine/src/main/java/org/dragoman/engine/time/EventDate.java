package org.dragoman.engine.time;

import java.util.Objects;
import java.util.Optional;
import org.dragoman.engine.article.Span;

/**
 * When an event took place.
 *
 * @param days as wide as the text leaves it
 * @param text the words that it rests on, with their preposition ("on Monday")
 * @param inferred whether no words of its own say so
 */
public record EventDate(DayInterval days, Optional<Span> text, boolean inferred) {

    public EventDate {
        Objects.requireNonNull(days, "days");
        Objects.requireNonNull(text, "text");
    }
}
