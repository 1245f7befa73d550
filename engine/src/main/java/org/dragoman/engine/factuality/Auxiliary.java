package org.dragoman.engine.factuality;

import java.util.Locale;

/** PLOVER's auxiliary modes. */
public enum Auxiliary {
    HISTORICAL,
    FUTURE,
    HYPOTHETICAL,
    NEGATION;

    /** The word that the record uses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
