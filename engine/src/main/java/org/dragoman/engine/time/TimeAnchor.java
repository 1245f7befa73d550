package org.dragoman.engine.time;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What relative times are counted from.
 *
 * @param today the day of writing: the dateline's, else that of publication
 * @param told the last time that the text named before, for "later that year" and "the next day"; a TIMEX3 value
 * @param near the day that the same sentence named before, for "said on Sunday that it would begin on Monday"
 * @param quarter the quarter that the text named last, for "a year earlier" in reports of earnings; a TIMEX3 value
 */
record TimeAnchor(
        Optional<LocalDate> today, Optional<String> told, Optional<LocalDate> near, Optional<String> quarter) {

    TimeAnchor {
        Objects.requireNonNull(today, "today");
        Objects.requireNonNull(told, "told");
        Objects.requireNonNull(near, "near");
        Objects.requireNonNull(quarter, "quarter");
    }

    /** The same after the text has named another time. */
    TimeAnchor after(TimeExpression time) {
        String value = time.value();
        boolean isQuarter = time.rule().startsWith("quarter.") && value.matches("\\d{4}-Q[1-4]");
        Optional<LocalDate> day = time.days()
                .earliest()
                .filter(start -> time.days().latest().filter(start::equals).isPresent());
        return new TimeAnchor(today, Optional.of(value), day, isQuarter ? Optional.of(value) : quarter);
    }

    /** The same with the day of writing that a dateline tells. */
    TimeAnchor writtenOn(LocalDate day) {
        return new TimeAnchor(Optional.of(day), told, near, quarter);
    }

    /** The same at the start of a sentence. */
    TimeAnchor atSentence() {
        return new TimeAnchor(today, told, Optional.empty(), quarter);
    }

    /** The day that the text named last. */
    Optional<LocalDate> toldDay() {
        return told.filter(value -> value.matches("\\d{4}-\\d\\d-\\d\\d(?:T.*)?"))
                .map(value -> LocalDate.parse(value.substring(0, 10)));
    }

    /** The year that the text named last, else that of writing. */
    Optional<Integer> toldYear() {
        return told.filter(value -> value.matches("\\d{4}.*"))
                .map(value -> Integer.valueOf(value.substring(0, 4)))
                .or(() -> today.map(LocalDate::getYear));
    }
}
