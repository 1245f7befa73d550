package org.dragoman.app.desk.view;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dragoman.app.show.Accounts;
import org.dragoman.app.show.ActorNames;
import org.dragoman.app.show.EntityView;
import org.dragoman.app.show.EventView;
import org.dragoman.app.show.Headline;
import org.dragoman.app.show.HolderNames;
import org.dragoman.app.show.Origins;
import org.dragoman.app.show.RecordReader;
import org.dragoman.app.show.RecordView;
import org.dragoman.app.show.Words;

/**
 * An event in a few lines.
 *
 * @param id its id in the store
 * @param type PLOVER's event
 * @param kind the same in plain words
 * @param headline the event in a sentence
 * @param whereAndWhen place and days; empty where neither is known
 * @param status the one word for it
 * @param statusMeans what that word means
 * @param reason who made the status so: "said by …; denied by …"
 * @param origins how many origins, in words; empty where unknown
 * @param disputes the slots on which accounts differ, in words
 * @param contested whether anybody contests it
 * @param actors names of those who did it, or took part in it
 * @param recipients names of those to whom it was done
 * @param changed the day on which its status changed last, ISO 8601; empty where unknown
 */
public record EventCard(
        String id,
        String type,
        String kind,
        String headline,
        String whereAndWhen,
        String status,
        String statusMeans,
        String reason,
        String origins,
        List<String> disputes,
        boolean contested,
        List<String> actors,
        List<String> recipients,
        String changed) {

    public EventCard {
        disputes = List.copyOf(disputes);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
    }

    /** The card of the one event of a record; its articles, statements and reports need not be there. */
    public static EventCard of(JsonNode record) {
        RecordView view = RecordReader.read(record);
        return of(view, view.events().get(0));
    }

    static EventCard of(RecordView view, EventView event) {
        Headline headline = new Headline(new ActorNames(view));
        return new EventCard(
                event.id(),
                event.event(),
                kind(event.event()),
                headline.of(event),
                headline.whereAndWhen(event),
                event.status(),
                Words.of("status", event.status() + ".means"),
                new Accounts(new HolderNames(view)).reason(event),
                Origins.count(event)
                        .filter(count -> !count.startsWith("0 "))
                        .map(count -> count.startsWith("a ") ? "a single origin" : count + " origins")
                        .orElse(""),
                event.disputes().stream()
                        .map(dispute -> Words.of("slot", dispute.slot()))
                        .toList(),
                event.isContested(),
                names(view, event.actors()),
                names(view, event.recipients()),
                event.history().stream()
                        .flatMap(step -> step.at().stream())
                        .reduce((before, last) -> last)
                        .map(LocalDate::toString)
                        .orElse(""));
    }

    /** An event type in plain words. */
    public static String kind(String type) {
        return Words.find("event." + type).orElse(type);
    }

    private static List<String> names(RecordView view, List<String> entities) {
        return entities.stream()
                .map(view::entity)
                .flatMap(Optional::stream)
                .map(EntityView::name)
                .filter(name -> !name.isBlank())
                .distinct()
                .toList();
    }

    /** The address of its page. */
    public String link() {
        return Links.event(id);
    }
}
