package org.dragoman.engine.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.dragoman.engine.event.EventType;
import org.dragoman.engine.statement.Statement.Stance;

/** How an event stands, by rules 5 and 6 of RECORD.md. Pure: the same positions give the same word. */
final class StatusRules {

    private final EventType type;
    private final Stage stage;
    private final Parties parties;

    /**
     * Rules for one event.
     *
     * @param type PLOVER event
     * @param stage happened, planned or threatened
     * @param parties who are parties to it
     */
    StatusRules(EventType type, Stage stage, Parties parties) {
        this.type = type;
        this.stage = stage;
        this.parties = parties;
    }

    /** How the event stands when these positions have been taken; superseded ones are marked as such. */
    Standing stand(List<Position> positions) {
        return new Case(positions).standing();
    }

    /** The positions whose claims still stand: nobody at the end of their chain has retracted. */
    static List<Position> unretracted(List<Position> positions) {
        List<Position> retractions = positions.stream()
                .filter(position -> position.slot() == Slot.OCCURRENCE && position.stance() == Stance.RETRACTS)
                .toList();
        return positions.stream()
                .filter(position -> position.says(SlotValue.Occurrence.YES))
                .filter(position -> retractions.stream().noneMatch(retraction -> takesAway(retraction, position)))
                .toList();
    }

    private static boolean takesAway(Position retraction, Position claim) {
        if (retraction.holder().principal().equals(claim.holder().principal())) {
            return true;
        }
        Optional<String> outlet = claim.source().flatMap(OriginSource::outlet);
        return outlet.isPresent()
                && retraction
                        .holder()
                        .text()
                        .map(text -> Names.sameOutlet(text, outlet.get()))
                        .orElse(false);
    }

    private record Finding<T>(T word, List<Integer> because) {}

    private final class Case {
        private final List<Position> positions;
        private final List<Position> claims;
        private final Origins origins;

        Case(List<Position> positions) {
            this.positions = positions;
            this.claims = unretracted(positions);
            this.origins = Origins.of(claims);
        }

        Standing standing() {
            Finding<Support> support = support();
            Finding<Contest> contest = contest();
            Status status = status(support.word(), contest.word());
            return new Standing(stage, support.word(), contest.word(), status, because(status, support, contest));
        }

        private Finding<Support> support() {
            boolean retracted =
                    inForce(position -> position.stance() == Stance.RETRACTS).size() > 0;
            if (retracted && claims.isEmpty()) {
                return new Finding<>(Support.WITHDRAWN, inForce(position -> position.stance() == Stance.RETRACTS));
            }
            List<Integer> acknowledging = inForce(this::acknowledges);
            if (!acknowledging.isEmpty()) {
                return new Finding<>(Support.ACKNOWLEDGED, acknowledging);
            }
            List<Integer> claiming = inForce(position -> claims.contains(position));
            if (origins.atLeast() >= 2) {
                return new Finding<>(Support.CORROBORATED, claiming);
            }
            List<Integer> asserting = inForce(position -> position.ownVoice() && claims.contains(position));
            if (!asserting.isEmpty()) {
                return new Finding<>(Support.ASSERTED, asserting);
            }
            List<Integer> accusing = inForce(position -> claims.contains(position) && isClaim(position));
            return accusing.isEmpty()
                    ? new Finding<>(Support.REPORTED, claiming)
                    : new Finding<>(Support.CLAIMED, accusing);
        }

        /** The accused actor admits, or a participant in a cooperative act affirms on record. */
        private boolean acknowledges(Position position) {
            if (!position.says(SlotValue.Occurrence.YES)
                    || position.ownVoice()
                    || position.holder().isAnonymous()) {
                return false;
            }
            if (type.isCooperation()) {
                return parties.include(position.holder());
            }
            if (!parties.isActorSide(position.holder())) {
                return position.stance() == Stance.ADMITS && parties.include(position.holder());
            }
            return switch (position.stance()) {
                case ADMITS, CONFIRMS -> true;
                case ASSERTS -> isAccusedByAnother(position);
                case CLAIMS_RESPONSIBILITY,
                        DENIES,
                        DECLINES,
                        COULD_NOT_VERIFY,
                        ALLEGES,
                        SUSPECTS,
                        PROMISES,
                        WARNS,
                        REQUESTS,
                        RETRACTS -> false;
            };
        }

