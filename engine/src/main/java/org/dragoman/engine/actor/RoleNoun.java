package org.dragoman.engine.actor;

import java.util.Objects;
import java.util.Optional;

/**
 * A generic noun for people or bodies, whose country comes from what stands around it.
 *
 * @param id id of the lexicon entry
 * @param sector PLOVER sector
 * @param kind what kind of actor it names
 * @param office canonical name of the office
 * @param speaks whether it speaks for its possessor (spokesman, mission)
 * @param ofSomeCountry whether it always belongs to some country, which the text may leave unsaid ("the government")
 * @param plural whether the form that was found is a plural
 */
public record RoleNoun(
        String id,
        Optional<Sector> sector,
        EntityKind kind,
        Optional<String> office,
        boolean speaks,
        boolean ofSomeCountry,
        boolean plural) {

    public RoleNoun {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(sector, "sector");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(office, "office");
    }
}
