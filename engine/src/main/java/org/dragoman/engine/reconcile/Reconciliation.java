package org.dragoman.engine.reconcile;

import java.util.List;
import java.util.Map;

/**
 * What follows from many accounts together. It does not depend on their order.
 *
 * @param events by (published, article, offset) of their smallest member
 * @param eventOf id of the event of each report
 * @param inherited the statement whose attribution a report takes over that has none of its own (RECORD.md, rule 3)
 * @param mainEvents id of the event that an article is chiefly about, by id of the article; absent where there is none
 * @param stories the story of each article, by id of the article: the id of the story's first article; absent for a brief of
 *     many stories
 * @param copies id of the article whose text an article copies, by id of the copy; absent for originals
 */
public record Reconciliation(
        List<Event> events,
        Map<ReportReference, String> eventOf,
        Map<ReportReference, StatementReference> inherited,
        Map<String, String> mainEvents,
        Map<String, String> stories,
        Map<String, String> copies) {

    public Reconciliation {
        events = List.copyOf(events);
        eventOf = Map.copyOf(eventOf);
        inherited = Map.copyOf(inherited);
        mainEvents = Map.copyOf(mainEvents);
        stories = Map.copyOf(stories);
        copies = Map.copyOf(copies);
    }
}
