package org.dragoman.evaluation.expectation;

import static org.dragoman.evaluation.expectation.Expected.absent;
import static org.dragoman.evaluation.expectation.Expected.elements;
import static org.dragoman.evaluation.expectation.Expected.isOneOf;
import static org.dragoman.evaluation.expectation.Expected.name;
import static org.dragoman.evaluation.expectation.Expected.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Whether an event of a story has the positions that it must have, and whether later ones have taken their place. */
final class PositionCheck {

    private final StoryRecord record;
    private final JsonNode event;
    private final Tally tally;

    PositionCheck(StoryRecord record, JsonNode event, Tally tally) {
        this.record = record;
        this.event = event;
        this.tally = tally;
    }

    void run(JsonNode expected) {
        for (JsonNode wanted : expected.path("positions")) {
            List<JsonNode> found = elements(event.path("positions")).stream()
                    .filter(position -> isPosition(position, wanted))
                    .toList();
            String words = "position " + wanted.path("holder") + " " + wanted.path("stance") + " " + wanted.path("slot")
                    + " " + wanted.path("value") + " in " + text(wanted, "article");
            tally.check(!found.isEmpty(), name(expected), words);
            if (wanted.has("superseded")) {
                boolean superseded = wanted.path("superseded").asBoolean();
                tally.check(
                        found.stream().anyMatch(position -> absent(position.path("superseded_by")) != superseded),
                        name(expected),
                        words + (superseded ? " is superseded" : " is in force"));
            }
        }
    }

    private boolean isPosition(JsonNode position, JsonNode wanted) {
        return isOneOf(position.path("slot"), wanted.path("slot"))
                && isOneOf(position.path("stance"), wanted.path("stance"))
                && record.file(position.path("article"))
                        .filter(text(wanted, "article")::equals)
                        .isPresent()
                && Meaning.isIn(record.holderNames(position), wanted.path("holder"))
                && hasValue(position, wanted);
    }

    private boolean hasValue(JsonNode position, JsonNode wanted) {
        JsonNode value = position.path("value");
        return text(position, "slot").equals("occurrence")
                ? isOneOf(value, wanted.path("value"))
                : Meaning.isAmong(record.valueNames(value), wanted.path("value"));
    }
}
