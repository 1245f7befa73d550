package org.dragoman.app.desk.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dragoman.store.StatementHit;

/**
 * What is known of an actor.
 *
 * @param name its name
 * @param did the events that it is said to have done or taken part in
 * @param suffered the events that were done to it
 * @param denied the events that it denies
 * @param statements what it said, latest first
 * @param partners with whom it appears most often in these events, the most frequent first
 * @param contested how many of these events somebody contests
 * @param more whether there are more events than are shown
 */
public record ActorPage(
        String name,
        List<EventCard> did,
        List<EventCard> suffered,
        List<EventCard> denied,
        List<StatementHit> statements,
        List<Partner> partners,
        long contested,
        boolean more) {

    private static final int MOST_PARTNERS = 8;

    /** Somebody else in the same events, and in how many of them. */
    public record Partner(String name, long events) {}

    public ActorPage {
        partners = List.copyOf(partners);
        did = List.copyOf(did);
        suffered = List.copyOf(suffered);
        denied = List.copyOf(denied);
        statements = List.copyOf(statements);
    }

    /** The page of an actor, from its events. */
    public static ActorPage of(
            String name, List<EventCard> events, List<EventCard> denied, List<StatementHit> statements, boolean more) {
        List<EventCard> did = new ArrayList<>();
        List<EventCard> suffered = new ArrayList<>();
        for (EventCard card : events) {
            (card.actors().contains(name) ? did : suffered).add(card);
        }
        return new ActorPage(
                name,
                did,
                suffered,
                denied,
                statements,
                partners(name, events),
                events.stream().filter(EventCard::contested).count(),
                more);
    }

    private static List<Partner> partners(String name, List<EventCard> events) {
        Map<String, Long> counts = new TreeMap<>();
        for (EventCard card : events) {
            Stream.concat(card.actors().stream(), card.recipients().stream())
                    .distinct()
                    .filter(other -> !other.equals(name))
                    .forEach(other -> counts.merge(other, 1L, Long::sum));
        }
        return counts.entrySet().stream()
                .map(entry -> new Partner(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(Partner::events).reversed().thenComparing(Partner::name))
                .limit(MOST_PARTNERS)
                .toList();
    }

    /** How many events are shown. */
    public int events() {
        return did.size() + suffered.size();
    }
}
