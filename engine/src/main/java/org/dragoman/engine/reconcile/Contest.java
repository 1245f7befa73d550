package org.dragoman.engine.reconcile;

import java.util.Locale;

/** How an event is contested, strongest first (RECORD.md, rule 5). */
public enum Contest {
    DISPUTED,
    DENIED,
    DECLINED,
    NONE;

    /** The word that the record uses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
