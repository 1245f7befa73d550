package org.dragoman.engine.time;

/** Where a clause looks: back, ahead, or neither. */
enum Tense {
    PAST,
    PRESENT,
    FUTURE
}
