package org.dragoman.engine.actor;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What a reference says of an actor as of that day; the name belongs to the entity, the role to the reference.
 *
 * @param country PLOVER country code (ISO 3166-1 alpha-3, or IGO, UNO, EUR, NGO, ISM, IMG, MNC)
 * @param sector PLOVER sector
 * @param office canonical name of the office ("foreign minister")
 * @param status whether the office is held; empty where the reference says nothing of it
 * @param inferred how a country or sector that the words do not state was found; empty when the words state it
 */
public record Role(
        Optional<String> country,
        Optional<Sector> sector,
        Optional<String> office,
        Optional<Status> status,
        Optional<String> inferred) {

    /** Whether an office is held at the time of speaking. */
    public enum Status {
        /** No longer: "former president", "ex-minister". */
        FORMER,
        /** Not yet: "president-elect", "nominee for secretary of state". */
        INCOMING,
        /** In another's stead: "acting president", "interim leader". */
        ACTING,
        /** At the time that is spoken of: "the then-president". */
        THEN;

        /** The word of the record. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Nothing is known. */
    public static final Role UNKNOWN =
            new Role(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public Role {
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(sector, "sector");
        Objects.requireNonNull(office, "office");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(inferred, "inferred");
    }

    /** A role of a country and a sector that the words state. */
    public static Role of(Optional<String> country, Optional<Sector> sector) {
        return new Role(country, sector, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
