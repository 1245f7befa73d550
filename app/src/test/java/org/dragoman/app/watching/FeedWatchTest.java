package org.dragoman.app.watching;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.app.fetching.Fetcher;
import org.dragoman.app.fetching.PoliteFetcher;
import org.dragoman.engine.article.Article;
import org.dragoman.formats.articles.ReadProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A watch over a feed of our own. */
@Timeout(60)
class FeedWatchTest {

    @Test
    void newItemsAreFetchedOnceAndCompletedFromTheFeed() throws IOException, InterruptedException {
        List<String> asked = Collections.synchronizedList(new ArrayList<>());
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        String base = "http://127.0.0.1:" + server.getAddress().getPort();
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().toString();
            asked.add(path);
            String body = switch (path) {
                case "/feed" ->
                    "<rss><channel><title>The Vellin Observer</title><item><link>" + base
                            + "/1</link><pubDate>Tue, 12 Mar 2024 " + "10:00:00 GMT</pubDate></item><item><link>" + base
                            + "/missing</link></item></channel></rss>";
                case "/1" ->
                    "<html><title>Ministers meet</title><article><p>Two ministers met for three hours in the border town on "
                            + "Tuesday, the host said.</p><p>They will meet again in June, if the farmers on both banks agree to the "
                            + "figures that were named.</p></article></html>";
                default -> "";
            };
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(bytes.length == 0 ? 404 : 200, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        Set<String> known = new HashSet<>();
        List<Article> found = new ArrayList<>();
        List<ReadProblem> problems = new ArrayList<>();
        try (Fetcher fetcher = Fetcher.of(address -> true)) {
            FeedWatch watch = new FeedWatch(
                    new PoliteFetcher(fetcher, Clock.systemUTC(), Duration.ofMillis(1)),
                    known::contains,
                    found::add,
                    problems::add);
            for (int round = 0; round < 5; round++) {
                watch.round(List.of(base + "/feed"));
                found.forEach(article -> known.add(article.id()));
            }
        } finally {
            server.stop(0);
        }

        assertThat(found).hasSize(1);
        assertThat(found.get(0).id()).isEqualTo(base + "/1");
        assertThat(found.get(0).outlet()).hasValue("The Vellin Observer");
        assertThat(found.get(0).published()).hasValue(java.time.LocalDate.of(2024, 3, 12));
        assertThat(problems).isNotEmpty();
        assertThat(asked.stream().filter("/1"::equals)).hasSize(1);
        assertThat(asked.stream().filter("/missing"::equals)).hasSize(3);
    }
}
