/**
 * How certain readers take it that something happened, and how near operators and model come to them. Files of predicates
 * with scores ({@link org.dragoman.evaluation.factuality.GoldPredicate}) come in; {@link
 * org.dragoman.evaluation.factuality.ScorePredicates} writes scores of the engine's own, {@link
 * org.dragoman.evaluation.factuality.TrainFactuality} the model's weights. Comparing scores with gold is another tool's job.
 */
package org.dragoman.evaluation.factuality;
