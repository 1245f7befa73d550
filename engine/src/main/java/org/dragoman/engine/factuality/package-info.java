/**
 * How sure: from an event's place in the tree, the statements that hold it and its days to what each holder commits to
 * ({@link org.dragoman.engine.factuality.FactualityAnalyzer}, after FactBank) and to PLOVER's auxiliary modes. Words that
 * decide are lexicon data ({@code operators.yaml}). Who says what is the business of {@code statement}; what follows from
 * several articles that of {@code reconcile}.
 */
package org.dragoman.engine.factuality;
