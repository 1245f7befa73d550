package org.dragoman.engine.statement;

/** How probable it is that a token is the head of a cue, from 0 to 1; 0 for tokens that are out of the question. */
interface CueScores {

    float at(int token);
}
