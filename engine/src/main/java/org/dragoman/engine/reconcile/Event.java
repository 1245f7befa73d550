package org.dragoman.engine.reconcile;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dragoman.engine.event.EventType;
import org.dragoman.engine.time.DayInterval;

/**
 * What the reports of several articles have in common.
 *
 * @param id made from its smallest member by (published, article, offset); stable while that member stays
 * @param aliases ids that it had where it consisted of fewer reports
 * @param type PLOVER event
 * @param modes words of PLOVER modes
 * @param actors keys of who did it
 * @param recipients keys of those to whom
 * @param days when, as narrow as its reports tell
 * @param place where
 * @param reports its reports, by (published, article, offset)
 * @param positions who says what of it, by publication; others refer to them by their place in this list
 * @param origins where its claims entered the record
 * @param standing how it stands now
 * @param disputes slots for which positions in force do not agree
 * @param history how its status changed
 */
public record Event(
        String id,
        List<String> aliases,
        EventType type,
        List<String> modes,
        List<String> actors,
        List<String> recipients,
        DayInterval days,
        Optional<Site> place,
        List<ReportReference> reports,
        List<Position> positions,
        Origins origins,
        Standing standing,
        List<Dispute> disputes,
        List<Change> history) {

    public Event {
        Objects.requireNonNull(id, "id");
        aliases = List.copyOf(aliases);
        Objects.requireNonNull(type, "type");
        modes = List.copyOf(modes);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        Objects.requireNonNull(days, "days");
        Objects.requireNonNull(place, "place");
        reports = List.copyOf(reports);
        positions = List.copyOf(positions);
        Objects.requireNonNull(origins, "origins");
        Objects.requireNonNull(standing, "standing");
        disputes = List.copyOf(disputes);
        history = List.copyOf(history);
    }
}
