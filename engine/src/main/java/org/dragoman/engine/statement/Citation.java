package org.dragoman.engine.statement;

/**
 * Somebody whom a report cites for what it tells.
 *
 * @param report head of the report's cue
 * @param cue the words that cite
 * @param cited who or what is cited
 */
record Citation(int report, TokenRange cue, NounPhrase cited) {}
