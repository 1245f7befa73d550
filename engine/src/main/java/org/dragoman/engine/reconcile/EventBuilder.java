package org.dragoman.engine.reconcile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.engine.event.EventType;
import org.dragoman.engine.statement.Statement.Stance;
import org.dragoman.engine.time.DayInterval;

/** Makes one event of its units, which are in the order of (published, article, offset). For one thread. */
final class EventBuilder {

    private final List<Unit> units;
    private final Map<ReportReference, StatementReference> inherited = new HashMap<>();
    private final List<Position> taken = new ArrayList<>();

    EventBuilder(List<Unit> units, Copies copies) {
        this.units = units;
        for (Unit unit : units) {
            PositionFinder finder = new PositionFinder(unit, Reconciler.originalOutlet(unit.account(), copies));
            taken.addAll(finder.positions());
            String article = unit.account().article();
            finder.inherited()
                    .forEach((report, statement) -> inherited.put(
                            new ReportReference(article, report), new StatementReference(article, statement)));
        }
    }

    /** The statement whose attribution a report takes over. */
    Map<ReportReference, StatementReference> inherited() {
        return inherited;
    }

    Event build() {
        List<ReportReference> reports = new ArrayList<>();
        units.forEach(unit -> unit.reports()
                .forEach(
                        report -> reports.add(new ReportReference(unit.account().article(), report))));
        Profile profile = units.get(0).profile();
        for (Unit unit : units.subList(1, units.size())) {
            profile = profile.and(unit.profile());
        }
        Parties parties = new Parties(units);
        List<Position> positions = new ArrayList<>(ActorDenials.apart(taken, units, parties));
        positions.sort(Position.BY_PUBLICATION);
        StatusRules rules = new StatusRules(type(), stage(profile), parties);
        List<Position> marked = Supersession.mark(positions);
        return new Event(
                id(units.get(0)),
                units.subList(1, units.size()).stream().map(EventBuilder::id).toList(),
                type(),
                modes(),
                profile.actors().stream().map(Figure::key).toList(),
                profile.recipients().stream().map(Figure::key).toList(),
                days(),
                profile.place(),
                reports,
                marked,
                Origins.of(StatusRules.unretracted(marked)),
                rules.stand(marked),
                Disputes.of(marked),
                History.of(positions, rules));
    }

    private EventType type() {
        return units.get(0).profile().type();
    }

    private Stage stage(Profile profile) {
        if (profile.reality() == Reality.PAST) {
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

    private static String id(Unit first) {
        int offset = first.account().reports().get(first.reports().get(0)).offset();
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            String smallest = first.account().article() + "\n" + offset + "\n"
                    + first.profile().type();
            return HexFormat.of().formatHex(digest.digest(smallest.getBytes(StandardCharsets.UTF_8)), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
