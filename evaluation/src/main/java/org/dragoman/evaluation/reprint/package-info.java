/**
 * Copied text: builds a set of reprints out of real articles, by a seed, and scores which copies a record recognises.
 *
 * <p>Start with {@link org.dragoman.evaluation.reprint.BuildReprints}, read its articles with Dragoman, then run {@link
 * org.dragoman.evaluation.reprint.ScoreReprints}. The texts of articles never become part of the project.
 */
package org.dragoman.evaluation.reprint;
