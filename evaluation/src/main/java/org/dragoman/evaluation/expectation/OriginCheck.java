package org.dragoman.evaluation.expectation;

import static org.dragoman.evaluation.expectation.Expected.absent;
import static org.dragoman.evaluation.expectation.Expected.elements;
import static org.dragoman.evaluation.expectation.Expected.name;
import static org.dragoman.evaluation.expectation.Expected.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Whether an event of a story has the origins that it must have, and the right number of independent ones. */
final class OriginCheck {

    private final JsonNode event;
    private final Tally tally;

    OriginCheck(JsonNode event, Tally tally) {
        this.event = event;
        this.tally = tally;
    }

    void run(JsonNode expected) {
        for (JsonNode wanted : expected.path("origins")) {
            tally.check(
                    elements(event.path("origins")).stream().anyMatch(origin -> isOrigin(origin, wanted)),
                    name(expected),
                    "origin " + wanted,
                    event.path("origins"));
        }
        JsonNode independent = event.path("independent_origins");
        JsonNode wanted = expected.path("independent_origins");
        for (String bound : List.of("at_least", "at_most")) {
            if (wanted.has(bound)) {
                tally.check(
                        isWithin(independent.path(bound), wanted.path(bound)),
                        name(expected),
                        "independent_origins " + bound + " " + wanted.path(bound),
                        independent);
            }
        }
    }

    private static boolean isOrigin(JsonNode origin, JsonNode wanted) {
        boolean outlet = absent(wanted.path("outlet"))
                ? absent(origin.path("outlet"))
                : Meaning.isAmong(List.of(text(origin, "outlet")), wanted.path("outlet"));
        boolean holder = absent(wanted.path("holder"))
                ? absent(origin.path("holder"))
                : Meaning.isAmong(List.of(text(origin, "holder")), wanted.path("holder"));
        return outlet && holder;
    }

    private static boolean isWithin(JsonNode found, JsonNode wanted) {
        if (!found.isNumber()) {
            return false;
        }
        int number = found.asInt();
        return wanted.isArray()
                ? wanted.path(0).asInt() <= number && number <= wanted.path(1).asInt()
                : number == wanted.asInt();
    }
}
