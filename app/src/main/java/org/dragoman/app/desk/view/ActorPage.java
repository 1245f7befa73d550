package org.dragoman.app.desk.view;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.store.StatementHit;

/**
 * What is known of an actor.
 *
 * @param name its name
 * @param did the events that it is said to have done or taken part in
 * @param suffered the events that were done to it
 * @param denied the events that it denies
 * @param statements what it said, latest first
 * @param more whether there are more events than are shown
 */
public record ActorPage(
        String name,
        List<EventCard> did,
        List<EventCard> suffered,
        List<EventCard> denied,
        List<StatementHit> statements,
        boolean more) {

    public ActorPage {
        did = List.copyOf(did);
        suffered = List.copyOf(suffered);
        denied = List.copyOf(denied);
        statements = List.copyOf(statements);
    }

    /** The page of an actor, from the brief records of its events. */
    public static ActorPage of(
            String name, List<JsonNode> events, List<JsonNode> denied, List<StatementHit> statements, boolean more) {
        List<EventCard> did = new ArrayList<>();
        List<EventCard> suffered = new ArrayList<>();
        for (JsonNode record : events) {
            if (isAmong(name, record, "actor")) {
                did.add(EventCard.of(record));
            } else {
                suffered.add(EventCard.of(record));
            }
        }
        return new ActorPage(
                name, did, suffered, denied.stream().map(EventCard::of).toList(), statements, more);
    }

    private static boolean isAmong(String name, JsonNode record, String role) {
        Set<String> ids = new LinkedHashSet<>();
        record.path("events").path(0).path(role).forEach(id -> ids.add(id.asText()));
        for (JsonNode entity : record.path("entities")) {
            if (entity.path("name").asText().equals(name)
                    && ids.contains(entity.path("id").asText())) {
                return true;
            }
        }
        return false;
    }
}
