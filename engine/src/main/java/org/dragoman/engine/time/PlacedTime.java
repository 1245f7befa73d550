package org.dragoman.engine.time;

import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.dragoman.engine.article.Span;

/**
 * A time expression in its sentence.
 *
 * @param time the expression
 * @param governors the tokens that it may belong to: what it hangs on, and what that hangs on where it is no event
 * @param text its words with their preposition
 * @param days the days that preposition and expression leave open
 */
record PlacedTime(TimeExpression time, Set<Integer> governors, Span text, DayInterval days) {

    PlacedTime {
        governors = Set.copyOf(governors);
    }

    /** Number of days that it leaves open; huge where an end is unknown. */
    long width() {
        return days.isBounded()
                ? ChronoUnit.DAYS.between(days.earliest().get(), days.latest().get())
                : Long.MAX_VALUE;
    }
}
