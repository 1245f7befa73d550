package org.dragoman.evaluation.expectation;

import static org.dragoman.evaluation.expectation.Expected.contains;
import static org.dragoman.evaluation.expectation.Expected.elements;
import static org.dragoman.evaluation.expectation.Expected.isOneOf;
import static org.dragoman.evaluation.expectation.Expected.json;
import static org.dragoman.evaluation.expectation.Expected.name;
import static org.dragoman.evaluation.expectation.Expected.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether reports of one article are one event, and what the record says of that event. */
final class EventCheck {

    private final ArticleRecord record;
    private final EntityMatch entities;
    private final Tally tally;

    EventCheck(ArticleRecord record, Tally tally) {
        this.record = record;
        this.entities = new EntityMatch(record);
        this.tally = tally;
    }

    void run(JsonNode expected) {
        JsonNode event = together(expected);
        boolean found = !event.isMissingNode();
        String name = name(expected);
        if (expected.has("status")) {
            tally.check(
                    found && isOneOf(event.path("status"), expected.path("status")),
                    name,
                    "status",
                    event.path("status"));
        }
        if (expected.has("initiator")) {
            tally.check(found && hasInitiator(event, expected.path("initiator")), name, "initiator");
        }
        for (JsonNode origin : expected.path("origins_include")) {
            JsonNode origins = event.path("origins");
            tally.check(found && contains(json(origins), origin.asText()), name, "origin " + origin.asText(), origins);
        }
        if (expected.has("independent_origins")) {
            JsonNode independent = event.path("independent_origins");
            tally.check(
                    found && independent.equals(expected.path("independent_origins")),
                    name,
                    "independent_origins",
                    independent);
        }
        if (expected.path("is_main_event").asBoolean()) {
            JsonNode main = record.article().path("main_event");
            tally.check(found && main.equals(event.path("id")), name, "main_event of the article", main);
        }
        positions(expected, event);
    }

    /** The event that has a report in each of the quotes; missing where there is none. */
    private JsonNode together(JsonNode expected) {
        List<Set<String>> events = new ArrayList<>();
        for (JsonNode quote : expected.path("includes")) {
            events.add(record.eventsIn(quote.asText(), expected.path("event")));
        }
        if (events.isEmpty()) {
            throw new InvalidExpectationException("the event '" + name(expected) + "' includes no quote");
        }
        Set<String> common = new HashSet<>(events.get(0));
        events.forEach(common::retainAll);
        tally.check(
                !common.isEmpty(),
                name(expected),
                "its reports are not one event",
                Expected.array(events.stream()
                        .map(ids -> Expected.texts(ids.stream().sorted().toList()))
                        .toList()));
        return record.events().stream()
                .filter(event -> common.contains(text(event, "id")))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private boolean hasInitiator(JsonNode event, JsonNode wanted) {
        return record.mine("reports").stream()
                .filter(report -> report.path("event_id").equals(event.path("id")))
                .anyMatch(report -> entities.are(elements(report.path("initiator")), List.of(wanted)));
    }

    private void positions(JsonNode expected, JsonNode event) {
        JsonNode positions = event.path("positions");
        for (JsonNode nobody : expected.path("no_position")) {
            tally.check(
                    !event.isMissingNode()
                            && elements(positions).stream().noneMatch(position -> isHeldBy(position, nobody.asText())),
                    name(expected),
                    nobody.asText() + " takes no position on it");
        }
        for (JsonNode wanted : expected.path("positions")) {
            tally.check(
                    elements(positions).stream().anyMatch(position -> isPosition(position, wanted)),
                    name(expected),
                    "position: " + text(wanted, "holder") + " " + text(wanted, "stance"),
                    positions);
        }
    }

    private static boolean isHeldBy(JsonNode position, String holder) {
        return contains(json(position.path("holder")), holder);
    }

    private static boolean isPosition(JsonNode position, JsonNode wanted) {
        JsonNode value = position.path("value");
        String stance = text(wanted, "stance");
        boolean rightValue = switch (stance) {
            case "asserts" -> value.isBoolean() && value.asBoolean();
            case "denies" -> value.isBoolean() && !value.asBoolean();
            case "declines" -> Expected.absent(value);
            default ->
                throw new InvalidExpectationException(
                        "the stance '" + stance + "' of a position, expected asserts, denies or declines");
        };
        return rightValue
                && text(position, "slot").equals("occurrence")
                && text(position, "stance").equals(stance)
                && isHeldBy(position, text(wanted, "holder"));
    }
}
