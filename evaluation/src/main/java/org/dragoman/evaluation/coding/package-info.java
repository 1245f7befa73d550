/**
 * How well events are coded, and what that costs. Gold sets with labels of their own come in ({@link
 * org.dragoman.evaluation.coding.LabelledSet}) with what their labels are in PLOVER ({@link
 * org.dragoman.evaluation.coding.Labels}), and the record that was made of their texts; {@link
 * org.dragoman.evaluation.coding.ScoreLabels} compares. Offsets and roles of gold sets with triggers are another tool's job.
 */
package org.dragoman.evaluation.coding;
