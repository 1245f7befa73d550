/**
 * Events: who did what to whom. In come an {@link org.dragoman.engine.language.AnnotatedArticle} and its
 * {@link org.dragoman.engine.actor.Actors}; out come {@link org.dragoman.engine.event.EventMention}s.
 *
 * <p>{@code PredicateFinder} turns verbs and event nouns into {@link org.dragoman.engine.event.Predicate}s that look alike
 * whatever the word order; {@code FrameLexicon} holds the frames; {@code FrameMatcher} tries them; {@code SentenceEvents}
 * keeps one event for each clause; {@link org.dragoman.engine.event.EventFinder} is the way in.
 *
 * <p>Who says so, when, where, and whether it happened at all is the business of other stages: a negated or planned act is
 * found here like any other.
 */
package org.dragoman.engine.event;
