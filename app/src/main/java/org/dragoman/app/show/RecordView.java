package org.dragoman.app.show;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The record, as far as it is shown. Nothing of it can be changed; every look-up of an id that the record does not hold
 * answers with nothing.
 *
 * @param madeBy the version of the coder
 * @param articles by id, in the order of the record
 * @param entities by id
 * @param mentions stretches of text that refer to actors
 * @param times time expressions
 * @param places toponyms
 * @param statements by id
 * @param reports by id
 * @param events in the order of the record
 */
public record RecordView(
        Optional<String> madeBy,
        Map<String, ArticleView> articles,
        Map<String, EntityView> entities,
        List<Mark> mentions,
        List<Mark> times,
        List<Mark> places,
        Map<String, StatementView> statements,
        Map<String, ReportView> reports,
        List<EventView> events) {

    public Optional<ArticleView> article(String id) {
        return Optional.ofNullable(articles.get(id));
    }

    public Optional<EntityView> entity(String id) {
        return Optional.ofNullable(entities.get(id));
    }

    public Optional<StatementView> statement(String id) {
        return Optional.ofNullable(statements.get(id));
    }

    public Optional<ReportView> report(String id) {
        return Optional.ofNullable(reports.get(id));
    }

    /** The reports of an event, in its order. */
    public List<ReportView> reportsOf(EventView event) {
        return event.reports().stream().flatMap(id -> report(id).stream()).toList();
    }

    /** The sentence that holds a span of an article, without its line breaks. */
    public Optional<Evidence> evidence(String article, TextSpan span) {
        return article(article)
                .filter(found -> !found.text().isBlank())
                .map(found -> new Evidence(found.id(), Sentences.around(found.text(), span), found.text()));
    }

    /** The sentence on which a position rests: that of its statement, else that of the event's first report there. */
    public Optional<Evidence> evidence(EventView event, PositionView position) {
        Optional<StatementView> statement = position.statement().flatMap(this::statement);
        Optional<Evidence> said =
                statement.flatMap(found -> found.anchor().flatMap(anchor -> evidence(found.article(), anchor)));
        return said.or(() -> reportsOf(event).stream()
                .filter(report ->
                        position.article().filter(report.article()::equals).isPresent())
                .findFirst()
                .flatMap(report -> evidence(report.article(), report.trigger())));
    }
}
