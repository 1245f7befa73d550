package org.dragoman.app.desk.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
 * @param cards makes the cards of events
 */
record Desktop(Catalogue catalogue, DeskWork work, Cards cards) {

    static ObjectNode brief(EventRow row) {
        return StoredRecords.brief(row.id(), row.json());
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
        Map<Integer, EventCard> events = new LinkedHashMap<>();
        for (ReportPlace place : catalogue.reportsOf(article)) {
            events.put(place.offset(), cards.of(place.event()));
        }
        return events;
    }

    /** Other events with the same actors around the same days: what a person may want to join. */
    List<EventCard> near(StoredEvent event) {
        return cards.of(catalogue.near(event.id()));
    }
}
