package org.dragoman.engine.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.engine.actor.Actors;
import org.dragoman.engine.actor.EntityKind;
import org.dragoman.engine.actor.Mention;
import org.dragoman.engine.actor.Sector;

/**
 * Who counts as a political actor. PLOVER codes what states, their organs, armed groups, parties, churches, organisations and named
 * people do; that "the singer agreed" or "the board approved" is no event of theirs.
 */
final class Standing {

    private static final Set<Sector> PUBLIC = EnumSet.of(
            Sector.GOV,
            Sector.MIL,
            Sector.COP,
            Sector.JUD,
            Sector.LEG,
            Sector.REB,
            Sector.SPY,
            Sector.UAF,
            Sector.OPP,
            Sector.PTY,
            Sector.PRM,
            Sector.PRE,
            Sector.ELI,
            Sector.REL,
            Sector.REF);

    private static final Set<Sector> IN_POWER =
            EnumSet.of(Sector.GOV, Sector.MIL, Sector.COP, Sector.JUD, Sector.LEG, Sector.SPY);

    private static final Set<EventType> OPEN_TO_ALL =
            EnumSet.of(EventType.PROTEST, EventType.ASSAULT, EventType.SANCTION, EventType.ACCUSE, EventType.COERCE);

    private static final Set<EventType> TOWARDS_PUBLIC =
            EnumSet.of(EventType.REQUEST, EventType.REJECT, EventType.THREATEN);

    private Standing() {}

    static Optional<String> objection(EventType type, List<Mention> agents, List<Mention> recipients, Actors actors) {
        if (agents.isEmpty() || agents.stream().anyMatch(mention -> isPublic(mention, actors))) {
            return Optional.empty();
        }
        boolean publicRecipient = recipients.stream().anyMatch(mention -> isInstitution(mention, actors));
        if (publicRecipient && (TOWARDS_PUBLIC.contains(type) || OPEN_TO_ALL.contains(type))) {
            return Optional.empty();
        }
        if (OPEN_TO_ALL.contains(type)
                && type != EventType.ACCUSE
                && type != EventType.SANCTION
                && type != EventType.COERCE) {
            return Optional.empty();
        }
        return Optional.of("needs a political actor, found only people at large");
    }

    private static boolean isPublic(Mention mention, Actors actors) {
        if (mention.form() != Mention.Form.NOUN) {
            EntityKind kind = actors.entity(mention).kind();
            return mention.form() != Mention.Form.PRONOUN || kind != EntityKind.PEOPLE;
        }
        boolean stated = mention.role().country().isPresent()
                && mention.role().inferred().isEmpty();
        // a people has standing wherever its country was found: "ethnic Albanians in Serbia", "Tamils"
        boolean people = actors.entity(mention).kind() == EntityKind.PEOPLE
                && mention.role().sector().isEmpty()
                && mention.role().country().isPresent();
        return stated
                || people
                || mention.role().sector().filter(PUBLIC::contains).isPresent();
    }

    /** A state, an institution or an official; not "a Danish grocer", nor the Danish of "the Danish flat". */
    static boolean isInstitution(Mention mention, Actors actors) {
        return mention.form() == Mention.Form.NAME
                ? isPublic(mention, actors)
                : mention.role().sector().filter(PUBLIC::contains).isPresent()
                        || (mention.form() != Mention.Form.MODIFIER
                                && actors.entity(mention).kind() == EntityKind.COUNTRY);
    }

    /** Whether protesters may address it: a state, its organ or official, also by the adjective of "U.S. policies". */
    static boolean isAddressable(Mention mention, Actors actors) {
        boolean country = actors.entity(mention).kind() == EntityKind.COUNTRY;
        boolean inPower = mention.role().sector().filter(IN_POWER::contains).isPresent();
        return mention.form() != Mention.Form.PRONOUN && (country || inPower);
    }

    /** Whether somebody is a journalist or an outlet. */
    static boolean isPress(Mention mention, Actors actors) {
        return mention.role().sector().filter(Sector.JRN::equals).isPresent()
                || actors.entity(mention).kind() == EntityKind.OUTLET;
    }
}
