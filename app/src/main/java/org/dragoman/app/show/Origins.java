package org.dragoman.app.show;

import java.util.Optional;

/** Counts origins in words. */
public final class Origins {

    private Origins() {}

    /** "2 independent", "1 to 2 independent", "a single one"; empty where the record does not count them. */
    public static Optional<String> count(EventView event) {
        return event.atLeast().flatMap(least -> event.atMost().map(most -> words(least, most)));
    }

    private static String words(int least, int most) {
        if (least == most) {
            return least == 1 ? "a single one" : least + " independent";
        }
        return least + " to " + most + " independent";
    }
}
