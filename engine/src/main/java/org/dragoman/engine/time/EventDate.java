package org.dragoman.engine.time;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.dragoman.engine.article.Span;

/**
 * When an event happened, as far as the text tells.
 *
 * @param days the days on which it may have happened or may happen
 * @param text the words that say so, with their preposition ("on Monday"); empty where nothing does
 * @param inferred whether the days follow from publication or from the time of another clause
 * @param setting the last day of the time of which the sentences before tell, where the event's own says nothing of its own
 */
public record EventDate(DayInterval days, Optional<Span> text, boolean inferred, Optional<LocalDate> setting) {

    /** Nothing is known. */
    public static final EventDate UNKNOWN = new EventDate(DayInterval.UNKNOWN, Optional.empty(), true);

    public EventDate {
        Objects.requireNonNull(days, "days");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(setting, "setting");
    }

    /** Days without a setting. */
    public EventDate(DayInterval days, Optional<Span> text, boolean inferred) {
        this(days, text, inferred, Optional.empty());
    }
}
