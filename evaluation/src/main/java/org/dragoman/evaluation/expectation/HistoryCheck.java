package org.dragoman.evaluation.expectation;

import static org.dragoman.evaluation.expectation.Expected.name;
import static org.dragoman.evaluation.expectation.Expected.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Whether the status of an event changed on the days, and to the words, that are expected. */
final class HistoryCheck {

    private static final int LENGTH_OF_DAY = 10;

    /** A day on which the status became another. */
    private record Change(String day, String status) {}

    private HistoryCheck() {}

    /** One check for each change, and one that there are no others and that they come in order. */
    static void run(JsonNode expected, JsonNode event, Tally tally) {
        List<Change> wanted = changes(expected.path("history"));
        List<Change> found = changes(event.path("history"));
        for (Change change : wanted) {
            tally.check(
                    found.contains(change),
                    name(expected),
                    "history: " + change.status + " on " + change.day,
                    event.path("history"));
        }
        tally.check(found.equals(wanted), name(expected), "history: exactly these changes", event.path("history"));
    }

    private static List<Change> changes(JsonNode history) {
        List<Change> changes = new ArrayList<>();
        for (JsonNode entry : history) {
            String at = text(entry, "at");
            Change change = new Change(at.substring(0, Math.min(LENGTH_OF_DAY, at.length())), text(entry, "status"));
            if (changes.isEmpty() || !changes.get(changes.size() - 1).status.equals(change.status)) {
                changes.add(change);
            }
        }
        return changes;
    }
}
