package org.dragoman.engine.statement;

/**
 * A choice to train a linear model from.
 *
 * @param task what is decided
 * @param candidates indices of the features of each candidate; one candidate alone is to be taken or not
 * @param right which candidate is right, or −1 for none of them
 */
@SuppressWarnings("ArrayRecordComponent") // millions of these are held; nobody compares them
public record AttributionChoice(AttributionTask task, int[][] candidates, int right) {}
