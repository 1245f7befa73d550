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
 * @param country the country to which whoever bears it belongs as a rule ("Democrat")
 * @param speaks whether it speaks for its possessor (spokesman, mission)
 * @param ofSomeCountry whether it always belongs to some country, which the text may leave unsaid ("the government")
 * @param accredited whether "to" names where it is sent, and not whose it is (ambassador, envoy, mission)
 * @param collective whether its members make it what it is ("a group of diplomats")
 * @param general whether it may refer again to somebody of its sector and kind who was named otherwise ("the official")
 * @param inherits whether its sector is that of whom it belongs to ("party leader", "navy spokesman")
 * @param facing whether it stands over against the country that it belongs to: "America's partners" are others
 * @param plural whether the form that was found is a plural
 */
public record RoleNoun(
        String id,
        Optional<Sector> sector,
        EntityKind kind,
        Optional<String> office,
        Optional<String> country,
        boolean speaks,
        boolean ofSomeCountry,
        boolean accredited,
        boolean collective,
        boolean general,
        boolean inherits,
        boolean facing,
        boolean plural) {

    public RoleNoun {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(sector, "sector");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(office, "office");
        Objects.requireNonNull(country, "country");
    }
}
