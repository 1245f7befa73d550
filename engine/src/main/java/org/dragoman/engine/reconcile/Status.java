package org.dragoman.engine.reconcile;

import java.util.Locale;

/** The one word that follows from stage, support and contest (RECORD.md, rule 6). */
public enum Status {
    WITHDRAWN,
    PLANNED,
    THREATENED,
    DISPUTED,
    DENIED,
    CONFIRMED,
    CORROBORATED,
    ASSERTED,
    UNCONFIRMED,
    CLAIMED,
    REPORTED;

    /** The word that the record uses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
