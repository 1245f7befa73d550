package org.dragoman.evaluation.expectation;

import static org.dragoman.evaluation.expectation.Expected.elements;
import static org.dragoman.evaluation.expectation.Expected.isOneOf;
import static org.dragoman.evaluation.expectation.Expected.name;
import static org.dragoman.evaluation.expectation.Expected.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.engine.article.Span;

/** What must not be coded. A record in which nothing was coded at all earns nothing by its silence. */
final class AbsenceCheck {

    private final ArticleRecord record;
    private final EntityMatch entities;
    private final Tally tally;

    AbsenceCheck(ArticleRecord record, Tally tally) {
        this.record = record;
        this.entities = new EntityMatch(record);
        this.tally = tally;
    }

    /** That no report of some types stands in a quote. */
    void notThere(JsonNode expected) {
        if (record.mine("reports").isEmpty()) {
            tally.check(false, name(expected), "nothing was coded");
            return;
        }
        Optional<JsonNode> wrong = record.reportsIn(text(expected, "quote")).stream()
                .filter(report -> isForbidden(report, expected))
                .findFirst();
        String why = text(expected, "why");
        tally.check(
                wrong.isEmpty(),
                name(expected),
                wrong.map(report -> text(report, "event") + " at '" + text(report.path("trigger"), "text") + "'")
                                .orElse("")
                        + (why.isEmpty() ? "" : ": " + why));
    }

    private boolean isForbidden(JsonNode report, JsonNode expected) {
        if (!isOneOf(report.path("event"), expected.path("event"))) {
            return false;
        }
        JsonNode forbidden = expected.path("actor_forbidden");
        if (!forbidden.isMissingNode()
                && elements(report.path("actor")).stream().noneMatch(actor -> entities.is(actor, forbidden))) {
            return false;
        }
        List<JsonNode> excused = elements(expected.path("unless_auxiliary"));
        return elements(report.path("auxiliary")).stream().noneMatch(excused::contains);
    }

    /** That not too many reports begin outside all quotes: the coder would see events everywhere. */
    void notTooMany(JsonNode expectations) {
        List<Span> quotes = new ArrayList<>();
        for (String kind : List.of("reports", "not_reports")) {
            expectations.path(kind).forEach(expected -> quotes.add(record.span(text(expected, "quote"))));
        }
        expectations.path("other_events_may_be_at").forEach(quote -> quotes.add(record.span(quote.asText())));
        int most = expectations.path("unexpected_at_most").asInt();
        List<JsonNode> reports = record.mine("reports");
        List<JsonNode> extra = reports.stream()
                .filter(report -> {
                    int start = report.path("trigger").path("start").asInt(-1);
                    return quotes.stream().noneMatch(quote -> quote.start() <= start && start < quote.end());
                })
                .toList();
        tally.check(
                !reports.isEmpty() && extra.size() <= most,
                "spurious",
                extra.size() + " reports where none is expected (at most " + most + ")",
                ReportCheck.typesAndTriggers(extra));
    }
}
