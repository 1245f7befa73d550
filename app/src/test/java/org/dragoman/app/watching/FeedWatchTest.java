package org.dragoman.app.watching;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.dragoman.app.fetching.Fetcher;
import org.dragoman.app.fetching.PoliteFetcher;
import org.dragoman.engine.article.Article;
import org.dragoman.formats.articles.ReadProblem;
import org.dragoman.store.FetchedPage;
import org.dragoman.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A watch over a feed of our own. What the store keeps of pages is kept in a real one; each watch is a new process's. */
@Timeout(60)
class FeedWatchTest {

    private static final String PAGE =
            "<html><title>Ministers meet</title><article><p>Two ministers met for three hours in the border town on "
                    + "Tuesday, the host said.</p><p>They will meet again in %s, if the farmers on both banks agree to the "
                    + "figures that were named.</p></article></html>";

    @TempDir
    private Path folder;

    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, String> pages = new ConcurrentHashMap<>();
    private final Set<String> articles = new HashSet<>();
    private final List<Article> found = new ArrayList<>();
    private final List<ReadProblem> problems = new ArrayList<>();
    private HttpServer server;
    private Store store;
    private String base;
    private Instant now = Instant.parse("2024-03-13T08:00:00Z");

    @BeforeEach
    void begin() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        base = "http://127.0.0.1:" + server.getAddress().getPort();
        pages.put(
                "/feed",
                "<rss><channel><title>The Vellin Observer</title><item><link>" + base
                        + "/1</link><pubDate>Tue, 12 Mar 2024 10:00:00 GMT</pubDate></item></channel></rss>");
        pages.put("/1", PAGE.formatted("June"));
        store = Store.open(folder.resolve("dragoman.db"));
    }

    @AfterEach
    void end() {
        server.stop(0);
        store.close();
    }

    /** The tag of a page is the hash of what it holds. */
    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString();
        String body = pages.get(path);
        String tag = "\"" + String.valueOf(body).hashCode() + "\"";
        boolean unchanged = tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
        asked.add(path + (unchanged ? " unchanged" : ""));
        if (body != null) {
            exchange.getResponseHeaders().set("ETag", tag);
        }
        byte[] bytes = body == null || unchanged ? new byte[0] : body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(body == null ? 404 : unchanged ? 304 : 200, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private void watch(int rounds) throws IOException, InterruptedException {
        FeedWatch.Known known = new FeedWatch.Known() {
            @Override
            public boolean article(String id) {
                return articles.contains(id);
            }

            @Override
            public Optional<FetchedPage> page(String address) {
                return store.fetchedPage(address);
            }
        };
        try (Fetcher fetcher = Fetcher.of(address -> true)) {
            FeedWatch watch = new FeedWatch(
                    new PoliteFetcher(fetcher, Clock.systemUTC(), Duration.ofMillis(1)),
                    known,
                    Clock.fixed(now, ZoneOffset.UTC),
                    found::add,
                    problems::add);
            for (int round = 0; round < rounds; round++) {
                List<FetchedPage> fetched = watch.round(List.of(base + "/feed"));
                found.forEach(article -> articles.add(article.id()));
                store.keepFetched(fetched);
            }
        }
    }

    @Test
    void aNewItemIsFetchedOnceAndCompletedFromTheFeed() throws IOException, InterruptedException {
        watch(5);

        assertThat(found).hasSize(1);
        assertThat(found.get(0).id()).isEqualTo(base + "/1");
        assertThat(found.get(0).outlet()).hasValue("The Vellin Observer");
        assertThat(found.get(0).published()).hasValue(LocalDate.of(2024, 3, 12));
        assertThat(asked).filteredOn(path -> path.startsWith("/1")).hasSize(1);
        assertThat(problems).isEmpty();
    }

    @Test
    void aPageThatIsMissingIsTriedThreeTimes() throws IOException, InterruptedException {
        pages.remove("/1");

        watch(5);

        assertThat(found).isEmpty();
        assertThat(problems).isNotEmpty();
        assertThat(asked).filteredOn("/1"::equals).hasSize(3);
    }

    @Test
    void afterARestartAFeedThatHasNotChangedIsNotSentAgain() throws IOException, InterruptedException {
        watch(1);
        asked.clear();

        watch(1);

        assertThat(asked).containsExactly("/robots.txt", "/feed unchanged");
    }

    @Test
    void aPageThatChangedIsReadAgainWhenItsFeedChanges() throws IOException, InterruptedException {
        watch(1);
        found.clear();
        asked.clear();
        pages.put("/feed", pages.get("/feed").replace("Observer", "Post"));
        pages.put("/1", PAGE.formatted("August"));

        watch(1);
        assertThat(found).as("within the hour").isEmpty();

        now = now.plus(Duration.ofHours(2));
        pages.put("/feed", pages.get("/feed").replace("Post", "Courier"));
        watch(1);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).id()).isEqualTo(base + "/1");
        assertThat(found.get(0).text()).contains("August");

        found.clear();
        now = now.plus(Duration.ofHours(2));
        pages.put("/feed", pages.get("/feed").replace("Courier", "Herald"));
        watch(1);
        assertThat(found).isEmpty();
        assertThat(asked).last().isEqualTo("/1 unchanged");
    }
}
