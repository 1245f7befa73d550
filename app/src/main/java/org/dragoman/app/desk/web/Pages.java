package org.dragoman.app.desk.web;

import io.javalin.http.Context;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dragoman.app.desk.view.ArticlePage;
import org.dragoman.app.desk.view.EventCard;
import org.dragoman.app.desk.view.EventPage;
import org.dragoman.app.desk.view.EventPages;
import org.dragoman.app.desk.view.Frame;
import org.dragoman.app.desk.view.Links;
import org.dragoman.engine.event.EventType;
import org.dragoman.store.ArticleCursor;
import org.dragoman.store.ArticleHit;
import org.dragoman.store.Catalogue;
import org.dragoman.store.Correction;
import org.dragoman.store.EventCursor;
import org.dragoman.store.EventRow;
import org.dragoman.store.SearchWords;
import org.dragoman.store.StatementHit;
import org.dragoman.store.Tally;

/** The pages. Each handler reads the request, asks the desktop, and fills a template. Safe for several threads. */
final class Pages {

    static final int PAGE = 30;

    private static final int HITS = 5;
    private static final int MOST_HITS = 50;
    private static final String AUTHOR = "dragoman_author";
    private static final int YEAR_SECONDS = 365 * 24 * 3600;

    private final Desktop desktop;
    private final Templates templates;
    private final Gate gate;
    private final boolean canChange;
    private final boolean loginDemanded;
    private final boolean canFetch;

    Pages(Desktop desktop, Templates templates, Gate gate, boolean canChange, boolean loginDemanded, boolean canFetch) {
        this.desktop = desktop;
        this.templates = templates;
        this.gate = gate;
        this.canChange = canChange;
        this.loginDemanded = loginDemanded;
        this.canFetch = canFetch;
    }

    void events(Context context) {
        EventFilters filters = EventFilters.of(name -> Optional.ofNullable(context.queryParam(name)));
        Optional<EventCursor> after =
                Optional.ofNullable(context.queryParam("after")).map(Cursors::event);
        Catalogue catalogue = desktop.catalogue();
        List<EventRow> rows = catalogue.events(filters.selection(), after, PAGE + 1);
        List<EventRow> shown = rows.subList(0, Math.min(PAGE, rows.size()));
        Optional<SearchWords> words = SearchWords.of(filters.q());
        Map<String, Object> page = new HashMap<>();
        page.put("frame", frame(context, "Events", "events"));
        page.put("filters", filters);
        page.put("cards", desktop.cards().of(shown));
        page.put("count", after.isPresent() ? -1L : catalogue.count(filters.selection()));
        page.put("next", rows.size() > PAGE ? next(filters, shown) : "");
        page.put("statuses", catalogue.statuses());
        page.put("types", types());
        page.put(
                "articles",
                words.filter(w -> after.isEmpty())
                        .map(w -> catalogue.articles(w, HITS))
                        .orElse(List.of()));
        page.put(
                "statements",
                words.filter(w -> after.isEmpty())
                        .map(w -> catalogue.statements(w, HITS))
                        .orElse(List.of()));
        Reply.page(context, templates.fill("events", page));
    }

    private static String next(EventFilters filters, List<EventRow> shown) {
        String query = filters.asQuery();
        return "/?" + (query.isEmpty() ? "" : query + "&") + "after="
                + Cursors.write(shown.get(shown.size() - 1).cursor());
    }

    /** The event types with their words, in alphabetical order of the words. */
    private static Map<String, String> types() {
        Map<String, String> words = new TreeMap<>();
        for (EventType type : EventType.values()) {
            words.put(EventCard.kind(type.name()), type.name());
        }
        Map<String, String> types = new LinkedHashMap<>();
        words.forEach((word, type) -> types.put(type, word));
        return types;
    }

    void search(Context context) {
        String typed = Optional.ofNullable(context.queryParam("q")).orElse("");
        Optional<SearchWords> words = SearchWords.of(typed);
        List<ArticleHit> articles =
                words.map(w -> desktop.catalogue().articles(w, MOST_HITS)).orElse(List.of());
        List<StatementHit> statements =
                words.map(w -> desktop.catalogue().statements(w, MOST_HITS)).orElse(List.of());
        Map<String, Object> page = new HashMap<>();
        page.put("frame", frame(context, "Search", "search"));
        page.put("q", typed);
        page.put("articles", articles);
        page.put("statements", statements);
        Reply.page(context, templates.fill("search", page));
    }

    void event(Context context) {
        String id = required(context, "id");
        var stored = desktop.work().find(id);
        if (stored.isEmpty()) {
            throw new Missing("found no event " + id + ", expected the id of one; the list of events has them all");
        }
        if (!stored.get().id().equals(id)) {
            context.redirect(Links.event(stored.get().id()));
            return;
        }
        EventPage shown = EventPages.of(desktop.event(id).orElseThrow());
        Map<String, Object> page = new HashMap<>();
        page.put("frame", frame(context, shown.card().headline(), "events"));
        page.put("page", shown);
        page.put("near", canChange ? desktop.near(stored.get()) : List.of());
        Reply.page(context, templates.fill("event", page));
    }

