package org.dragoman.engine.statement;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.dragoman.engine.actor.Role;
import org.dragoman.engine.article.Span;

/**
 * Whoever a statement is attributed to.
 *
 * @param span the whole noun phrase ("a U.S. official briefed on the meeting")
 * @param entity id of the entity within the article, where it is one
 * @param kind what kind of source it is
 * @param role country, sector and office as of this reference
 * @param count how many, for anonymous sources
 * @param basis basis of knowledge ("briefed on the meeting")
 * @param anonymityReason why no name is given
 * @param speaksFor id of the entity of this article for whom the source speaks (a spokesperson's principal)
 */
public record Source(
        Span span,
        Optional<String> entity,
        Kind kind,
        Role role,
        OptionalInt count,
        Optional<Span> basis,
        Optional<Span> anonymityReason,
        Optional<String> speaksFor) {

    /** What kind of source it is. */
    public enum Kind {
        /** A person by name. */
        NAMED,
        /** An institution, also through an unnamed spokesperson who speaks for it. */
        ORGANISATION,
        /** People identified only by class. */
        ANONYMOUS,
        OUTLET,
        DOCUMENT,
        AUTHOR;

        /** The word that the record uses. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Source {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(entity, "entity");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(count, "count");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(anonymityReason, "anonymityReason");
        Objects.requireNonNull(speaksFor, "speaksFor");
    }
}
