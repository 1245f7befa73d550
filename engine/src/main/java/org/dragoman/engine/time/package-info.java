/**
 * When: from an annotated article to its {@link org.dragoman.engine.time.TimeExpression time expressions} (TIMEX3) by
 * {@link org.dragoman.engine.time.TimeFinder}, and from those to the days of each event by
 * {@link org.dragoman.engine.time.EventDater}. Patterns and words are lexicon data ({@code times.yaml},
 * {@code time-rules.yaml}). Whether an event happened at all is the business of {@code factuality}.
 */
package org.dragoman.engine.time;
