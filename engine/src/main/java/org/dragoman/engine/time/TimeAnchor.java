package org.dragoman.engine.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What relative times are counted from.
 *
 * @param today the day of writing: the dateline's, else that of publication
 * @param told the last time that the text named before, for "later that year" and "the next day"; a TIMEX3 value
 * @param near the day that the same sentence named before, for "said on Sunday that it would begin on Monday"
 * @param story the old year of which the paragraph tells in the past, for "on June 15"
 * @param quarter the quarter that the text named last, for "a year earlier" in reports of earnings; a TIMEX3 value
 */
record TimeAnchor(
        Optional<LocalDate> today,
        Optional<String> told,
        Optional<LocalDate> near,
        Optional<Integer> story,
        Optional<String> quarter) {

    /** How many years before that of writing a year is old. */
    private static final int OLD = 2;

    private static final Set<String> WITH_YEAR =
            Set.of("date.month-day-year", "date.day-month-year", "date.iso", "month.year", "year.bare");

    TimeAnchor {
        Objects.requireNonNull(today, "today");
        Objects.requireNonNull(told, "told");
        Objects.requireNonNull(near, "near");
        Objects.requireNonNull(story, "story");
        Objects.requireNonNull(quarter, "quarter");
    }

    /** The same after the text has named another time. */
    TimeAnchor after(TimeExpression time) {
        String value = time.value();
        boolean isQuarter = time.rule().startsWith("quarter.") && value.matches("\\d{4}-Q[1-4]");
        Optional<LocalDate> day = time.days()
                .earliest()
                .filter(start -> time.days().latest().filter(start::equals).isPresent());
        return new TimeAnchor(today, Optional.of(value), day, story, isQuarter ? Optional.of(value) : quarter);
    }

    /** The same with the day of writing that a dateline tells. */
    TimeAnchor writtenOn(LocalDate day) {
        return new TimeAnchor(Optional.of(day), told, near, story, quarter);
    }

    /** The same at the start of a sentence. */
    TimeAnchor atSentence() {
        return new TimeAnchor(today, told, Optional.empty(), story, quarter);
    }

    /** The same at the start of a paragraph. */
    TimeAnchor atParagraph() {
        return new TimeAnchor(today, told, near, Optional.empty(), quarter);
    }

    /**
     * The same behind a sentence.
     *
     * @param past whether its main clause is told in the past
     * @param times its times
     * @param main whether a time belongs to its main clause
     */
    TimeAnchor behind(boolean past, List<TimeExpression> times, Predicate<TimeExpression> main) {
        Optional<Integer> year = past ? story : Optional.empty();
        for (TimeExpression time : times) {
            Optional<Integer> last = time.days().latest().map(LocalDate::getYear);
            boolean old = last.isPresent()
                    && today.filter(day -> last.get() <= day.getYear() - OLD).isPresent();
            if (last.isPresent() && !old) {
                return new TimeAnchor(today, told, near, Optional.empty(), quarter);
            }
            if (old && WITH_YEAR.contains(time.rule()) && main.test(time)) {
                year = past ? last : Optional.empty();
            }
        }
        return new TimeAnchor(today, told, near, year, quarter);
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
