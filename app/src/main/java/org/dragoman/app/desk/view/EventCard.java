package org.dragoman.app.desk.view;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.dragoman.app.show.Accounts;
import org.dragoman.app.show.ActorNames;
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
 * @param headline the event in a sentence
 * @param whereAndWhen place and days; empty where neither is known
 * @param status the one word for it
 * @param statusMeans what that word means
 * @param reason who made the status so: "said by …; denied by …"
 * @param origins how many origins, in words; empty where unknown
 * @param disputes the slots on which accounts differ, in words
 * @param contested whether anybody contests it
 * @param actors names of those who take part
 */
public record EventCard(
        String id,
        String type,
        String headline,
        String whereAndWhen,
        String status,
        String statusMeans,
        String reason,
        String origins,
        List<String> disputes,
        boolean contested,
        List<String> actors) {

    public EventCard {
        disputes = List.copyOf(disputes);
        actors = List.copyOf(actors);
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
                headline.of(event),
                headline.whereAndWhen(event),
                event.status(),
                Words.of("status", event.status() + ".means"),
                new Accounts(new HolderNames(view)).reason(event),
                Origins.count(event)
                        .map(count -> count.startsWith("a ") ? "a single origin" : count + " origins")
                        .orElse(""),
                event.disputes().stream()
                        .map(dispute -> Words.of("slot", dispute.slot()))
                        .toList(),
                event.isContested(),
                names(view, event));
    }

    private static List<String> names(RecordView view, EventView event) {
        return java.util.stream.Stream.concat(event.actors().stream(), event.recipients().stream())
                .map(view::entity)
                .flatMap(Optional::stream)
                .map(entity -> entity.name())
                .filter(name -> !name.isBlank())
                .distinct()
                .toList();
    }

    /** The address of its page. */
    public String link() {
        return Links.event(id);
    }
}
