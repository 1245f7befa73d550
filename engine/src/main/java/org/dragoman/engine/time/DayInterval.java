package org.dragoman.engine.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An interval of days, both ends inclusive; an end that is unknown is empty.
 *
 * @param earliest first possible day
 * @param latest last possible day
 */
public record DayInterval(Optional<LocalDate> earliest, Optional<LocalDate> latest) {

    /** Nothing is known. */
    public static final DayInterval UNKNOWN = new DayInterval(Optional.empty(), Optional.empty());

    public DayInterval {
        if (earliest.isPresent() && latest.isPresent() && earliest.get().isAfter(latest.get())) {
            throw new IllegalArgumentException(
                    "interval from " + earliest.get() + " to " + latest.get() + ": the ends are in the wrong order");
        }
    }

    /** One day. */
    public static DayInterval on(LocalDate day) {
        return new DayInterval(Optional.of(day), Optional.of(day));
    }

    /** From the first to the last day, both inclusive. */
    public static DayInterval between(LocalDate first, LocalDate last) {
        return new DayInterval(Optional.of(first), Optional.of(last));
    }

    /** Some day up to and including the given one. */
    public static DayInterval until(LocalDate last) {
        return new DayInterval(Optional.empty(), Optional.of(last));
    }

    /** Whether some day may lie in this interval and in the other, unknown ends being open. */
    public boolean mayOverlap(DayInterval other) {
        return notAfter(earliest, other.latest) && notAfter(other.earliest, latest);
    }

    /** The stretch from the first to the last day of two bounded intervals. */
    DayInterval cover(DayInterval other) {
        return between(
                earliest.get().isBefore(other.earliest.get()) ? earliest.get() : other.earliest.get(),
                latest.get().isAfter(other.latest.get()) ? latest.get() : other.latest.get());
    }

    /** Whether both ends are known. */
    public boolean isBounded() {
        return earliest.isPresent() && latest.isPresent();
    }

    private static boolean notAfter(Optional<LocalDate> first, Optional<LocalDate> last) {
        return first.isEmpty() || last.isEmpty() || !first.get().isAfter(last.get());
    }
}
