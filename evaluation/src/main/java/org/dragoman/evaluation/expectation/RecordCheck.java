package org.dragoman.evaluation.expectation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/**
 * Compares one article of a record with what a careful reader expects of it: reports, what must not be coded, statements
 * and events; beside that, every span must quote the text and nothing may be said twice.
 */
public final class RecordCheck {

    private RecordCheck() {}

    /**
     * Checks an article.
     *
     * @param record the whole record, as JSON
     * @param expected the expectations of the article, as JSON
     * @param articleText the text of the article, by which it is found among the articles of the record
     * @throws InvalidExpectationException if an expectation itself is wrong
     */
    public static Findings check(JsonNode record, JsonNode expected, String articleText) {
        Optional<ArticleRecord> article = ArticleRecord.withText(record, articleText);
        return article.map(found -> check(found, expected))
                .orElse(new Findings(0, List.of("the record does not hold the article")));
    }

    private static Findings check(ArticleRecord article, JsonNode expected) {
        Tally tally = new Tally();
        new IntegrityCheck(article, tally).run();
        expected.path("reports").forEach(new ReportCheck(article, tally)::run);
        AbsenceCheck absence = new AbsenceCheck(article, tally);
        expected.path("not_reports").forEach(absence::notThere);
        if (expected.has("unexpected_at_most")) {
            absence.notTooMany(expected);
        }
        expected.path("statements").forEach(new StatementCheck(article, tally)::run);
        expected.path("events").forEach(new EventCheck(article, tally)::run);
        return tally.findings();
    }
}
