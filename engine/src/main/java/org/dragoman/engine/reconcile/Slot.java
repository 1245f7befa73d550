package org.dragoman.engine.reconcile;

import java.util.Locale;

/** What of an event a position speaks of (RECORD.md, "slot of a position"). */
public enum Slot {
    OCCURRENCE,
    INITIATOR,
    ACTOR,
    RECIPIENT,
    PLACE,
    TIME,
    MANNER,
    INTENT,
    ORDERED_BY,
    SIZE,
    TERMS;

    /** The word that the record uses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
