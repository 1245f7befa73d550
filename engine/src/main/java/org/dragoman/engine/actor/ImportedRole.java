package org.dragoman.engine.actor;

import java.util.Objects;
import java.util.Optional;

/**
 * A generic noun for people or bodies, from an import.
 *
 * @param id unique, with its origin
 * @param noun in lower case, one space between words
 * @param plural where it has one
 * @param country for what is international by its nature: {@code MNC}, {@code NGO}
 * @param sector PLOVER sector
 * @param isCollective whether it names a body or a mass of people rather than one person: "police"
 */
public record ImportedRole(
        String id,
        String noun,
        Optional<String> plural,
        Optional<String> country,
        Optional<Sector> sector,
        boolean isCollective) {

    public ImportedRole {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(noun, "noun");
        Objects.requireNonNull(plural, "plural");
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(sector, "sector");
    }
}
