package org.dragoman.engine.reconcile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.dragoman.engine.time.DayInterval;

/** Arithmetic of day intervals. */
final class Days {

    /** Width of an interval with an open end. */
    static final long OPEN = 100_000;

    private Days() {}

    /** Number of days in the interval, {@link #OPEN} where an end is unknown. */
    static long width(DayInterval days) {
        return days.isBounded()
                ? ChronoUnit.DAYS.between(
                                days.earliest().orElseThrow(), days.latest().orElseThrow())
                        + 1
                : OPEN;
    }

    /** The days that lie in both intervals, which must overlap. */
    static DayInterval intersection(DayInterval a, DayInterval b) {
        return new DayInterval(later(a.earliest(), b.earliest()), earlier(a.latest(), b.latest()));
    }

    private static Optional<LocalDate> later(Optional<LocalDate> a, Optional<LocalDate> b) {
        return a.isEmpty() || (b.isPresent() && b.get().isAfter(a.get())) ? b : a;
    }

    private static Optional<LocalDate> earlier(Optional<LocalDate> a, Optional<LocalDate> b) {
        return a.isEmpty() || (b.isPresent() && b.get().isBefore(a.get())) ? b : a;
    }
}
