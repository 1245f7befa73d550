package org.dragoman.app.desk.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.app.desk.view.EventCard;
import org.dragoman.app.keeping.StoredRecords;
import org.dragoman.store.EventRow;

/**
 * Makes the cards of events, and keeps those that were asked for last: to make one means to read the event's JSON, which takes
 * longer than all else on a page of them. Safe for several threads.
 */
final class Cards {

    private static final int MOST = 20_000;

    private final Map<String, EventCard> known = new LinkedHashMap<>(1024, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, EventCard> eldest) {
            return size() > MOST;
        }
    };

    EventCard of(EventRow row) {
        if (row.hash().isEmpty()) {
            return made(row); // from an older store; its events are about to be made anew
        }
        String key = row.id() + " " + row.hash();
        synchronized (known) {
            EventCard card = known.get(key);
            if (card != null) {
                return card;
            }
        }
        EventCard card = made(row);
        synchronized (known) {
            known.put(key, card);
        }
        return card;
    }

    List<EventCard> of(List<EventRow> rows) {
        return rows.stream().map(this::of).toList();
    }

    private static EventCard made(EventRow row) {
        return EventCard.of(StoredRecords.brief(row.id(), row.json()));
    }
}
