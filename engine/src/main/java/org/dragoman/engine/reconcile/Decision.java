package org.dragoman.engine.reconcile;

import java.util.Objects;

/**
 * What a person decided about two reports. It goes before everything that the reports themselves tell, and holds for whatever
 * reports are read later and however the articles are coded.
 *
 * @param verdict whether they are one event
 * @param one a report
 * @param other another
 */
public record Decision(Verdict verdict, Anchor one, Anchor other) {

    /** What was decided. */
    public enum Verdict {
        /** Both are one event. */
        JOIN,
        /** They are two events. */
        PART
    }

    public Decision {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(other, "other");
    }
}
