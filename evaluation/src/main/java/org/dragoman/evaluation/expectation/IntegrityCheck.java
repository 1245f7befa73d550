package org.dragoman.evaluation.expectation;

import static org.dragoman.evaluation.expectation.Expected.array;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** What must hold of any article of a record: every span quotes the text, and nothing is said twice. */
final class IntegrityCheck {

    private static final List<String> ROLES = List.of("actor", "recipient", "initiator");
    private static final List<String> STATEMENT_PARTS = List.of("cue", "source", "content");
    private static final List<String> TRIGGER_PARTS = List.of("start", "end");
    private static final List<String> SPANS = List.of("mentions", "times", "places");

    private final ArticleRecord record;
    private final Tally tally;

    IntegrityCheck(ArticleRecord record, Tally tally) {
        this.record = record;
        this.tally = tally;
    }

    void run() {
        List<JsonNode> spans = spans();
        List<JsonNode> wrong =
                spans.stream().filter(span -> !record.isQuote(span)).toList();
        boolean any = !record.mine("reports").isEmpty();
        tally.check(
                any && wrong.isEmpty(),
                "evidence",
                wrong.size() + " of " + spans.size() + " spans do not quote the text",
                wrong.isEmpty() ? MissingNode.getInstance() : array(wrong.subList(0, Math.min(2, wrong.size()))));
        List<JsonNode> keys = keys();
        int twice = keys.size() - new HashSet<>(keys).size();
        tally.check(any && twice == 0, "duplicates", twice + " reports or statements stand twice");
    }

    private List<JsonNode> spans() {
        List<JsonNode> spans = new ArrayList<>();
        for (JsonNode report : record.mine("reports")) {
            spans.add(report.path("trigger"));
            ROLES.forEach(role -> report.path(role).forEach(spans::add));
            spans.add(report.path("event_loc"));
        }
        for (JsonNode statement : record.mine("statements")) {
            spans.add(statement.path("source"));
            spans.add(statement.path("cue"));
            statement.path("content").forEach(spans::add);
        }
        SPANS.forEach(kind -> spans.addAll(record.mine(kind)));
        return spans;
    }

    private List<JsonNode> keys() {
        List<JsonNode> keys = new ArrayList<>();
        for (JsonNode report : record.mine("reports")) {
            ObjectNode key = part(report.path("trigger"), TRIGGER_PARTS);
            key.set("event", report.path("event"));
            keys.add(key);
        }
        record.mine("statements").forEach(statement -> keys.add(part(statement, STATEMENT_PARTS)));
        return keys;
    }

    private static ObjectNode part(JsonNode whole, List<String> fields) {
        ObjectNode part = JsonNodeFactory.instance.objectNode();
        fields.forEach(field -> part.set(field, whole.has(field) ? whole.path(field) : part.nullNode()));
        return part;
    }
}
