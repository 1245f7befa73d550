package org.dragoman.app.desk.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dragoman.app.desk.view.EventCard;
import org.dragoman.app.desk.view.Links;
import org.dragoman.app.desk.view.Passage;
import org.dragoman.engine.article.Article;
import org.dragoman.formats.export.CsvExport;
import org.dragoman.formats.export.EventExport;
import org.dragoman.formats.export.JsonLinesExport;
import org.dragoman.formats.export.PloverExport;
import org.dragoman.store.ArticleCursor;
import org.dragoman.store.ArticleHit;
import org.dragoman.store.Correction;
import org.dragoman.store.EventCursor;
import org.dragoman.store.EventRow;
import org.dragoman.store.SearchWords;
import org.dragoman.store.StatementHit;
import org.dragoman.store.StoredDecision;
import org.dragoman.store.Tally;

/** The same as the pages show, as JSON; described by {@code /api/v1/openapi.json}. Safe for several threads. */
final class Api {

    private static final int USUAL = 50;
    private static final int MOST = 500;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Desktop desktop;

    Api(Desktop desktop) {
        this.desktop = desktop;
    }

    void events(Context context) {
        EventFilters filters = EventFilters.of(name -> Optional.ofNullable(context.queryParam(name)));
        Optional<EventCursor> after =
                Optional.ofNullable(context.queryParam("after")).map(Cursors::event);
        int limit = limit(context);
        List<EventRow> rows = desktop.catalogue().events(filters.selection(), after, limit + 1);
        ObjectNode body = JSON.createObjectNode();
        ArrayNode events = body.putArray("events");
        rows.stream().limit(limit).forEach(row -> events.add(brief(row)));
        if (rows.size() > limit) {
            body.put("next", Cursors.write(rows.get(limit - 1).cursor()));
        } else {
            body.putNull("next");
        }
        Reply.json(context, body);
    }

    private static ObjectNode brief(EventRow row) {
        ObjectNode record = Desktop.brief(row);
        EventCard card = EventCard.of(record);
        ObjectNode event = (ObjectNode) record.path("events").path(0);
        event.put("headline", card.headline());
        event.set("entities", record.path("entities"));
        event.remove("reports");
        return event;
    }

    void event(Context context) {
        String id = context.pathParam("id");
        Reply.json(
                context,
                desktop.event(id).orElseThrow(() -> new Missing("found no event " + id + ", expected the id of one")));
    }

    void article(Context context) {
        String id = Pages.required(context, "id");
        Reply.json(
                context,
                desktop.articleRecord(id)
                        .orElseThrow(() -> new Missing("found no article " + id + ", expected the id of one")));
    }

    void articles(Context context) {
        Optional<SearchWords> words =
                Optional.ofNullable(context.queryParam("q")).flatMap(SearchWords::of);
        Optional<String> outlet = Optional.ofNullable(context.queryParam("outlet"));
        int limit = limit(context);
        Optional<ArticleCursor> after =
                Optional.ofNullable(context.queryParam("after")).map(Cursors::article);
        List<ArticleHit> hits = words.map(w -> desktop.catalogue().articles(w, limit))
                .orElseGet(() -> desktop.catalogue().articles(outlet, after, limit + 1));
        ObjectNode body = JSON.createObjectNode();
        ArrayNode articles = body.putArray("articles");
        hits.stream().limit(limit).forEach(hit -> articles.add(article(hit)));
        if (hits.size() > limit) {
            body.put("next", Cursors.write(hits.get(limit - 1)));
        } else {
            body.putNull("next");
        }
        Reply.json(context, body);
    }

    private static ObjectNode article(ArticleHit hit) {
        ObjectNode node = JSON.createObjectNode();
        node.put("id", hit.id());
        node.put("title", hit.title().orElse(null));
        node.put("outlet", hit.outlet().orElse(null));
        node.put("published", hit.published().orElse(null));
        node.put("snippet", Passage.ofSnippet(hit.snippet()).text());
        return node;
    }

