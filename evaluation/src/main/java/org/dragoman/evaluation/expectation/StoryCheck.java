package org.dragoman.evaluation.expectation;

import static org.dragoman.evaluation.expectation.Expected.containsOneOf;
import static org.dragoman.evaluation.expectation.Expected.elements;
import static org.dragoman.evaluation.expectation.Expected.isOneOf;
import static org.dragoman.evaluation.expectation.Expected.name;
import static org.dragoman.evaluation.expectation.Expected.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compares what a record makes of several articles with what must hold when they are read together: which reports are one
 * event and which are not, and the positions, origins, disputes, status and history of each event.
 */
public final class StoryCheck {

    private final StoryRecord record;
    private final Tally tally = new Tally();

    private StoryCheck(StoryRecord record) {
        this.record = record;
    }

    /**
     * Checks a story.
     *
     * @param record the record of all articles of the story, as JSON
     * @param expected the expectations of the story, as JSON
     * @param textByFile the text of each article by the name of its file
     * @throws InvalidExpectationException if an expectation itself is wrong
     */
    public static Findings check(JsonNode record, JsonNode expected, Map<String, String> textByFile) {
        StoryCheck check = new StoryCheck(new StoryRecord(record, textByFile));
        expected.path("events").forEach(check::event);
        expected.path("apart").forEach(check::apart);
        return check.tally.findings();
    }

    private void event(JsonNode expected) {
        JsonNode event = joined(expected);
        String name = name(expected);
        if (expected.has("date")) {
            tally.check(Days.agree(event.path("date"), expected.path("date")), name, "date", event.path("date"));
        }
        if (expected.has("place")) {
            JsonNode place = event.path("event_loc");
            tally.check(containsOneOf(text(place, "name"), expected.path("place")), name, "place", place);
        }
        actors(expected, event);
        new PositionCheck(record, event, tally).run(expected);
        new OriginCheck(event, tally).run(expected);
        new DisputeCheck(record, event, tally).run(expected);
        if (expected.has("status")) {
            tally.check(isOneOf(event.path("status"), expected.path("status")), name, "status", event.path("status"));
        }
        if (expected.has("history")) {
            HistoryCheck.run(expected, event, tally);
        }
    }

    /** The event in which most of the quotes have a report; missing where none has one. Each quote is a check. */
    private JsonNode joined(JsonNode expected) {
        List<JsonNode> quotes = elements(expected.path("joins"));
        List<Set<String>> events = quotes.stream()
                .map(quote -> record.eventsAt(quote, expected.path("event")))
                .toList();
        JsonNode best = MissingNode.getInstance();
        long most = 0;
        for (JsonNode event : record.events()) {
            long joins = events.stream()
                    .filter(ids -> ids.contains(text(event, "id")))
                    .count();
            if (joins > most) {
                most = joins;
                best = event;
            }
        }
        for (int i = 0; i < quotes.size(); i++) {
            tally.check(
                    events.get(i).contains(text(best, "id")),
                    name(expected),
                    "joins " + text(quotes.get(i), "article") + " '" + text(quotes.get(i), "quote") + "'",
                    Expected.texts(events.get(i).stream().sorted().toList()));
        }
        return best;
    }

    private void actors(JsonNode expected, JsonNode event) {
        List<JsonNode> actors = new ArrayList<>(elements(event.path("actor")));
        List<JsonNode> recipients = elements(event.path("recipient"));
        if (text(expected, "event").equals("CONSULT")) {
            actors.addAll(recipients);
        }
        entities(expected, "actor", actors);
        entities(expected, "recipient", recipients);
    }

    private void entities(JsonNode expected, String role, List<JsonNode> ids) {
        if (!expected.has(role)) {
            return;
        }
        List<String> names = ids.stream()
                .map(id -> record.entityName(id).orElse(id.asText()))
                .toList();
        boolean all = elements(expected.path(role)).stream().allMatch(wanted -> Meaning.isIn(names, wanted));
        tally.check(all, name(expected), role, Expected.texts(names));
    }

    private void apart(JsonNode expected) {
        JsonNode one = expected.path("one");
        JsonNode other = expected.path("other");
        Set<String> both = new HashSet<>(record.eventsAt(one, MissingNode.getInstance()));
        both.retainAll(record.eventsAt(other, MissingNode.getInstance()));
        String name = "apart: '" + text(one, "quote") + "' and '" + text(other, "quote") + "'";
        boolean coded = record.hasReportAt(one) && record.hasReportAt(other);
        tally.check(
                coded && both.isEmpty(),
                name,
                coded ? "are one event, though " + text(expected, "why") : "a report is missing");
    }
}
