package org.dragoman.engine.coding;

import java.util.Locale;

/** What kind of article it is; opinion is coded, but its own voice vouches for nothing. */
public enum Genre {
    NEWS,
    OPINION,
    LIVE,
    BRIEF,
    OTHER;

    /** The word that the record uses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
