package org.dragoman.engine.event;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How many people an event killed, injured or arrested, where the text says so.
 *
 * @param dead killed
 * @param injured injured
 * @param arrested arrested or detained
 */
public record Size(Optional<Range> dead, Optional<Range> injured, Optional<Range> arrested) {

    /** The text says nothing. */
    public static final Size UNKNOWN = new Size(Optional.empty(), Optional.empty(), Optional.empty());

    public Size {
        Objects.requireNonNull(dead, "dead");
        Objects.requireNonNull(injured, "injured");
        Objects.requireNonNull(arrested, "arrested");
    }

    /** Whether the text says nothing. */
    public boolean isUnknown() {
        return dead.isEmpty() && injured.isEmpty() && arrested.isEmpty();
    }

    /**
     * A number of people as wide as the text leaves it ("at least 12": from 12, no upper end).
     *
     * @param min at least
     * @param max at most
     */
    public record Range(OptionalLong min, OptionalLong max) {}
}
