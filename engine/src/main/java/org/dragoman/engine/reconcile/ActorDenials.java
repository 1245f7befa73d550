package org.dragoman.engine.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.engine.reconcile.SlotValue.Occurrence;

/**
 * Tells the denial of an event from the denial of having done it: where the article of the denial names the denier as the actor
 * and others tell of the event without naming him, he contests who did it, not that it happened (RECORD.md, rule 7).
 */
final class ActorDenials {

    private ActorDenials() {}

    /** The positions, with such denials turned into positions on the actor. */
    static List<Position> apart(List<Position> positions, List<Unit> units, Parties parties) {
        List<Position> result = new ArrayList<>();
        for (Position position : positions) {
            boolean denial =
                    position.says(Occurrence.NO) && position.denies() && parties.isActorSide(position.holder());
            result.add(denial && isToldWithout(position.holder(), positions, units) ? onActor(position) : position);
        }
        return result;
    }

    private static boolean isToldWithout(Holder denier, List<Position> positions, List<Unit> units) {
        Set<String> claiming = positions.stream()
                .filter(position -> position.says(Occurrence.YES)
                        && !position.holder().principal().equals(denier.principal()))
                .map(Position::article)
                .collect(Collectors.toSet());
        for (Unit unit : units) {
            if (!claiming.contains(unit.account().article())) {
                continue;
            }
            for (int report : unit.reports()) {
                AccountReport told = unit.account().reports().get(report);
                boolean sides = !told.recipients().isEmpty() || told.type().isCooperation();
                boolean nobody = !told.nominal() && !sides && told.actors().isEmpty();
                if (nobody || namesAnother(denier, told)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean namesAnother(Holder denier, AccountReport told) {
        Optional<String> country = denier.country();
        return country.isPresent()
                && !told.actors().isEmpty()
                && told.actors().stream()
                        .allMatch(actor ->
                                actor.country().isPresent() && !actor.country().equals(country));
    }

    private static Position onActor(Position denial) {
        Holder holder = denial.holder();
        boolean state = holder.country().map(holder.principal()::equals).orElse(false);
        String key = state ? holder.principal() : holder.entity().orElse(holder.principal());
        SlotValue who = new SlotValue.Who(key, holder.text().orElse(key), holder.country(), state);
        return new Position(
                holder,
                Slot.ACTOR,
                who,
                denial.stance(),
                denial.statement(),
                denial.article(),
                denial.offset(),
                denial.spoken(),
                denial.published(),
                denial.ownVoice(),
                Optional.empty(),
                denial.supersededBy());
    }
}
