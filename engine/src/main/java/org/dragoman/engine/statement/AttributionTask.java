package org.dragoman.engine.statement;

/** What is decided by a linear model of its own when attributions are found. */
public enum AttributionTask {
    /** Whether a token is the head of a cue, be it within another's content or not. */
    CUE,
    /** Whether a token is the head of a cue in the article's own voice. */
    OUTER_CUE,
    /** How many tokens before its head a cue begins. */
    CUE_FIRST,
    /** How many tokens after its head a cue ends. */
    CUE_LAST,
    /** Which phrase is the source. */
    SOURCE,
    /** Whether content stands before the cue, after it, or on both sides. */
    SIDES,
    /** Which stretch before the cue is content. */
    BEFORE,
    /** Which stretch after the cue is content. */
    AFTER
}
