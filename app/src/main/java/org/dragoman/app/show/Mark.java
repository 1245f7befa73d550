package org.dragoman.app.show;

import java.util.Optional;

/**
 * A stretch of text that names an actor, a time or a place.
 *
 * @param article the article's id
 * @param span where it stands
 * @param entity the actor's id
 * @param name the place's name, or the time's value
 * @param detail the place's country, or the time's type
 * @param use whether a place is a location or a part of something else
 */
public record Mark(
        String article,
        TextSpan span,
        Optional<String> entity,
        Optional<String> name,
        Optional<String> detail,
        Optional<String> use) {}
