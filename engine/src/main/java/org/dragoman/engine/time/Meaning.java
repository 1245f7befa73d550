package org.dragoman.engine.time;

import java.util.Locale;

/** How the match of a rule becomes a value; the word of a rule's field {@code means}. */
enum Meaning {
    ADJECTIVE,
    BESIDE,
    CENTURY,
    CLOCK,
    CONSTANT,
    COUNTED,
    DATE,
    DAY,
    DAY_OF_MONTH,
    DAY_PART,
    DECADE,
    DIRECTED,
    FREQUENCY,
    HALF_YEAR,
    HOLIDAY,
    LENGTH,
    LENGTH_ANCHORED,
    LENGTH_HALF,
    LENGTH_VAGUE,
    MONTH,
    NAME,
    NOON,
    OVERNIGHT,
    PHRASE,
    QUARTER,
    QUARTER_NOW,
    REFERENCE,
    SEASON,
    SET,
    SET_PART,
    SHORT_YEAR,
    SLASHES,
    SPELLED_YEAR,
    WEEKDAY,
    WEEKDAY_SET,
    WEEKDAY_WEEK,
    WEEKEND,
    YEAR,
    YEAR_AGO,
    YEAR_NOW;

    /** The word that lexicon files use. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
