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
 * @param placeWords the words of the place's name, by which places are compared
 * @param everybody actors and recipients
 * @param triggers dictionary forms of the triggers
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
        Set<String> placeWords,
        List<Figure> everybody,
        Set<String> triggers) {

    private static Profile of(
            EventType type,
            Reality reality,
            boolean negated,
            List<Figure> actors,
            List<Figure> recipients,
            DayInterval days,
            boolean dated,
            Optional<Site> place,
            Set<String> triggers) {
        return new Profile(
                type,
                reality,
                negated,
                actors,
                recipients,
                days,
                dated,
                place,
                place.map(site -> Names.words(site.name())).orElse(Set.of()),
                union(actors, recipients),
                triggers);
    }

    static Profile of(EntityKeys keys, AccountReport report) {
        return of(
                report.type(),
                report.reality(),
                report.negated(),
                figures(keys, report.actors()),
                figures(keys, report.recipients()),
                report.days(),
                report.dated(),
                report.place(),
                triggers(report));
    }

    private static Set<String> triggers(AccountReport report) {
        Set<String> triggers = new HashSet<>(report.deed().stream().toList());
        triggers.add(report.trigger());
        return triggers;
    }

    /** Whether everybody takes part alike, so that actor and recipient may change places. */
    boolean isReciprocal() {
        return type == EventType.CONSULT;
    }

    /** Both together, as one event. */
    Profile and(Profile other) {
        Set<String> both = new HashSet<>(triggers);
        both.addAll(other.triggers);
        boolean otherDays = (other.dated && !dated) || (dated == other.dated && narrower(other.days, days));
        return of(
                type,
                reality,
                negated && other.negated,
                union(actors, other.actors),
                union(recipients, other.recipients),
                otherDays ? other.days : days,
                dated || other.dated,
                place.or(other::place),
                both);
    }

    /**
     * What of it forbids to be one event with others, but for days: profiles of equal shape get on with the same others.
     */
    Profile shape() {
        boolean attack = type == EventType.ASSAULT && recipients.stream().anyMatch(Figure::isPerson);
        return of(
                type,
                reality,
                reality == Reality.IMAGINED && negated,
                actors.stream().map(Figure::anywhere).toList(),
                recipients.stream().map(Figure::anywhere).toList(),
                DayInterval.UNKNOWN,
                false,
                Optional.empty(),
                attack ? triggers : Set.of());
    }

    private static List<Figure> figures(EntityKeys keys, List<Participant> participants) {
        return union(
                participants.stream()
                        .map(participant -> Figure.of(keys, participant))
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
