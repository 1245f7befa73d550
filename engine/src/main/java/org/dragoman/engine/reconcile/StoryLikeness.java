package org.dragoman.engine.reconcile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * How much speaks for two articles telling the same story, from 0 to 1: how alike their words, people and events are, less with
 * every day between them. Where it is not known when one of them appeared, years that they name and that differ speak against it. All
 * weights are frozen; those of the days were chosen on development data, the others on ECB+ (docs/quality.md).
 */
final class StoryLikeness {

    /** Articles farther apart in days than this are never compared. */
    static final long WINDOW = 62;

    private static final double WORDS = 0.8;
    private static final double PEOPLE = 0.1;
    private static final double EVENTS = 0.1;

    /** Share of the likeness that each day takes away. */
    private static final double DAILY = 0.12;
    /** Share that no number of days takes away: what is nearly the same text is the same story on any day. */
    private static final double LASTING = 0.5;
    /** Days that are assumed where one article does not tell its own. */
    private static final double UNTOLD = 1;
    /** What remains where the years that are named tell of different times. */
    private static final double OTHER_YEARS = 0.5;

    private StoryLikeness() {}

    /** Whether two articles appeared so near to one another that they may tell the same story; so where a day is unknown. */
    static boolean areNear(StoryProfile a, StoryProfile b) {
        return daysBetween(a, b).filter(days -> days > WINDOW).isEmpty();
    }

    static double of(StoryProfile a, StoryProfile b) {
        Optional<Long> days = daysBetween(a, b);
        if (days.isPresent() && days.get() > WINDOW) {
            return 0;
        }
        double likeness = WORDS * a.words().cosine(b.words())
                + PEOPLE * a.people().cosine(b.people())
                + EVENTS * a.events().cosine(b.events());
        likeness *= Math.max(LASTING, 1 - DAILY * days.map(Long::doubleValue).orElse(UNTOLD));
        return days.isEmpty() && tellOtherYears(a, b) ? likeness * OTHER_YEARS : likeness;
    }

    private static Optional<Long> daysBetween(StoryProfile a, StoryProfile b) {
        return a.published().flatMap(day -> b.published().map(other -> Math.abs(ChronoUnit.DAYS.between(day, other))));
    }

    private static boolean tellOtherYears(StoryProfile a, StoryProfile b) {
        List<Integer> years = a.years();
        List<Integer> others = b.years();
        Optional<Integer> published = a.published().map(LocalDate::getYear);
        Optional<Integer> otherPublished = b.published().map(LocalDate::getYear);
        boolean known = !(years.isEmpty() && published.isEmpty()) && !(others.isEmpty() && otherPublished.isEmpty());
        boolean shared = years.stream().anyMatch(others::contains)
                || published.filter(others::contains).isPresent()
                || otherPublished.filter(years::contains).isPresent();
        return known && !shared;
    }
}
