package org.dragoman.app.desk.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.dragoman.app.desk.view.ActorPage;
import org.dragoman.app.desk.view.EventCard;
import org.dragoman.app.desk.view.PairPage;
import org.dragoman.app.desk.view.SourcesPage;
import org.dragoman.app.show.Words;
import org.dragoman.store.EventRow;
import org.dragoman.store.StatementHit;

/** Pages and API over many events: an actor, a pair, sources, feeds. Safe for several threads. */
final class Overviews {

    private static final int MOST_EVENTS = 60;
    private static final int MOST_STATEMENTS = 40;
    private static final int MOST_ACTORS = 200;
    private static final int FEED = 50;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Desktop desktop;
    private final Templates templates;
    private final Pages pages;
    private final String scheme;

    Overviews(Desktop desktop, Templates templates, Pages pages, boolean secure) {
        this.desktop = desktop;
        this.templates = templates;
        this.pages = pages;
        this.scheme = secure ? "https://" : "http://";
    }

    void actors(Context context) {
        String name = Optional.ofNullable(context.queryParam("name")).orElse("").strip();
        fill(
                context,
                "actors",
                "Actors",
                "actors",
                Map.of("name", name, "actors", desktop.catalogue().actors(name, MOST_ACTORS)));
    }

    void actor(Context context) {
        ActorPage page = actor(Pages.required(context, "name"));
        if (page.did().isEmpty()
                && page.suffered().isEmpty()
                && page.denied().isEmpty()
                && page.statements().isEmpty()) {
            throw new Missing(
                    "found no actor " + page.name() + ", expected the exact name of one; the list of actors has them");
        }
        fill(context, "actor", page.name(), "actors", Map.of("page", page));
    }

    private ActorPage actor(String name) {
        List<EventRow> rows = desktop.catalogue().eventsOf(name, MOST_EVENTS + 1);
        return ActorPage.of(
                name,
                desktop.cards().of(rows.subList(0, Math.min(MOST_EVENTS, rows.size()))),
                desktop.cards().of(desktop.catalogue().eventsWithStance(name, "denies", MOST_EVENTS)),
                desktop.catalogue().statementsOf(name, MOST_STATEMENTS),
                rows.size() > MOST_EVENTS);
    }

    void pair(Context context) {
        Function<String, String> text =
                name -> Optional.ofNullable(context.queryParam(name)).orElse("").strip();
        String one = text.apply("one");
        String other = text.apply("other");
        PairPage page = one.isEmpty() || other.isEmpty()
                ? new PairPage(one, other, text.apply("by"), List.of(), 0, 0)
                : pair(context, one, other);
        String title = one.isEmpty() || other.isEmpty() ? "Pairs" : Words.country(one) + " and " + Words.country(other);
        fill(
                context,
                "pair",
                title,
                "pair",
                Map.of("page", page, "since", text.apply("since"), "until", text.apply("until")));
    }

    private PairPage pair(Context context, String one, String other) {
        EventFilters filters = EventFilters.of(name -> switch (name) {
            case "actor" -> Optional.of(one);
            case "with" -> Optional.of(other);
            case "since", "until" -> Optional.ofNullable(context.queryParam(name));
            default -> Optional.empty();
        });
        String by = Optional.ofNullable(context.queryParam("by")).orElse("month");
        return PairPage.of(one, other, by, desktop.catalogue().moments(filters.selection()));
    }

    void sources(Context context) {
        fill(context, "sources", "Sources", "sources", Map.of("page", sources()));
    }

    private SourcesPage sources() {
        return SourcesPage.of(
                desktop.catalogue().originsByStatus(), desktop.catalogue().anonymousByStatus());
    }

    void feed(Context context) {
        EventFilters filters = EventFilters.of(name -> Optional.ofNullable(context.queryParam(name)));
        List<Feed.Entry> entries = desktop.catalogue().events(filters.selection(), Optional.empty(), FEED).stream()
                .map(desktop.cards()::of)
                .map(card -> new Feed.Entry(card, card.changed()))
                .toList();
        String host = Optional.ofNullable(context.header("Host")).orElse("localhost");
        Reply.tagged(
                context,
                "application/atom+xml; charset=utf-8",
                Feed.of(scheme + host, filters.asQuery(), entries).getBytes(StandardCharsets.UTF_8));
    }

    void apiActor(Context context) {
        ActorPage page = actor(Pages.required(context, "name"));
        ObjectNode body = JSON.createObjectNode();
        body.put("name", page.name());
        cards(body.putArray("did"), page.did());
        cards(body.putArray("suffered"), page.suffered());
        cards(body.putArray("denied"), page.denied());
        ArrayNode statements = body.putArray("statements");
        for (StatementHit hit : page.statements()) {
            ObjectNode node = statements.addObject();
            node.put("article", hit.article());
            node.put("published", hit.published().orElse(null));
            node.put("stance", hit.stance().orElse(null));
            node.put("content", hit.content());
        }
        body.put("more", page.more());
        Reply.json(context, body);
    }

    private static void cards(ArrayNode array, List<EventCard> cards) {
        for (EventCard card : cards) {
            ObjectNode node = array.addObject();
            node.put("id", card.id());
            node.put("event", card.type());
            node.put("headline", card.headline());
            node.put("when_and_where", card.whereAndWhen());
            node.put("status", card.status());
        }
    }

    void apiPair(Context context) {
        PairPage page = pair(context, Pages.required(context, "one"), Pages.required(context, "other"));
        ObjectNode body = JSON.createObjectNode();
        body.put("one", page.one());
        body.put("other", page.other());
        body.put("by", page.by());
        ArrayNode points = body.putArray("points");
        for (PairPage.Point point : page.points()) {
            ObjectNode node = points.addObject();
            node.put("time", point.time());
            node.put("cooperation", point.cooperation());
            node.put("conflict", point.conflict());
            node.put("events", point.events());
            node.put("contested_cooperation", point.contestedCooperation());
            node.put("contested_conflict", point.contestedConflict());
            node.put("contested_events", point.contested());
        }
        body.put("undated", page.undated());
        body.put("ahead", page.ahead());
        Reply.json(context, body);
    }

    void apiSources(Context context) {
        SourcesPage page = sources();
        ObjectNode body = JSON.createObjectNode();
        lines(body.putArray("outlets"), page.outlets());
        lines(body.putArray("unnamed"), page.unnamed());
        Reply.json(context, body);
    }

    private static void lines(ArrayNode array, List<SourcesPage.Line> lines) {
        for (SourcesPage.Line line : lines) {
            ObjectNode node = array.addObject();
            node.put("name", line.name());
            node.put("events", line.events());
            node.put("borne_out", line.borneOut());
            node.put("contested", line.contested());
            node.put("withdrawn", line.withdrawn());
            node.put("rest", line.rest());
        }
    }

    private void fill(Context context, String template, String title, String section, Map<String, Object> values) {
        Map<String, Object> page = new HashMap<>(values);
        page.put("frame", pages.frame(context, title, section));
        Reply.page(context, templates.fill(template, page));
    }
}