    void statements(Context context) {
        int limit = limit(context);
        Optional<SearchWords> words =
                Optional.ofNullable(context.queryParam("q")).flatMap(SearchWords::of);
        List<StatementHit> hits = words.map(w -> desktop.catalogue().statements(w, limit))
                .orElseGet(() -> desktop.catalogue().statementsOf(Pages.required(context, "actor"), limit));
        ObjectNode body = JSON.createObjectNode();
        ArrayNode statements = body.putArray("statements");
        for (StatementHit hit : hits) {
            ObjectNode node = statements.addObject();
            node.put("article", hit.article());
            node.put("outlet", hit.outlet().orElse(null));
            node.put("published", hit.published().orElse(null));
            node.put("source", hit.source().orElse(null));
            node.put("stance", hit.stance().orElse(null));
            node.put("content", Passage.ofSnippet(hit.content()).text());
            hit.offset().ifPresent(offset -> node.put("offset", offset));
        }
        Reply.json(context, body);
    }

    void actors(Context context) {
        String name = Optional.ofNullable(context.queryParam("name")).orElse("");
        tallies(context, "actors", desktop.catalogue().actors(name, limit(context)));
    }

    void outlets(Context context) {
        tallies(context, "outlets", desktop.catalogue().outlets(limit(context)));
    }

    private static void tallies(Context context, String what, List<Tally> tallies) {
        ObjectNode body = JSON.createObjectNode();
        ArrayNode array = body.putArray(what);
        tallies.forEach(tally -> array.addObject().put("name", tally.name()).put("count", tally.count()));
        Reply.json(context, body);
    }

