package org.dragoman.engine.actor;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An actor of one article.
 *
 * @param id unique within the article ({@code e1}, {@code e2} …, in order of first mention)
 * @param name its fullest name in the article, or the lexicon's
 * @param kind what kind of actor it is
 * @param country PLOVER country code of the entity itself
 * @param lexicon id of the lexicon entry that knows it
 * @param speaksFor the principal for whom it speaks: an entity id of this article, where it is one
 * @param members whom it stands for, where it is several that the article names ("the two countries"): their ids
 */
public record Entity(
        String id,
        String name,
        EntityKind kind,
        Optional<String> country,
        Optional<String> lexicon,
        Optional<String> speaksFor,
        List<String> members) {

    public Entity {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(lexicon, "lexicon");
        Objects.requireNonNull(speaksFor, "speaksFor");
        members = List.copyOf(members);
    }
}
