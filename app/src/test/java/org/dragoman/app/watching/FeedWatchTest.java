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
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.dragoman.app.fetching.Fetcher;
import org.dragoman.app.fetching.PoliteFetcher;
import org.dragoman.engine.article.Article;
import org.dragoman.formats.articles.ReadProblem;
import org.dragoman.store.Store;
import org.dragoman.store.StoredArticle;
import org.dragoman.store.StoredCoding;
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
    private final Set<String> lost = new HashSet<>();
    private final List<Article> found = new ArrayList<>();
    private final List<ReadProblem> problems = new ArrayList<>();
    private HttpServer server;
    private Store store;
    private String base;
    private Runnable between = () -> {};
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
        try (Fetcher fetcher = Fetcher.of(address -> true)) {
            FeedWatch watch = new FeedWatch(
                    new PoliteFetcher(fetcher, Clock.systemUTC(), Duration.ofMillis(1)),
                    FeedWatch.Known.in(store),
                    ((InstantSource) () -> now).withZone(ZoneOffset.UTC),
                    this::keep,
                    problems::add);
            for (int round = 0; round < rounds; round++) {
                between.run();
                store.keepFetched(watch.round(List.of(base + "/feed")));
            }
        }
    }

    private Set<String> keep(List<Article> articles) {
        found.addAll(articles);
        articles.stream()
                .filter(article -> !lost.contains(article.id()))
                .forEach(article -> store.put(StoredArticle.of(article), new StoredCoding("coder", "{}", "{}")));
        store.flush();
        return lost;
    }

    /** A feed with so many pages, all of which are there. */
    private void feedOf(int size) {
        StringBuilder items = new StringBuilder();
        for (int number = 1; number <= size; number++) {
            items.append("<item><link>").append(base).append("/").append(number).append("</link></item>");
            pages.put("/" + number, PAGE.formatted("June"));
        }
        pages.put("/feed", "<rss><channel>" + items + "</channel></rss>");
    }

    private long times(String path) {
        return asked.stream().filter(path::equals).count();
    }

    @Test
    void aFeedOfMorePagesThanARoundTakesIsGoneOnWithThoughItDoesNotChange() throws IOException, InterruptedException {
        feedOf(103);

        watch(3);

        assertThat(found).hasSize(103);
        assertThat(asked.subList(asked.lastIndexOf("/103"), asked.size())).containsExactly("/103", "/feed unchanged");
    }

    @Test
    void aPageWhoseArticleIsNotKeptIsTriedThreeTimes() throws IOException, InterruptedException {
        lost.add(base + "/1");

        watch(5);

        assertThat(times("/1")).isEqualTo(3);
        assertThat(store.fetchedPage(base + "/1")).isEmpty();
        assertThat(asked).last().isEqualTo("/feed unchanged");
    }

    @Test
    void aPageWhoseArticleIsKeptAtTheSecondTryIsAskedForNoMore() throws IOException, InterruptedException {
        lost.add(base + "/1");
        between = () -> {
            if (times("/1") == 1) {
                lost.clear();
            }
        };

        watch(4);

        assertThat(times("/1")).isEqualTo(2);
        assertThat(store.hasArticle(base + "/1")).isTrue();
        assertThat(asked).last().isEqualTo("/feed unchanged");
    }

    @Test
    void failuresBeforeAPageWasHadCountNoMore() throws IOException, InterruptedException {
        String page = pages.remove("/1");
        between = () -> {
            now = now.plus(Duration.ofHours(2));
            pages.computeIfPresent("/feed", (path, feed) -> feed + " ");
            if ((times("/1") + times("/1 unchanged")) % 3 == 2) {
                pages.put("/1", page);
            } else {
                pages.remove("/1");
            }
        };

        watch(9);

        assertThat(times("/1") + times("/1 unchanged")).isEqualTo(9);
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
