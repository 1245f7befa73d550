package org.dragoman.engine.reconcile;

import java.util.Locale;

/** Whether an event happened, is planned or is threatened (RECORD.md, rule 5). */
public enum Stage {
    HAPPENED,
    PLANNED,
    THREATENED;

    /** The word that the record uses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
