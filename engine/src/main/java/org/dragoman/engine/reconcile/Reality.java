package org.dragoman.engine.reconcile;

/** As what a report tells its event; reports that differ in it are never one event. */
enum Reality {
    /** As something that happened, or that did not. */
    PAST,
    /** As something to come. */
    AHEAD,
    /** As something wanted, feared or supposed. */
    IMAGINED
}
