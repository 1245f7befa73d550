package org.dragoman.app.desk.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.app.desk.view.ArticlePage;
import org.dragoman.app.desk.view.EventCard;
import org.dragoman.app.desk.work.DeskWork;
import org.dragoman.app.keeping.StoredRecords;
import org.dragoman.store.Catalogue;
import org.dragoman.store.CodedArticle;
import org.dragoman.store.Correction;
import org.dragoman.store.EventRow;
import org.dragoman.store.ReportPlace;
import org.dragoman.store.StoredEvent;

/**
 * What pages and API have in common: records and cards of the store.
 *
 * @param catalogue answers questions
 * @param work makes changes
 */
record Desktop(Catalogue catalogue, DeskWork work) {

    static ObjectNode brief(EventRow row) {
        return StoredRecords.brief(row.id(), row.json());
    }

    static EventCard card(EventRow row) {
        return EventCard.of(brief(row));
    }

    static List<EventCard> cards(List<EventRow> rows) {
        return rows.stream().map(Desktop::card).toList();
    }

    Optional<ObjectNode> event(String id) {
        return work.find(id).map(this::whole);
    }

    private ObjectNode whole(StoredEvent event) {
        return StoredRecords.whole(work.store(), event);
    }

    /** An article's own record, as people corrected it. */
    Optional<JsonNode> articleRecord(String id) {
        return catalogue.article(id).map(coded -> record(coded, catalogue.correctionsOf(id)));
    }

    private static JsonNode record(CodedArticle coded, List<Correction> corrections) {
        return StoredRecords.corrected(coded, corrections);
    }

    Optional<ArticlePage> article(String id) {
        return articleRecord(id).map(record -> ArticlePage.of(record, eventsOf(id), catalogue.correctionsOf(id)));
    }

    private Map<Integer, EventCard> eventsOf(String article) {
        Map<Integer, EventCard> cards = new LinkedHashMap<>();
        Map<String, EventCard> known = new LinkedHashMap<>();
        for (ReportPlace place : catalogue.reportsOf(article)) {
            EventCard card =
                    known.computeIfAbsent(place.event(), id -> EventCard.of(StoredRecords.brief(id, place.json())));
            cards.put(place.offset(), card);
        }
        return cards;
    }

    /** Other events with the same actors around the same days: what a person may want to join. */
    List<EventCard> near(EventCard card, StoredEvent event) {
        List<EventCard> near = new ArrayList<>();
        for (EventRow row : catalogue.near(event.id())) {
            near.add(card(row));
        }
        near.removeIf(other -> other.id().equals(card.id()));
        return near;
    }
}
