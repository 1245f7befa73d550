package org.dragoman.evaluation.expectation;

import static org.dragoman.evaluation.expectation.Expected.contains;
import static org.dragoman.evaluation.expectation.Expected.elements;
import static org.dragoman.evaluation.expectation.Expected.isOneOf;
import static org.dragoman.evaluation.expectation.Expected.name;
import static org.dragoman.evaluation.expectation.Expected.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import org.dragoman.engine.article.Span;

/** Whether a statement that is expected is there, and with the source, manner and stance that it should have. */
final class StatementCheck {

    private static final Set<String> FIELDS =
            Set.of("kind", "country", "manner", "stance", "channel", "basis", "anonymity_reason", "within_source");
    private static final Set<String> OF_THE_SOURCE = Set.of("kind", "country", "basis", "anonymity_reason");

    private final ArticleRecord record;
    private final EntityMatch entities;
    private final Tally tally;

    StatementCheck(ArticleRecord record, Tally tally) {
        this.record = record;
        this.entities = new EntityMatch(record);
        this.tally = tally;
    }

    void run(JsonNode expected) {
        Span quote = record.span(text(expected, "quote"));
        String source = text(expected, "source");
        List<JsonNode> near = record.mine("statements").stream()
                .filter(statement -> elements(statement.path("content")).stream()
                        .anyMatch(part -> part.path("start").asInt(Integer.MAX_VALUE) < quote.end()
                                && quote.start() < part.path("end").asInt(-1)))
                .toList();
        List<JsonNode> hits =
                near.stream().filter(statement -> isBy(statement, source)).toList();
        tally.check(
                !hits.isEmpty(),
                name(expected),
                "no statement by '" + source + "'",
                Expected.texts(near.stream()
                        .map(statement -> text(statement.path("source"), "text"))
                        .toList()));
        List<String> fields = ReportCheck.fields(expected, FIELDS);
        if (hits.isEmpty()) {
            fields.forEach(field -> tally.check(false, name(expected), field + ": nothing to look at"));
            return;
        }
        JsonNode best = hits.get(0);
        for (JsonNode statement : hits) {
            if (count(statement, expected, fields) > count(best, expected, fields)) {
                best = statement;
            }
        }
        for (String field : fields) {
            JsonNode holder = OF_THE_SOURCE.contains(field) ? best.path("source") : best;
            tally.check(isGood(best, expected, field), name(expected), field, holder.path(field));
        }
    }

    private boolean isBy(JsonNode statement, String name) {
        JsonNode source = statement.path("source");
        return contains(text(source, "text"), name) || contains(text(record.entity(source), "name"), name);
    }

    private long count(JsonNode statement, JsonNode expected, List<String> fields) {
        return fields.stream()
                .filter(field -> isGood(statement, expected, field))
                .count();
    }

    private boolean isGood(JsonNode statement, JsonNode expected, String field) {
        JsonNode source = statement.path("source");
        JsonNode wanted = expected.path(field);
        return switch (field) {
            case "country" -> isOneOf(record.entity(source).path("country"), wanted);
            case "within_source" ->
                contains(text(record.statement(statement.path("within")).path("source"), "text"), wanted.asText());
            case "kind" -> isOneOf(source.path("kind"), wanted);
            case "basis", "anonymity_reason" -> contains(text(source, field), wanted.asText());
            case "channel" -> contains(text(statement, field), wanted.asText());
            default -> isOneOf(statement.path(field), wanted);
        };
    }
}
