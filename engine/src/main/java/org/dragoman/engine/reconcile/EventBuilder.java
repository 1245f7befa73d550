package org.dragoman.engine.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dragoman.engine.event.EventType;
import org.dragoman.engine.statement.Statement.Stance;
import org.dragoman.engine.time.DayInterval;

/** Makes one event of what articles tell of it, in the order of (published, article, offset). */
final class EventBuilder {

    private final List<Told> tellings;
    private final List<Unit> units;

    EventBuilder(List<Told> tellings) {
        this.tellings = tellings;
        this.units = tellings.stream().map(Told::unit).toList();
    }

    Event build() {
        List<ReportReference> reports = new ArrayList<>();
        units.forEach(unit -> unit.reports()
                .forEach(
                        report -> reports.add(new ReportReference(unit.account().article(), report))));
        Parties parties = Parties.of(tellings);
        List<Position> taken = tellings.stream()
                .flatMap(telling -> telling.positions().stream())
                .toList();
        List<Position> positions =
                new ArrayList<>(Disputes.withoutAgreed(ActorDenials.apart(taken, units, parties), Slot.ACTOR));
        positions.sort(Position.BY_PUBLICATION);
        StatusRules rules = new StatusRules(type(), stage(), parties);
        List<Position> marked = Supersession.mark(positions);
        return new Event(
                tellings.get(0).id(),
                aliases(),
                type(),
                modes(),
                keys(Profile::actors),
                keys(Profile::recipients),
                days(),
                profiles().map(Profile::place).flatMap(Optional::stream).findFirst(),
                reports,
                marked,
                Origins.of(StatusRules.unretracted(marked)),
                rules.stand(marked),
                Disputes.of(marked),
                History.of(positions, rules));
    }

    private List<String> aliases() {
        Set<String> aliases = new LinkedHashSet<>();
        for (Told telling : tellings) {
            aliases.add(telling.id());
            aliases.add(telling.formerly());
        }
        aliases.remove(tellings.get(0).id());
        return List.copyOf(aliases);
    }

    private Stream<Profile> profiles() {
        return units.stream().map(Unit::profile);
    }

    private List<String> keys(Function<Profile, List<Figure>> side) {
        Map<String, Figure> byKey = new LinkedHashMap<>();
        profiles().map(side).flatMap(List::stream).forEach(figure -> byKey.putIfAbsent(figure.key(), figure));
        return List.copyOf(byKey.keySet());
    }

    private EventType type() {
        return units.get(0).profile().type();
    }

    private Stage stage() {
        if (units.get(0).profile().reality() == Reality.PAST) {
            return Stage.HAPPENED;
        }
        boolean threatened = units.stream()
                .anyMatch(unit -> unit.reports().stream()
                        .flatMap(report -> unit.account().reports().get(report).statements().stream())
                        .anyMatch(statement ->
                                unit.account().statements().get(statement).stance() == Stance.WARNS));
        return threatened ? Stage.THREATENED : Stage.PLANNED;
    }

    private List<String> modes() {
        Set<String> modes = new LinkedHashSet<>();
        units.forEach(unit -> unit.reports()
                .forEach(report ->
                        modes.addAll(unit.account().reports().get(report).modes())));
        return List.copyOf(modes);
    }

    /** As narrow as the dated units tell; all overlap pairwise, and a common day is kept where there is one. */
    private DayInterval days() {
        boolean dated = units.stream().anyMatch(unit -> unit.profile().dated());
        DayInterval days = DayInterval.UNKNOWN;
        for (Unit unit : units) {
            DayInterval own = unit.profile().days();
            if ((unit.profile().dated() || !dated) && days.mayOverlap(own)) {
                days = Days.intersection(days, own);
            }
        }
        return days;
    }
}
