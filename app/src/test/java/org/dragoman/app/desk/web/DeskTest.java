package org.dragoman.app.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.app.reading.Engine;
import org.dragoman.engine.actor.ActorSource;
import org.dragoman.engine.coding.Coder;
import org.dragoman.engine.coding.Knowledge;
import org.dragoman.engine.language.LanguagePipeline;
import org.dragoman.engine.lexicon.Lexicon;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the desk shows of the examples, and what people can do to it. */
class DeskTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private RunningDesk desk;

    @BeforeEach
    void open() throws IOException {
        desk = RunningDesk.over(ExampleStore.copiedTo(folder));
    }

    @AfterEach
    void close() {
        desk.close();
        assertThat(desk.errors).isEmpty();
    }

    @Test
    void theListNamesEventsWithTheirStatusAndWhoSaysSo() {
        assertThat(desk.get("/").body()).contains("disputed", "said by", "denied by", "independent origins");
    }

    @Test
    void filtersNarrowTheListAndStandInTheAddress() throws IOException {
        JsonNode denied = json(desk.get("/api/v1/events?actor=IRN&status=disputed"));

        assertThat(denied.path("events"))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.path("status").asText()).isEqualTo("disputed"));
        assertThat(desk.get("/?actor=IRN&status=disputed").body())
                .contains("value=\"IRN\"", "export?format=csv&amp;actor=IRN&amp;status=disputed");
        assertThat(json(desk.get("/api/v1/events?actor=PER")).path("events")).isEmpty();
    }

    @Test
    void pagesOfTheListHoldEveryEventOnce() throws IOException {
        List<String> paged = new ArrayList<>();
        String next = "";
        do {
            JsonNode page = json(desk.get("/api/v1/events?limit=3" + (next.isEmpty() ? "" : "&after=" + next)));
            page.path("events").forEach(event -> paged.add(event.path("id").asText()));
            next = page.path("next").asText("");
        } while (!next.isEmpty() && !next.equals("null"));
        Set<String> all = new HashSet<>();
        json(desk.get("/api/v1/events?limit=500"))
                .path("events")
                .forEach(event -> all.add(event.path("id").asText()));

        assertThat(paged).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void pagesOfArticlesHoldEveryArticleOnceAlsoWhenOneIsAddedInBetween() throws IOException {
        List<String> paged = new ArrayList<>();
        String next = "";
        int page = 0;
        do {
            JsonNode shown = json(desk.get("/api/v1/articles?limit=2" + (next.isEmpty() ? "" : "&after=" + next)));
            shown.path("articles")
                    .forEach(article -> paged.add(article.path("id").asText()));
            next = shown.path("next").asText("");
            if (page++ == 0) {
                desk.postJson(
                        "/api/v1/articles",
                        "{\"id\": \"later\", \"published\": \"2030-01-01\", \"text\": \"The minister met the ambassador.\"}");
            }
        } while (!next.isEmpty() && !next.equals("null"));
        Set<String> all = new HashSet<>();
        json(desk.get("/api/v1/articles?limit=500"))
                .path("articles")
                .forEach(article -> all.add(article.path("id").asText()));

        assertThat(all.remove("later")).isTrue();
        assertThat(paged).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void aFileThatIsRefusedIsNamedAndTheOthersAreRead() throws IOException {
        HttpResponse<String> page = desk.upload(Map.of(
                "notes.html",
                "<p>x</p>",
                "brief.txt",
                "LIMA - The minister met the ambassador of Chile on Monday, the ministry said.",
                "bericht.txt",
                "Der Minister traf am Montag die Botschafterin und sagte, dass er mit ihr über die Lage gesprochen habe. "
                        .repeat(8),
                "broken.txt.gz",
                "no gzip"));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("1 article read", "notes.html", "bericht.txt", "broken.txt.gz")
                .contains("expected an article in English");
    }

    @Test
    void aFileThatTheEngineBreaksAtIsNamedAndTheOthersAreRead() throws IOException {
        try (RunningDesk breaking = RunningDesk.over(folder.resolve("new.db"), () -> engineBreakingAt("qandrel"))) {
            HttpResponse<String> page = breaking.upload(Map.of(
                    "strange.txt",
                    "QANDREL - The minister met the ambassador of Chile in Qandrel on Monday, the ministry said.",
                    "brief.txt",
                    "LIMA - The foreign minister of Peru met the ambassador of Chile on Monday, the ministry said."));

            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body())
                    .contains("1 article read", "strange.txt", "could not be coded", "an index in pieces")
                    .doesNotContain("brief.txt: found a text");
            assertThat(json(breaking.get("/api/v1/events?actor=PER")).path("events"))
                    .isNotEmpty();
            assertThat(breaking.errors).isEmpty();
        }
    }

    /** The examples' language models, with places that cannot be looked up where one has this name. */
    private static Engine engineBreakingAt(String name) {
        Knowledge knowledge = Knowledge.of(
                Lexicon.builtIn(),
                ActorSource.NONE,
                key -> {
                    if (key.equals(name)) {
                        throw new IllegalStateException("an index in pieces");
                    }
                    return List.of();
                },
                "breaking");
        LanguagePipeline language = ExampleStore.engine().language();
        return new Engine(
                new Coder(language, knowledge, Coder.LEAST_CONFIDENCE), knowledge, language, Optional.empty());
    }

    @Test
    void aSearchFindsArticlesAndStatementsWithTheFoundWordsMarked() {
        String page = desk.get("/search?q=Iravani").body();

        assertThat(page).contains("<mark>Iravani</mark>").contains("In statements");
    }

    @Test
    void noSearchCanBreakTheQuery() {
        for (String typed : List.of(
                "\"",
                "*",
                "AND OR NOT",
                "a\"b",
                "NEAR(x y)",
                "title:x",
                "^x",
                "-x",
                "(",
                "x* \"y",
                "'; DROP TABLE article; --")) {
            HttpResponse<String> page =
                    desk.get("/search?q=" + java.net.URLEncoder.encode(typed, java.nio.charset.StandardCharsets.UTF_8));

            assertThat(page.statusCode()).as(typed).isEqualTo(200);
        }
    }

    @Test
    void anEventShowsWhoDeniesItWithTheSentence() throws IOException {
        String page = desk.get("/event?id=" + meeting()).body();

        assertThat(page)
                .contains("Did it happen? The accounts", "column-denies", "foreign ministry")
                .contains("Where it comes from", "The New York Times");
    }

    @Test
    void anUnknownEventIsNotFoundInThePagesAndInTheApi() throws IOException {
        assertThat(desk.get("/event?id=zzzz").statusCode()).isEqualTo(404);
        HttpResponse<String> answer = desk.get("/api/v1/events/zzzz");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(json(answer).path("status").asInt()).isEqualTo(404);
        assertThat(json(answer).path("detail").asText()).contains("zzzz");
    }

    @Test
    void aPageThatIsNotThereIsSaidToBeMissing() throws IOException {
        HttpResponse<String> answer = desk.get("/nothing");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("The desk has no page at /nothing").doesNotContain("Endpoint");
    }

    @Test
    void aPairOfCountriesIsNamedInWords() throws IOException {
        assertThat(desk.get("/pair?one=IRN&other=USA").body()).contains("Iran and USA</h1>", "<title>Iran and USA");
    }

    @Test
    void everyErrorOfTheApiHasTheSameShape() throws IOException {
        for (String path : List.of(
                "/api/v1/nothing",
                "/api/v1/events?since=soon",
                "/api/v1/events?after=x",
                "/api/v1/export?format=doc",
                "/api/v1/article",
                "/api/v1/articles?limit=many")) {
            JsonNode problem = json(desk.get(path));

            assertThat(problem.fieldNames())
                    .toIterable()
                    .as(path)
                    .containsExactly("type", "title", "status", "detail", "instance");
        }
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() {
        String tag = desk.get("/api/v1/events").headers().firstValue("ETag").orElseThrow();

        assertThat(desk.get("/api/v1/events", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
    }

    @Test
    void theDescriptionNamesEveryAddressOfTheApi() throws IOException {
        JsonNode paths = json(desk.get("/api/v1/openapi.json")).path("paths");

        assertThat(paths.fieldNames()).toIterable().contains("/api/v1/events", "/api/v1/export");
        for (var path : paths.properties()) {
            if (path.getValue().has("get") && !path.getKey().contains("{")) {
                assertThat(desk.get(path.getKey() + "?id=x&name=x&actor=x&one=IRN&other=USA")
                                .statusCode())
                        .as(path.getKey())
                        .isIn(200, 404);
                assertThat(desk.get(path.getKey() + "?id=x&name=x&actor=x&one=IRN&other=USA")
                                .body())
                        .as(path.getKey())
                        .doesNotContain("Endpoint");
            }
        }
    }

    @Test
    void errorsOfTheApiHaveHttpsOwnTitles() throws IOException {
        for (String path : List.of("/api/v1/events/zzzz", "/api/v1/nothing", "/api/v1/events?since=x")) {
            HttpResponse<String> answer = desk.get(path);
            JsonNode problem = json(answer);

            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(problem.path("type").asText()).isEqualTo("about:blank");
            assertThat(problem.path("status").asInt()).isEqualTo(answer.statusCode());
            assertThat(problem.path("title").asText()).isIn("Not Found", "Bad Request");
            assertThat(problem.path("detail").asText()).isNotBlank();
            assertThat(problem.path("instance").asText()).isEqualTo(path.replaceFirst("\\?.*", ""));
        }
    }

    @Test
    void aViewIsExportedWholeInEveryForm() throws IOException {
        int events = json(desk.get("/api/v1/events?limit=500&actor=IRN"))
                .path("events")
                .size();

        assertThat(desk.get("/api/v1/export?format=jsonl&actor=IRN").body().lines())
                .hasSize(events);
        assertThat(desk.get("/api/v1/export?format=csv&actor=IRN").body().lines())
                .hasSize(events + 1);
        assertThat(desk.get("/api/v1/export?format=plover&actor=IRN").body().lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(JSON.readTree(line).path("event").isTextual())
                        .isTrue());
    }

    @Test
    void anArticleThatIsPastedIsReadAndShown() throws IOException {
        HttpResponse<String> answer = desk.submit(
                "/add",
                "/add",
                Map.of(
                        "title", "Minister <script>alert(1)</script> meets envoy",
                        "outlet", "The Harbour Sentinel",
                        "published", "2024-12-02",
                        "text",
                                "LIMA, Dec. 2 (Sentinel) — Peru’s foreign minister met with the ambassador of Chile in "
                                        + "Lima on Monday, the ministry said. <script>alert(2)</script>"));

        assertThat(answer.statusCode()).isEqualTo(303);
        String page =
                desk.get(answer.headers().firstValue("Location").orElseThrow()).body();
        assertThat(page).contains("CONSULT", "&lt;script&gt;alert(1)").doesNotContain("<script>alert");
        assertThat(json(desk.get("/api/v1/events?actor=PER")).path("events")).hasSize(1);
    }

    @Test
    void anArticleThatIsNotEnglishIsRefusedWithTheReason() {
        HttpResponse<String> answer = desk.submit(
                "/add",
                "/add",
                Map.of(
                        "text",
                        "Der Außenminister von Peru traf am Montag in Lima den Botschafter von Chile, wie das Ministerium "
                                + "mitteilte. Die beiden sprachen über den Handel und über die Fischerei vor der Küste."));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("expected an article in English");
    }

    @Test
    void aWrongTypeIsCorrectedAndTheEventsFollow() throws IOException {
        JsonNode report = report();
        correct(report, "type", "REJECT");

        JsonNode after = reportAt(report);
        assertThat(after.path("event").asText()).isEqualTo("REJECT");
        assertThat(json(desk.get("/api/v1/events?type=REJECT")).path("events")).isNotEmpty();
        assertThat(desk.get("/api/v1/corrections.jsonl").body())
                .contains("\"corrected\":\"REJECT\"", "\"author\":\"Ada\"", "\"sentence\"");
    }

    @Test
    void aCorrectionCanBeTakenBack() throws IOException {
        JsonNode report = report();
        String before = json(desk.get("/api/v1/events?limit=500")).toString();
        correct(report, "event", "");
        assertThat(reportAt(report).isMissingNode()).isTrue();

        desk.delete("/api/v1/corrections?article="
                + encoded(report.path("article_id").asText()) + "&offset="
                + report.path("trigger").path("start").asInt() + "&field=event");

        assertThat(json(desk.get("/api/v1/events?limit=500")).toString()).isEqualTo(before);
    }

    @Test
    void whatIsNoEventLeavesTheRecordAndTheOthersStay() throws IOException {
        JsonNode report = report();
        int reports = articleOf(report).path("reports").size();

        correct(report, "event", "");

        JsonNode article = articleOf(report);
        assertThat(article.path("reports")).hasSize(reports - 1);
        for (JsonNode event : json(desk.get("/api/v1/events?limit=500")).path("events")) {
            JsonNode whole = json(desk.get("/api/v1/events/" + event.path("id").asText()));
            assertThat(whole.path("reports").size())
                    .as(event.toString())
                    .isEqualTo(whole.path("events").path(0).path("reports").size());
            for (JsonNode told : whole.path("reports")) {
                JsonNode trigger = told.path("trigger");
                String text = text(whole, told.path("article").asText());
                assertThat(text.substring(
                                trigger.path("start").asInt(),
                                trigger.path("end").asInt()))
                        .isEqualTo(trigger.path("text").asText());
            }
        }
    }

    @Test
    void aWrongActorIsCorrected() throws IOException {
        JsonNode report = report();
        String name = articleOf(report).path("entities").path(0).path("name").asText();

        correct(report, "actor", name);

        JsonNode actor = reportAt(report).path("actor").path(0);
        assertThat(actor.path("text").asText()).isEqualTo(name);
    }

    @Test
    void anEventIsPartedAndJoinedAgain() throws IOException {
        String meeting = meeting();
        JsonNode whole = json(desk.get("/api/v1/events/" + meeting));
        String article = whole.path("articles").path(1).path("id").asText();
        int articles = whole.path("articles").size();

        assertThat(desk.submit(
                                "/event?id=" + meeting,
                                "/part",
                                Map.of("event", meeting, "article", article, "author", "Ada", "why", "another meeting"))
                        .statusCode())
                .isEqualTo(303);

        assertThat(json(desk.get("/api/v1/events/" + meeting)).path("articles").size())
                .isLessThan(articles);
        assertThat(desk.get("/api/v1/decisions").body()).contains("another meeting", "Ada", "part");
    }

    private String meeting() throws IOException {
        for (JsonNode event : json(desk.get("/api/v1/events?actor=Musk&type=CONSULT&contested=yes"))
                .path("events")) {
            if (event.path("positions").size() > 3) {
                return event.path("id").asText();
            }
        }
        throw new AssertionError("no contested meeting in the examples");
    }

    /** The first report of an article of the examples, with the article's id. */
    private JsonNode report() throws IOException {
        String article = json(desk.get("/api/v1/articles?q=Iravani"))
                .path("articles")
                .path(0)
                .path("id")
                .asText();
        JsonNode record = json(desk.get("/api/v1/article?id=" + encoded(article)));
        return ((com.fasterxml.jackson.databind.node.ObjectNode)
                        record.path("reports").path(0))
                .put("article_id", article);
    }

    private JsonNode articleOf(JsonNode report) throws IOException {
        return json(desk.get(
                "/api/v1/article?id=" + encoded(report.path("article_id").asText())));
    }

    private JsonNode reportAt(JsonNode report) throws IOException {
        for (JsonNode other : articleOf(report).path("reports")) {
            if (other.path("trigger").equals(report.path("trigger"))) {
                return other;
            }
        }
        return JSON.missingNode();
    }

    private void correct(JsonNode report, String field, String value) {
        HttpResponse<String> answer = desk.submit(
                "/article?id=" + encoded(report.path("article_id").asText()),
                "/correct",
                Map.of(
                        "article",
                        report.path("article_id").asText(),
                        "offset",
                        report.path("trigger").path("start").asText(),
                        "field",
                        field,
                        field,
                        value,
                        "coded",
                        report.path("event").asText(),
                        "author",
                        "Ada"));
        assertThat(answer.statusCode()).isEqualTo(303);
    }

    private static String text(JsonNode record, String article) {
        for (JsonNode node : record.path("articles")) {
            if (node.path("id").asText().equals(article)) {
                return node.path("text").asText();
            }
        }
        throw new AssertionError("no article " + article);
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }

    private static JsonNode json(HttpResponse<String> response) throws IOException {
        return JSON.readTree(response.body());
    }
}
