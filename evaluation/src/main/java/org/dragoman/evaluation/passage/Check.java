package org.dragoman.evaluation.passage;

/**
 * The outcome of one check of a passage.
 *
 * @param passage id of the passage
 * @param field what was compared: {@code country}, {@code speaker}, {@code stance} …
 * @param what what was expected and what was found
 * @param passed whether it holds
 */
public record Check(String passage, String field, String what, boolean passed) {}
