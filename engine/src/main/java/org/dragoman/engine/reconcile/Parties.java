package org.dragoman.engine.reconcile;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.engine.actor.EntityKind;
import org.dragoman.engine.actor.Sector;

/**
 * The parties to an event (RECORD.md, rule 2): a participant, its state or organisation, whoever speaks on record for it, and a
 * principal whose adviser or envoy a participant is. Anonymous officials never are parties.
 */
final class Parties {

    private static final Set<Sector> OFFICIAL =
            Set.of(Sector.GOV, Sector.MIL, Sector.COP, Sector.SPY, Sector.JUD, Sector.LEG, Sector.PRM);

    private final Side actors = new Side();
    private final Side recipients = new Side();

    private static final class Side {
        final Set<String> keys = new HashSet<>();
        final Set<String> countries = new HashSet<>();

        void add(Side other) {
            keys.addAll(other.keys);
            countries.addAll(other.countries);
        }

        boolean includes(Holder holder) {
            if (keys.contains(holder.principal())
                    || holder.entity().map(keys::contains).orElse(false)) {
                return true;
            }
            boolean speaksForState = countries.contains(holder.principal());
            boolean official = holder.sector().map(OFFICIAL::contains).orElse(false)
                    && holder.sector().get() != Sector.LEG;
            return speaksForState
                    || (official && holder.country().map(countries::contains).orElse(false));
        }
    }

    private Parties() {}

    /** Who takes part by what one article tells. */
    static Parties of(Unit unit) {
        Parties parties = new Parties();
        for (int report : unit.reports()) {
            AccountReport told = unit.account().reports().get(report);
            told.actors().forEach(participant -> add(parties.actors, unit.account(), unit.keys(), participant));
            told.recipients().forEach(participant -> add(parties.recipients, unit.account(), unit.keys(), participant));
        }
        return parties;
    }

    /** Who takes part by what several articles tell. */
    static Parties of(List<Told> tellings) {
        Parties all = new Parties();
        for (Told telling : tellings) {
            all.actors.add(telling.parties().actors);
            all.recipients.add(telling.parties().recipients);
        }
        return all;
    }

    private static void add(Side side, Account account, EntityKeys keys, Participant participant) {
        Figure figure = Figure.of(keys, participant);
        side.keys.add(figure.key());
        figure.country().ifPresent(side.countries::add);
        if (figure.kind() != EntityKind.PEOPLE) {
            side.keys.add(new Holders(account, keys).principalOf(participant.entity()));
        }
        Optional.ofNullable(account.serves().get(participant.entity())).ifPresent(principal -> {
            if (account.entity(principal).isPresent()) {
                side.keys.add(keys.of(principal));
            }
        });
    }

    /** Whether the holder is a party. */
    boolean include(Holder holder) {
        return isActorSide(holder) || isRecipientSide(holder);
    }

    /** Whether the holder is an actor, its state, or speaks for it. */
    boolean isActorSide(Holder holder) {
        return mayBeParty(holder) && actors.includes(holder);
    }

    /** Whether the holder is a recipient, its state, or speaks for it. */
    boolean isRecipientSide(Holder holder) {
        return mayBeParty(holder) && recipients.includes(holder);
    }

    /** Anonymous officials never are parties; somebody without a name or office is one only where he takes part himself. */
    private boolean mayBeParty(Holder holder) {
        if (!holder.isAnonymous()) {
            return true;
        }
        boolean official = holder.sector().map(OFFICIAL::contains).orElse(false);
        boolean takesPart = holder.entity()
                .map(key -> actors.keys.contains(key) || recipients.keys.contains(key))
                .orElse(false);
        return !official && takesPart;
    }
}
