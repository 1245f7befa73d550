/**
 * Joining reports to events, apart from coding: what reconciliation makes of kept accounts, and how its cost grows.
 *
 * <p>Comes in: accounts as JSON lines, as the store keeps them ({@code select account from coding}). Coding is someone else's job, so
 * that joining can be measured again and again over one coding.
 */
package org.dragoman.evaluation.joining;
