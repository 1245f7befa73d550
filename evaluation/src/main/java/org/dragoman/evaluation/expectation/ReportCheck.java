package org.dragoman.evaluation.expectation;

import static org.dragoman.evaluation.expectation.Expected.array;
import static org.dragoman.evaluation.expectation.Expected.contains;
import static org.dragoman.evaluation.expectation.Expected.elements;
import static org.dragoman.evaluation.expectation.Expected.isOneOf;
import static org.dragoman.evaluation.expectation.Expected.listed;
import static org.dragoman.evaluation.expectation.Expected.name;
import static org.dragoman.evaluation.expectation.Expected.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether a report that is expected is there, and with the roles, time, place and factuality that it should have. */
final class ReportCheck {

    private static final Set<String> FIELDS = Set.of(
            "actor",
            "recipient",
            "recipient_optional",
            "date",
            "place",
            "auxiliary",
            "auxiliary_any",
            "holder",
            "mode",
            "initiator",
            "factuality_author");

    /** The field of the record in which to see what an expected field met, where it has another name. */
    private static final Map<String, String> FOUND_IN = Map.of(
            "place", "event_loc",
            "auxiliary_any", "auxiliary",
            "recipient_optional", "recipient",
            "factuality_author", "factuality",
            "holder", "statement");

    private final ArticleRecord record;
    private final EntityMatch entities;
    private final Tally tally;

    ReportCheck(ArticleRecord record, Tally tally) {
        this.record = record;
        this.entities = new EntityMatch(record);
        this.tally = tally;
    }

    void run(JsonNode expected) {
        List<JsonNode> near = record.reportsIn(text(expected, "quote"));
        List<JsonNode> hits = near.stream()
                .filter(report -> isOneOf(report.path("event"), expected.path("event")))
                .toList();
        String types =
                listed(expected.path("event")).stream().map(JsonNode::asText).collect(Collectors.joining("/"));
        tally.check(!hits.isEmpty(), name(expected), "no report " + types, typesAndTriggers(near));
        List<String> fields = fields(expected, FIELDS);
        if (hits.isEmpty()) {
            fields.forEach(field -> tally.check(false, name(expected), field + ": nothing to look at"));
            return;
        }
        JsonNode best = hits.get(0);
        for (JsonNode report : hits) {
            if (count(report, expected, fields) > count(best, expected, fields)) {
                best = report;
            }
        }
        for (String field : fields) {
            tally.check(
                    isGood(best, expected, field),
                    name(expected),
                    field,
                    best.path(FOUND_IN.getOrDefault(field, field)));
        }
    }

    /** The fields of an expectation that are among those that can be checked, in their order. */
    static List<String> fields(JsonNode expected, Set<String> known) {
        List<String> fields = new ArrayList<>();
        for (Iterator<String> names = expected.fieldNames(); names.hasNext(); ) {
            String field = names.next();
            if (known.contains(field)) {
                fields.add(field);
            }
        }
        return fields;
    }

    /** The types of reports and the words that made them, to be shown. */
    static ArrayNode typesAndTriggers(List<JsonNode> reports) {
        return array(reports.stream()
                .map(report -> JsonNodeFactory.instance
                        .arrayNode()
                        .add(report.path("event"))
                        .add(text(report.path("trigger"), "text")))
                .toList());
    }

    private long count(JsonNode report, JsonNode expected, List<String> fields) {
        return fields.stream().filter(field -> isGood(report, expected, field)).count();
    }

    private boolean isGood(JsonNode report, JsonNode expected, String field) {
        JsonNode wanted = expected.path(field);
        List<JsonNode> recipients = elements(report.path("recipient"));
        return switch (field) {
            case "actor" -> entities.are(actors(report, expected), elements(wanted));
            case "recipient" -> entities.are(recipients, elements(wanted));
            case "recipient_optional" -> recipients.isEmpty() || entities.are(recipients, elements(wanted));
            case "initiator" -> entities.are(elements(report.path("initiator")), List.of(wanted));
            case "date" -> Days.agree(report.path("date"), wanted);
            case "place" -> {
                JsonNode place = report.path("event_loc");
                yield contains(text(place, "name") + text(place, "text"), wanted.asText());
            }
            case "auxiliary" -> sorted(report.path("auxiliary")).equals(sorted(wanted));
            case "auxiliary_any" -> elements(wanted).stream().anyMatch(elements(report.path("auxiliary"))::contains);
            case "mode" -> elements(report.path("mode")).contains(wanted);
            case "factuality_author" ->
                elements(report.path("factuality")).stream()
                        .anyMatch(judgement ->
                                text(judgement, "holder").equals("author") && isOneOf(judgement.path("value"), wanted));
            case "holder" -> {
                JsonNode statement = record.statement(report.path("statement"));
                yield !statement.isMissingNode() && entities.hasSource(statement, wanted);
            }
            default -> throw new IllegalArgumentException("the field '" + field + "', expected one of " + FIELDS);
        };
    }

    /** Who acts; in a consultation both sides may stand as actors or one as recipient. */
    private static List<JsonNode> actors(JsonNode report, JsonNode expected) {
        List<JsonNode> actors = new ArrayList<>(elements(report.path("actor")));
        if (expected.path("event").asText().equals("CONSULT")) {
            actors.addAll(elements(report.path("recipient")));
        }
        return actors;
    }

    private static List<String> sorted(JsonNode list) {
        return elements(list).stream().map(Expected::json).sorted().toList();
    }
}
