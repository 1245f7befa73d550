package org.dragoman.engine.actor;

import java.util.Objects;
import java.util.Optional;

/**
 * What a reference says of an actor as of that day; the name belongs to the entity, the role to the reference.
 *
 * @param country PLOVER country code (ISO 3166-1 alpha-3, or IGO, UNO, EUR, NGO, ISM, IMG, MNC)
 * @param sector PLOVER sector
 * @param office canonical name of the office ("foreign minister")
 * @param inferred how a country or sector that the words do not state was found; empty when the words state it
 */
public record Role(
        Optional<String> country, Optional<Sector> sector, Optional<String> office, Optional<String> inferred) {

    /** Nothing is known. */
    public static final Role UNKNOWN = new Role(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public Role {
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(sector, "sector");
        Objects.requireNonNull(office, "office");
        Objects.requireNonNull(inferred, "inferred");
    }

    /** A role of a country and a sector that the words state. */
    public static Role of(Optional<String> country, Optional<Sector> sector) {
        return new Role(country, sector, Optional.empty(), Optional.empty());
    }
}
