package org.dragoman.app.show;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.dragoman.app.show.ArticleView.OutletView;
import org.dragoman.app.show.EventView.AccountView;
import org.dragoman.app.show.EventView.DisputeView;
import org.dragoman.app.show.EventView.HistoryView;
import org.dragoman.app.show.EventView.OriginView;
import org.dragoman.app.show.ReportView.RoleView;
import org.dragoman.app.show.StatementView.SourceView;

/** Reads the public record. What is missing or of another type than the contract says is taken as unknown. */
public final class RecordReader {

    private RecordReader() {}

    public static RecordView read(JsonNode json) {
        return new RecordView(
                text(json.path("made_by"), "dragoman"),
                byId(each(json, "articles", RecordReader::article), ArticleView::id),
                byId(each(json, "entities", RecordReader::entity), EntityView::id),
                marks(json, "mentions", "", "", ""),
                marks(json, "times", "value", "type", ""),
                marks(json, "places", "name", "country", "use"),
                byId(each(json, "statements", RecordReader::statement), StatementView::id),
                byId(each(json, "reports", RecordReader::report), ReportView::id),
                each(json, "events", RecordReader::event));
    }

    private static ArticleView article(JsonNode json) {
        return new ArticleView(
                text(json, "id").orElse(""),
                text(json, "url"),
                text(json, "title"),
                day(json, "published"),
                text(json, "genre"),
                text(json.path("outlet"), "name")
                        .map(name -> new OutletView(
                                name,
                                text(json.path("outlet"), "country"),
                                text(json.path("outlet"), "kind"),
                                text(json.path("outlet"), "speaks_for"))),
                text(json, "main_event"),
                text(json, "story"),
                text(json, "text").orElse(""));
    }

    private static EntityView entity(JsonNode json) {
        return new EntityView(
                text(json, "id").orElse(""), text(json, "name").orElse(""), text(json, "kind"), text(json, "country"));
    }

    private static List<Mark> marks(JsonNode json, String field, String name, String detail, String use) {
        List<Mark> marks = new ArrayList<>();
        for (JsonNode node : json.path(field)) {
            span(node)
                    .ifPresent(span -> marks.add(new Mark(
                            text(node, "article").orElse(""),
                            span,
                            text(node, "entity"),
                            text(node, name),
                            text(node, detail),
                            text(node, use))));
        }
        return List.copyOf(marks);
    }

    private static StatementView statement(JsonNode json) {
        return new StatementView(
                text(json, "id").orElse(""),
                text(json, "article").orElse(""),
                source(json.path("source")),
                text(json, "within"),
                words(json, "via"),
                span(json.path("cue")),
                spans(json.path("content")),
                text(json, "manner"),
                text(json, "type"),
                text(json, "stance"),
                text(json, "channel"),
                day(json.path("date"), "latest"));
    }

    private static Optional<SourceView> source(JsonNode json) {
        return text(json, "text")
                .map(text -> new SourceView(
                        text,
                        span(json),
                        text(json, "entity"),
                        text(json, "kind"),
                        text(json, "country"),
                        text(json, "sector"),
                        text(json, "basis"),
                        text(json, "anonymity_reason")));
    }

    private static ReportView report(JsonNode json) {
        return new ReportView(
                text(json, "id").orElse(""),
                text(json, "article").orElse(""),
                span(json.path("trigger")).orElse(new TextSpan(0, 0)),
                text(json, "event").orElse(""),
                words(json, "mode"),
                text(json, "cameo"),
                each(json, "actor", RecordReader::role),
                each(json, "recipient", RecordReader::role),
                text(json.path("event_loc"), "name"),
                days(json.path("date")),
                words(json, "auxiliary"),
                text(json, "statement"),
                json.path("inherited").asBoolean(false),
                factuality(json.path("factuality")),
                text(json, "rule"),
                text(json, "event_id"));
    }

    private static RoleView role(JsonNode json) {
        return new RoleView(
                text(json, "entity"),
                text(json, "text"),
                text(json, "country"),
                text(json, "sector"),
                text(json, "office"));
    }

    private static Map<String, String> factuality(JsonNode json) {
        Map<String, String> values = new LinkedHashMap<>();
        for (JsonNode node : json) {
            text(node, "holder").ifPresent(holder -> text(node, "value").ifPresent(value -> values.put(holder, value)));
        }
        return Collections.unmodifiableMap(values);
    }

    private static EventView event(JsonNode json) {
        return new EventView(
                text(json, "id").orElse(""),
                text(json, "event").orElse(""),
                words(json, "mode"),
                words(json, "actor"),
                words(json, "recipient"),
                days(json.path("date")),
                text(json.path("event_loc"), "name"),
                words(json, "reports"),
                text(json, "stage"),
                text(json, "contest"),
                text(json, "status").orElse("reported"),
                each(json, "positions", RecordReader::position),
                each(json, "origins", RecordReader::origin),
                number(json.path("independent_origins").path("at_least")),
                number(json.path("independent_origins").path("at_most")),
                each(json, "disputed", RecordReader::dispute),
                each(json, "history", RecordReader::history));
    }

