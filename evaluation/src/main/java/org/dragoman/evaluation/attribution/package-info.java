/**
 * Trains the linear models of {@code engine}'s statements from annotated articles. {@link
 * org.dragoman.evaluation.attribution.AttributionTrainer} is the command; candidates and features are the engine's own, so that
 * what is trained is what is used.
 */
package org.dragoman.evaluation.attribution;
