/**
 * The second witness: learns it from read reports and own examples, and measures it. Comes in: articles, verdicts of readers. Goes
 * out: weights, folds, a calibration curve.
 */
package org.dragoman.evaluation.confidence;