    private static PositionView position(JsonNode json) {
        return new PositionView(
                text(json, "id").orElse(""),
                holder(json.path("holder")),
                text(json, "slot").orElse("occurrence"),
                value(json.path("value")),
                text(json, "stance").orElse("asserts"),
                text(json, "statement"),
                text(json, "article"),
                day(json, "spoken"),
                day(json, "published"),
                text(json, "superseded_by"));
    }

    private static HolderView holder(JsonNode json) {
        return new HolderView(
                text(json, "text").orElse("somebody"),
                text(json, "entity"),
                text(json, "kind"),
                text(json, "country"),
                text(json, "speaks_for"));
    }

    private static OriginView origin(JsonNode json) {
        return new OriginView(text(json, "outlet"), text(json, "holder"), words(json, "articles"));
    }

    private static DisputeView dispute(JsonNode json) {
        return new DisputeView(
                text(json, "slot").orElse("occurrence"),
                each(json, "accounts", node -> new AccountView(value(node.path("value")), words(node, "positions"))));
    }

    private static HistoryView history(JsonNode json) {
        return new HistoryView(day(json, "at"), text(json, "status").orElse("reported"), words(json, "because"));
    }

    private static Optional<String> text(JsonNode json, String field) {
        JsonNode value = json.path(field);
        return value.isValueNode() && !value.isNull() && !value.asText().isEmpty()
                ? Optional.of(value.asText())
                : Optional.empty();
    }

    /** A value of a slot in words: an entity's id, a word, a number, or an object such as a size or a place. */
    private static Optional<String> value(JsonNode json) {
        if (json.isMissingNode() || json.isNull()) {
            return Optional.empty();
        }
        if (json.isValueNode()) {
            return Optional.of(json.asText());
        }
        if (json.isArray()) {
            List<String> parts = new ArrayList<>();
            json.forEach(part -> value(part).ifPresent(parts::add));
            return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", parts));
        }
        if (json.has("name")) {
            return text(json, "name");
        }
        if (json.has("earliest") || json.has("latest")) {
            return Optional.of(days(json).words());
        }
        if (json.has("min") || json.has("max")) {
            return Optional.of(amount(json));
        }
        List<String> parts = new ArrayList<>();
        json.properties()
                .forEach(field -> value(field.getValue()).ifPresent(part -> parts.add(part + " " + field.getKey())));
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", parts));
    }

    private static String amount(JsonNode json) {
        Optional<String> least = text(json, "min");
        Optional<String> most = text(json, "max");
        if (least.equals(most)) {
            return least.orElse("");
        }
        return least.map(number -> most.map(top -> number + "–" + top).orElse("at least " + number))
                .orElseGet(() -> "at most " + most.orElse(""));
    }

    private static Optional<Integer> number(JsonNode json) {
        return json.isInt() ? Optional.of(json.asInt()) : Optional.empty();
    }

    private static List<String> words(JsonNode json, String field) {
        List<String> words = new ArrayList<>();
        for (JsonNode node : json.path(field)) {
            if (node.isValueNode() && !node.isNull()) {
                words.add(node.asText());
            }
        }
        return List.copyOf(words);
    }

    private static Optional<TextSpan> span(JsonNode json) {
        JsonNode start = json.path("start");
        JsonNode end = json.path("end");
        return start.isInt() && end.isInt() && start.asInt() >= 0 && start.asInt() < end.asInt()
                ? Optional.of(new TextSpan(start.asInt(), end.asInt()))
                : Optional.empty();
    }

    private static List<TextSpan> spans(JsonNode json) {
        List<TextSpan> spans = new ArrayList<>();
        json.forEach(node -> span(node).ifPresent(spans::add));
        return List.copyOf(spans);
    }

    private static Days days(JsonNode json) {
        return new Days(day(json, "earliest"), day(json, "latest"));
    }

    private static Optional<LocalDate> day(JsonNode json, String field) {
        return text(json, field).flatMap(RecordReader::parsed);
    }

    private static Optional<LocalDate> parsed(String date) {
        try {
            return Optional.of(LocalDate.parse(date.substring(0, Math.min(10, date.length()))));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static <T> List<T> each(JsonNode json, String field, Function<JsonNode, T> reader) {
        List<T> all = new ArrayList<>();
        json.path(field).forEach(node -> all.add(reader.apply(node)));
        return List.copyOf(all);
    }

    private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
        Map<String, T> map = new LinkedHashMap<>();
        all.forEach(one -> map.put(id.apply(one), one));
        return Collections.unmodifiableMap(map);
    }
}