    void article(Context context) {
        String id = required(context, "id");
        ArticlePage shown = desktop.article(id)
                .orElseThrow(() -> new Missing("found no article " + id + ", expected the id of one in the store"));
        Map<String, Object> page = new HashMap<>();
        page.put("frame", frame(context, shown.source().heading(), "articles"));
        page.put("page", shown);
        page.put("at", number(context, "at", -1));
        page.put("types", types());
        Reply.page(context, templates.fill("article", page));
    }

    void articles(Context context) {
        Optional<String> outlet =
                Optional.ofNullable(context.queryParam("outlet")).filter(name -> !name.isBlank());
        Optional<ArticleCursor> after =
                Optional.ofNullable(context.queryParam("after")).map(Cursors::article);
        List<ArticleHit> hits = desktop.catalogue().articles(outlet, after, PAGE + 1);
        Map<String, Object> page = new HashMap<>();
        page.put("frame", frame(context, "Articles", "articles"));
        page.put("articles", hits.subList(0, Math.min(PAGE, hits.size())));
        page.put("outlet", outlet.orElse(""));
        page.put("count", desktop.catalogue().articleCount());
        page.put(
                "next",
                hits.size() > PAGE
                        ? "/articles?after=" + Cursors.write(hits.get(PAGE - 1))
                                + outlet.map(name -> "&outlet=" + Links.encoded(name))
                                        .orElse("")
                        : "");
        Reply.page(context, templates.fill("articles", page));
    }

    void add(Context context) {
        Map<String, Object> page = new HashMap<>();
        page.put("frame", frame(context, "Add an article", "add"));
        page.put("canFetch", canFetch);
        page.put(
                "outlets",
                desktop.catalogue().outlets(200).stream().map(Tally::name).toList());
        Reply.page(context, templates.fill("add", page));
    }

    void added(Context context) {
        String id = desktop.work().add(GivenArticle.of(name -> Optional.ofNullable(context.formParam(name))));
        context.redirect(Links.article(id), io.javalin.http.HttpStatus.SEE_OTHER);
    }

    void join(Context context) {
        String one = form(context, "event").orElse("");
        desktop.work().join(one, form(context, "other").orElse(""), form(context, "why"), author(context));
        context.redirect(Links.event(one), io.javalin.http.HttpStatus.SEE_OTHER);
    }

    void part(Context context) {
        String event = form(context, "event").orElse("");
        desktop.work().part(event, form(context, "article").orElse(""), form(context, "why"), author(context));
        context.redirect(Links.event(event), io.javalin.http.HttpStatus.SEE_OTHER);
    }

    void correct(Context context) {
        String article = form(context, "article").orElse("");
        int offset = offset(form(context, "offset").orElse(""));
        Correction.Field field = field(form(context, "field").orElse(""));
        if (form(context, "undo").isPresent()) {
            desktop.work().takeBack(article, offset, field);
        } else {
            desktop.work()
                    .correct(new Correction(
                            article,
                            offset,
                            field,
                            form(context, "coded"),
                            form(context, field.word()),
                            author(context),
                            form(context, "why"),
                            Instant.now()));
        }
        context.redirect(Links.article(article, offset), io.javalin.http.HttpStatus.SEE_OTHER);
    }

    private static int offset(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new BadRequest("offset: found \"" + text + "\", expected a number");
        }
    }

    private static Correction.Field field(String word) {
        return Correction.Field.named(word)
                .orElseThrow(() ->
                        new BadRequest("field: found \"" + word + "\", expected event, type, actor or recipient"));
    }

    /** The name is remembered for the next decision. */
    private Optional<String> author(Context context) {
        Optional<String> author = form(context, "author");
        author.ifPresent(name -> context.cookie(gate.cookie(AUTHOR, Links.encoded(name), YEAR_SECONDS)));
        return author;
    }

    private static Optional<String> form(Context context, String name) {
        return Optional.ofNullable(context.formParam(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    static String required(Context context, String name) {
        return Optional.ofNullable(context.queryParam(name))
                .filter(value -> !value.isBlank())
                .orElseThrow(() -> new BadRequest(name + ": found nothing, expected a value"));
    }

    private static int number(Context context, String name, int otherwise) {
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

    Frame frame(Context context, String title, String section) {
        String author = Optional.ofNullable(context.cookie(AUTHOR))
                .map(value -> java.net.URLDecoder.decode(value, java.nio.charset.StandardCharsets.UTF_8))
                .orElse("");
        return new Frame(
                title,
                section,
                gate.formToken(context),
                canChange && desktop.work().canAdd(),
                canChange,
                loginDemanded,
                author,
                !desktop.work().isCurrent());
    }
}
