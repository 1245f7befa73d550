package org.dragoman.engine.reconcile;

import java.util.Objects;
import java.util.Optional;
import org.dragoman.engine.actor.Sector;
import org.dragoman.engine.statement.Source;

/**
 * Who takes a position: who spoke (RECORD.md, rule 1).
 *
 * @param text its words, or the outlet's name; empty for an outlet that is not known
 * @param entity key of the entity across articles, where it is one
 * @param kind what kind of source it is
 * @param country as of the reference
 * @param sector as of the reference
 * @param principal whose position it counts as: the end of the chain of whom the holder speaks for, else the holder; two
 *     holders are one where this is equal
 * @param speaksFor key of the entity that it speaks for, where it is another
 */
public record Holder(
        Optional<String> text,
        Optional<String> entity,
        Source.Kind kind,
        Optional<String> country,
        Optional<Sector> sector,
        String principal,
        Optional<String> speaksFor) {

    public Holder {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(entity, "entity");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(sector, "sector");
        Objects.requireNonNull(principal, "principal");
        Objects.requireNonNull(speaksFor, "speaksFor");
    }

    boolean isAnonymous() {
        return kind == Source.Kind.ANONYMOUS;
    }
}
