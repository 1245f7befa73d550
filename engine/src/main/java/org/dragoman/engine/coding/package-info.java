/**
 * The coding of one article: runs the stages in their order and joins what they found into a
 * {@link org.dragoman.engine.coding.Coding}. A pure function of the article and the knowledge. Bringing the reports of several
 * articles together is the business of {@code reconcile}.
 */
package org.dragoman.engine.coding;
