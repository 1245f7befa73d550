package org.dragoman.app.desk.view;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.app.desk.view.EventPage.Name;
import org.dragoman.app.desk.view.EventPage.Source;
import org.dragoman.app.show.EntityView;
import org.dragoman.app.show.MarkedText;
import org.dragoman.app.show.MarkedText.MarkedPiece;
import org.dragoman.app.show.RecordReader;
import org.dragoman.app.show.RecordView;
import org.dragoman.app.show.ReportView;
import org.dragoman.app.show.Words;
import org.dragoman.store.Correction;

/**
 * An article with what was read off it.
 *
 * @param source its heading, outlet and day
 * @param url its address; empty where unknown or no web address
 * @param pieces its text
 * @param reports the reports in it, in reading order
 * @param entities names of the actors in it, for corrections
 * @param statements how many statements there are
 * @param madeBy the version of the coder
 */
public record ArticlePage(
        Source source,
        String url,
        List<MarkedPiece> pieces,
        List<Coded> reports,
        List<String> entities,
        int statements,
        String madeBy) {

    public ArticlePage {
        pieces = List.copyOf(pieces);
        reports = List.copyOf(reports);
        entities = List.copyOf(entities);
    }

    /**
     * A report as it was coded.
     *
     * @param offset where its trigger begins
     * @param trigger the words
     * @param type PLOVER's event
     * @param coded event, modes and CAMEO code
     * @param actors who did it
     * @param recipients to whom
     * @param rule the lexicon entry that made it
     * @param event the card of its event; empty while the events are being made
     * @param corrections what people corrected, in words
     */
    public record Coded(
            int offset,
            String trigger,
            String type,
            String coded,
            List<Name> actors,
            List<Name> recipients,
            String rule,
            Optional<EventCard> event,
            List<String> corrections) {
        public Coded {
            actors = List.copyOf(actors);
            recipients = List.copyOf(recipients);
            corrections = List.copyOf(corrections);
        }
    }

    /**
     * The page of an article.
     *
     * @param record the article's own record
     * @param events the cards of its events, by where their reports stand
     * @param corrections what people corrected in it
     */
    public static ArticlePage of(JsonNode record, Map<Integer, EventCard> events, List<Correction> corrections) {
        JsonNode linked = linked(record, events);
        RecordView view = RecordReader.read(linked);
        JsonNode article = linked.path("articles").path(0);
        String url = article.path("url").asText("");
        List<Coded> reports = new ArrayList<>();
        for (ReportView report : view.reports().values()) {
            reports.add(coded(view, report, events, corrections));
        }
        corrections.stream()
                .filter(correction -> correction.field() == Correction.Field.EVENT)
                .filter(correction -> reports.stream().noneMatch(report -> report.offset() == correction.offset()))
                .forEach(correction ->
                        reports.add(gone(correction, article.path("text").asText(""))));
        return new ArticlePage(
                view.articles().values().stream()
                        .map(EventPages::source)
                        .findFirst()
                        .orElseThrow(),
                url.startsWith("https://") || url.startsWith("http://") ? url : "",
                MarkedText.pieces(linked, article),
                reports,
                view.entities().values().stream()
                        .map(EntityView::name)
                        .filter(name -> !name.isBlank())
                        .distinct()
                        .sorted()
                        .toList(),
                view.statements().size(),
                view.madeBy().orElse(""));
    }

    private static JsonNode linked(JsonNode record, Map<Integer, EventCard> events) {
        JsonNode copy = record.deepCopy();
        for (JsonNode report : copy.path("reports")) {
            EventCard event = events.get(report.path("trigger").path("start").asInt(-1));
            if (event == null) {
                ((ObjectNode) report).putNull("event_id");
            } else {
                ((ObjectNode) report).put("event_id", event.id());
            }
        }
        return copy;
    }

    private static Coded coded(
            RecordView view, ReportView report, Map<Integer, EventCard> events, List<Correction> corrections) {
        int offset = report.trigger().start();
        String text = view.article(report.article())
                .map(article -> report.trigger().of(article.text()))
                .orElse("");
        return new Coded(
                offset,
                text,
                report.event(),
                report.event()
                        + (report.mode().isEmpty() ? "" : " " + String.join(", ", report.mode()))
                        + report.cameo().map(code -> ", CAMEO " + code).orElse(""),
                names(view, report.actors()),
                names(view, report.recipients()),
                report.rule().orElse(""),
                Optional.ofNullable(events.get(offset)),
                corrections.stream()
                        .filter(correction -> correction.offset() == offset)
                        .map(ArticlePage::words)
                        .toList());
    }

    /** A report that a person struck out: it is shown so that the decision can be seen and taken back. */
    private static Coded gone(Correction correction, String text) {
        int start = Math.min(correction.offset(), text.length());
        int end = start;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return new Coded(
                correction.offset(),
                text.substring(start, end),
                "",
                "struck out" + correction.coded().map(type -> ", was " + type).orElse(""),
                List.of(),
                List.of(),
                "",
                Optional.empty(),
                List.of(words(correction)));
    }

    private static String words(Correction correction) {
        String by = correction.author().map(name -> " by " + name).orElse("");
        String why = correction.why().map(reason -> ": " + reason).orElse("");
        String what = switch (correction.field()) {
            case EVENT -> "not an event";
            case TYPE -> "type corrected to " + correction.corrected().orElse("nothing");
            case ACTOR -> "actor corrected to " + correction.corrected().orElse("nobody");
            case RECIPIENT -> "recipient corrected to " + correction.corrected().orElse("nobody");
        };
        return Words.capital(what) + by + ", " + correction.decided().toString().substring(0, 10) + why;
    }

    private static List<Name> names(RecordView view, List<ReportView.RoleView> roles) {
        Map<String, Name> names = new LinkedHashMap<>();
        for (ReportView.RoleView role : roles) {
            Optional<String> known =
                    role.entity().flatMap(view::entity).map(EntityView::name).filter(name -> !name.isBlank());
            String shown = known.or(role::text).orElse("somebody");
            names.putIfAbsent(shown, new Name(shown, known.map(Links::actor).orElse("")));
        }
        return List.copyOf(names.values());
    }
}
