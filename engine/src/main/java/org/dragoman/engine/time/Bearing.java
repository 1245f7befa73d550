package org.dragoman.engine.time;

/** What the time of one clause says of an event in another. */
enum Bearing {
    /** It happened then. */
    SAME,
    /** It happened then or earlier. */
    BEFORE,
    /** It happens then or later. */
    AFTER,
    /** Nothing. */
    NONE;

    /** What remains of this bearing one clause further up. */
    Bearing then(Bearing next) {
        if (this == SAME || this == next) {
            return next;
        }
        return next == SAME ? this : NONE;
    }
}
