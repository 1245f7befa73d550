/**
 * Precision by reading: draws articles and reports at random, lays the reports out for readers who do not see how they were coded, and
 * counts what the readers found.
 *
 * <p>Comes in: articles as JSON lines, a record, verdicts. Goes out: samples and figures. The readers are people or programs
 * outside; nothing here judges.
 */
package org.dragoman.evaluation.reading;
