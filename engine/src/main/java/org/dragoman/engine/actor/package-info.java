/**
 * Who: names, role nouns and pronouns of an article with country, sector and office, and which of them refer to the same
 * actor. {@link org.dragoman.engine.actor.ActorFinder} makes {@link org.dragoman.engine.actor.Actors}. Who did what to whom is
 * the business of {@code event}.
 */
package org.dragoman.engine.actor;
