package org.dragoman.engine.reconcile;

import java.util.Locale;

/** The strongest support in force, strongest first (RECORD.md, rule 5). */
public enum Support {
    ACKNOWLEDGED,
    CORROBORATED,
    ASSERTED,
    CLAIMED,
    REPORTED,
    WITHDRAWN;

    /** The word that the record uses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
