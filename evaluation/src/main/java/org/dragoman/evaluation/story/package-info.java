/**
 * Articles that tell the same story: the background counts behind their weights, a plain baseline to run beside, scores.
 *
 * <p>Comes in: articles as JSON lines, records. Goes out: the table of term frequencies, records that hold nothing but stories,
 * figures. How articles are really grouped is the engine's job.
 */
package org.dragoman.evaluation.story;