    /** Streams all events of a view, line by line; memory stays flat. */
    void export(Context context) {
        EventFilters filters = EventFilters.of(name -> Optional.ofNullable(context.queryParam(name)));
        String format = Optional.ofNullable(context.queryParam("format")).orElse("jsonl");
        EventExport export = switch (format) {
            case "jsonl" -> new JsonLinesExport();
            case "csv" -> new CsvExport();
            case "plover" -> new PloverExport();
            default -> throw new BadRequest("format: found \"" + format + "\", expected jsonl, csv or plover");
        };
        boolean csv = format.equals("csv");
        context.contentType(csv ? "text/csv; charset=utf-8" : "application/x-ndjson");
        context.header("Content-Disposition", "attachment; filename=\"dragoman." + (csv ? "csv" : "jsonl") + "\"");
        context.header("Cache-Control", "no-store");
        try {
            Writer out = new OutputStreamWriter(context.res().getOutputStream(), StandardCharsets.UTF_8);
            for (String line : export.head()) {
                out.append(line).append('\n');
            }
            desktop.catalogue().events(filters.selection(), row -> append(export, row, out));
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void append(EventExport export, EventRow row, Writer out) {
        desktop.event(row.id())
                .ifPresent(record -> export.lines(record).forEach(line -> {
                    try {
                        out.append(line).append('\n');
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }));
    }

    void addArticle(Context context) {
        JsonNode body = body(context);
        Article article = GivenArticle.of(name -> text(body, name));
        String id = desktop.work().add(article);
        context.status(201);
        context.header("Location", "/api/v1/article?id=" + Links.encoded(id));
        context.contentType("application/json")
                .result(JSON.createObjectNode().put("id", id).toString());
    }

    void decide(Context context) {
        JsonNode body = body(context);
        String verdict = text(body, "verdict").orElse("");
        Optional<String> why = text(body, "why");
        Optional<String> author = text(body, "author");
        switch (verdict) {
            case "join" -> desktop.work().join(needed(body, "event"), needed(body, "other"), why, author);
            case "part" -> desktop.work().part(needed(body, "event"), needed(body, "article"), why, author);
            default -> throw new BadRequest("verdict: found \"" + verdict + "\", expected join or part");
        }
        context.status(204);
    }

    void decisions(Context context) {
        ObjectNode body = JSON.createObjectNode();
        ArrayNode all = body.putArray("decisions");
        for (StoredDecision decision : desktop.work().store().decisions()) {
            ObjectNode node = all.addObject();
            node.put("verdict", decision.verdict().name().toLowerCase(java.util.Locale.ROOT));
            end(node.putObject("one"), decision.one());
            end(node.putObject("other"), decision.other());
            node.put("why", decision.why().orElse(null));
            node.put("author", decision.author().orElse(null));
            node.put("decided", decision.decided().toString());
        }
        Reply.json(context, body);
    }

    private static void end(ObjectNode node, StoredDecision.End end) {
        node.put("article", end.article());
        node.put("offset", end.offset());
    }

    void corrections(Context context) {
        ObjectNode body = JSON.createObjectNode();
        ArrayNode all = body.putArray("corrections");
        desktop.work().store().corrections().forEach(correction -> all.add(Gold.line(correction, desktop.catalogue())));
        Reply.json(context, body);
    }

    /** Corrections as gold: one JSON object a line, with the text that they are about. */
    void gold(Context context) {
        StringBuilder lines = new StringBuilder();
        desktop.work()
                .store()
                .corrections()
                .forEach(correction ->
                        lines.append(Gold.line(correction, desktop.catalogue())).append('\n'));
        Reply.tagged(context, "application/x-ndjson", lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    void correct(Context context) {
        JsonNode body = body(context);
        Correction.Field field = Correction.Field.named(text(body, "field").orElse(""))
                .orElseThrow(() -> new BadRequest("field: expected event, type, actor or recipient"));
        desktop.work()
                .correct(new Correction(
                        needed(body, "article"),
                        offset(body),
                        field,
                        text(body, "coded"),
                        text(body, "corrected"),
                        text(body, "author"),
                        text(body, "why"),
                        Instant.now()));
        context.status(204);
    }

    void takeBack(Context context) {
        String word = Pages.required(context, "field");
        desktop.work()
                .takeBack(
                        Pages.required(context, "article"),
                        number(context, "offset", -1),
                        Correction.Field.named(word)
                                .orElseThrow(() -> new BadRequest("field: expected event, type, actor or recipient")));
        context.status(204);
    }

    void description(Context context) {
        try (InputStream in = Api.class.getResourceAsStream("openapi.json")) {
            if (in == null) {
                throw new IllegalStateException("openapi.json is missing from the class path");
            }
            Reply.tagged(context, "application/json", in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode body(Context context) {
        try {
            JsonNode body = JSON.readTree(context.body());
            if (body != null && body.isObject()) {
                return body;
            }
        } catch (JsonProcessingException e) {
            throw new BadRequest("found malformed JSON (" + e.getOriginalMessage() + "), expected a JSON object");
        }
        throw new BadRequest("found no JSON object, expected one");
    }

    private static int offset(JsonNode body) {
        if (!body.path("offset").isInt() || body.path("offset").asInt() < 0) {
            throw new BadRequest("offset: expected a number from 0 on");
        }
        return body.path("offset").asInt();
    }

    private static Optional<String> text(JsonNode body, String name) {
        JsonNode value = body.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isTextual()) {
            throw new BadRequest(name + ": expected a text");
        }
        return Optional.of(value.asText());
    }

    private static String needed(JsonNode body, String name) {
        return text(body, name)
                .filter(value -> !value.isBlank())
                .orElseThrow(() -> new BadRequest(name + ": found nothing, expected a text"));
    }

    static int limit(Context context) {
        return Math.max(1, Math.min(MOST, number(context, "limit", USUAL)));
    }

    static int number(Context context, String name, int otherwise) {
        String value = context.queryParam(name);
        if (value == null || value.isBlank()) {
            return otherwise;
        }
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new BadRequest(name + ": found \"" + value + "\", expected a number");
        }
    }
}
