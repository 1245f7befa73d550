/**
 * How words are written in running text, counted for the case of headlines.
 *
 * <p>Comes in: articles as JSON lines. Goes out: the table that the engine's language stage comes with; its card is
 * {@code docs/models/case.md}.
 */
package org.dragoman.evaluation.language;