        private boolean isAccusedByAnother(Position position) {
            return claims.stream()
                    .anyMatch(claim ->
                            !claim.holder().principal().equals(position.holder().principal()));
        }

        /** An accuser, a victim's side, or a claim of responsibility. */
        private boolean isClaim(Position position) {
            boolean accuses = position.stance() == Stance.ALLEGES || position.stance() == Stance.CLAIMS_RESPONSIBILITY;
            return accuses || parties.include(position.holder());
        }

        private Finding<Contest> contest() {
            List<Integer> denying =
                    inForce(position -> position.says(SlotValue.Occurrence.NO) && parties.include(position.holder()));
            List<Integer> affirming = inForce(position -> position.says(SlotValue.Occurrence.YES)
                    && !position.ownVoice()
                    && parties.include(position.holder()));
            if (!denying.isEmpty()) {
                boolean disputed = origins.atLeast() >= 2 || !affirming.isEmpty();
                return disputed
                        ? new Finding<>(
                                Contest.DISPUTED,
                                both(denying, affirming.isEmpty() ? inForce(claims::contains) : affirming))
                        : new Finding<>(Contest.DENIED, denying);
            }
            List<Integer> nobodyAffirms =
                    claims.isEmpty() ? inForce(position -> position.says(SlotValue.Occurrence.NO)) : List.of();
            if (!nobodyAffirms.isEmpty()) {
                return new Finding<>(Contest.DENIED, nobodyAffirms);
            }
            List<Integer> declining =
                    inForce(position -> position.stance() == Stance.DECLINES && parties.include(position.holder()));
            return declining.isEmpty()
                    ? new Finding<>(Contest.NONE, List.of())
                    : new Finding<>(Contest.DECLINED, declining);
        }

        private List<Integer> inForce(Predicate<Position> test) {
            return IntStream.range(0, positions.size())
                    .filter(i -> positions.get(i).slot() == Slot.OCCURRENCE)
                    .filter(i -> positions.get(i).supersededBy().isEmpty())
                    .filter(i -> test.test(positions.get(i)))
                    .boxed()
                    .toList();
        }
    }

    private Status status(Support support, Contest contest) {
        if (support == Support.WITHDRAWN) {
            return Status.WITHDRAWN;
        }
        if (stage == Stage.PLANNED) {
            return Status.PLANNED;
        }
        if (stage == Stage.THREATENED) {
            return Status.THREATENED;
        }
        if (contest == Contest.DISPUTED) {
            return Status.DISPUTED;
        }
        if (contest == Contest.DENIED) {
            return Status.DENIED;
        }
        return switch (support) {
            case ACKNOWLEDGED -> Status.CONFIRMED;
            case CORROBORATED -> Status.CORROBORATED;
            case ASSERTED -> Status.ASSERTED;
            case CLAIMED -> contest == Contest.DECLINED ? Status.UNCONFIRMED : Status.CLAIMED;
            case REPORTED -> contest == Contest.DECLINED ? Status.UNCONFIRMED : Status.REPORTED;
            case WITHDRAWN -> Status.WITHDRAWN;
        };
    }

    private static List<Integer> because(Status status, Finding<Support> support, Finding<Contest> contest) {
        return switch (status) {
            case WITHDRAWN, PLANNED, THREATENED, CONFIRMED, CORROBORATED, ASSERTED, CLAIMED, REPORTED ->
                support.because();
            case DISPUTED -> contest.because();
            case DENIED, UNCONFIRMED -> both(support.because(), contest.because());
        };
    }

    private static List<Integer> both(List<Integer> one, List<Integer> other) {
        List<Integer> both = new ArrayList<>(new java.util.TreeSet<>(one));
        other.stream().filter(place -> !both.contains(place)).forEach(both::add);
        return both.stream().sorted().toList();
    }
}
