package org.dragoman.engine.reconcile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.engine.event.EventType;
import org.dragoman.engine.time.DayInterval;

/**
 * What is known of an event from one report, or from several of one article that are the same event.
 *
 * @param type PLOVER event of the first report
 * @param reality as what it is told
 * @param negated whether all of its reports say that it did not happen
 * @param actors who did it
 * @param recipients to whom
 * @param days when
 * @param dated whether words of its own say when
 * @param place where
 * @param triggers dictionary forms of the triggers
 * @param first where the first trigger begins
 */
record Profile(
        EventType type,
        Reality reality,
        boolean negated,
        List<Figure> actors,
        List<Figure> recipients,
        DayInterval days,
        boolean dated,
        Optional<Site> place,
        Set<String> triggers,
        int first) {

    static Profile of(Account account, EntityKeys keys, AccountReport report) {
        return new Profile(
                report.type(),
                report.reality(),
                report.negated(),
                figures(account, keys, report.actors()),
                figures(account, keys, report.recipients()),
                report.days(),
                report.dated(),
                report.place(),
                Set.of(report.trigger()),
                report.offset());
    }

    /** Whether everybody takes part alike, so that actor and recipient may change places. */
    boolean isReciprocal() {
        return type == EventType.CONSULT;
    }

    /** Actors and recipients. */
    List<Figure> everybody() {
        return union(actors, recipients);
    }

    /** Both together, as one event. */
    Profile and(Profile other) {
        Set<String> both = new HashSet<>(triggers);
        both.addAll(other.triggers);
        boolean otherDays = (other.dated && !dated) || (dated == other.dated && narrower(other.days, days));
        return new Profile(
                type,
                reality,
                negated && other.negated,
                union(actors, other.actors),
                union(recipients, other.recipients),
                otherDays ? other.days : days,
                dated || other.dated,
                place.or(other::place),
                both,
                Math.min(first, other.first));
    }

    private static List<Figure> figures(Account account, EntityKeys keys, List<Participant> participants) {
        return union(
                participants.stream()
                        .map(participant -> Figure.of(account, keys, participant))
                        .toList(),
                List.of());
    }

    private static List<Figure> union(List<Figure> figures, List<Figure> others) {
        Map<String, Figure> byKey = new LinkedHashMap<>();
        figures.forEach(figure -> byKey.putIfAbsent(figure.key(), figure));
        others.forEach(figure -> byKey.putIfAbsent(figure.key(), figure));
        return new ArrayList<>(byKey.values());
    }

    private static boolean narrower(DayInterval days, DayInterval than) {
        return Days.width(days) < Days.width(than);
    }
}
