package org.dragoman.evaluation.expectation;

import static org.dragoman.evaluation.expectation.Expected.absent;
import static org.dragoman.evaluation.expectation.Expected.array;
import static org.dragoman.evaluation.expectation.Expected.elements;
import static org.dragoman.evaluation.expectation.Expected.isOneOf;
import static org.dragoman.evaluation.expectation.Expected.name;
import static org.dragoman.evaluation.expectation.Expected.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.stream.Stream;

/** Whether the disputes about an event that are open at the end stand in the record, and no others. */
final class DisputeCheck {

    private final StoryRecord record;
    private final JsonNode event;
    private final Tally tally;

    DisputeCheck(StoryRecord record, JsonNode event, Tally tally) {
        this.record = record;
        this.event = event;
        this.tally = tally;
    }

    void run(JsonNode expected) {
        if (!expected.has("disputed")) {
            return;
        }
        List<JsonNode> open = elements(expected.path("disputed")).stream()
                .filter(dispute -> absent(dispute.path("until")))
                .toList();
        open.forEach(dispute -> open(name(expected), dispute));
        List<JsonNode> others = elements(event.path("disputed")).stream()
                .filter(found -> open.stream().noneMatch(dispute -> isOneOf(found.path("slot"), dispute.path("slot"))))
                .toList();
        tally.check(
                !event.isMissingNode() && others.isEmpty(),
                name(expected),
                "disputes that are not open",
                array(others));
    }

    private void open(String name, JsonNode wanted) {
        JsonNode dispute = elements(event.path("disputed")).stream()
                .filter(found -> isOneOf(found.path("slot"), wanted.path("slot")))
                .findFirst()
                .orElse(MissingNode.getInstance());
        String words = "dispute over " + wanted.path("slot");
        tally.check(!dispute.isMissingNode(), name, words, event.path("disputed"));
        for (JsonNode account : wanted.path("accounts")) {
            List<JsonNode> found = elements(dispute.path("accounts")).stream()
                    .filter(candidate ->
                            Meaning.isAmong(record.valueNames(candidate.path("value")), account.path("value")))
                    .toList();
            tally.check(
                    found.stream()
                            .flatMap(this::positions)
                            .anyMatch(position -> isHeldBy(position, account, "holders")),
                    name,
                    words + ", account " + account.path("value") + " of " + account.path("holders"),
                    dispute);
            if (account.has("denied_by")) {
                tally.check(
                        !dispute.isMissingNode() && isDenied(wanted, account),
                        name,
                        words + ", account " + account.path("value") + " denied by " + account.path("denied_by"));
            }
        }
    }

    private Stream<JsonNode> positions(JsonNode account) {
        return elements(account.path("positions")).stream().map(id -> StoryRecord.position(event, id));
    }

    private boolean isDenied(JsonNode dispute, JsonNode account) {
        return elements(event.path("positions")).stream()
                .filter(position -> text(position, "stance").equals("denies"))
                .filter(position -> isOneOf(position.path("slot"), dispute.path("slot")))
                .filter(position -> Meaning.isAmong(record.valueNames(position.path("value")), account.path("value")))
                .anyMatch(position -> isHeldBy(position, account, "denied_by"));
    }

    private boolean isHeldBy(JsonNode position, JsonNode account, String field) {
        return Meaning.isIn(record.holderNames(position), account.path(field));
    }
}
