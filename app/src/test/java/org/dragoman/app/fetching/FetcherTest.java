package org.dragoman.app.fetching;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fetching from a server of our own on loopback, which the real fetcher must never ask. */
@Timeout(60)
class FetcherTest {

    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private HttpServer server;
    private String base;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        base = "http://127.0.0.1:" + server.getAddress().getPort();
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString();
        asked.add(path);
        switch (path) {
            case "/page" -> {
                exchange.getResponseHeaders().add("Content-Type", "text/html; charset=UTF-8");
                exchange.getResponseHeaders().add("ETag", "\"1\"");
                boolean known = "\"1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
                send(exchange, known ? 304 : 200, known ? "" : "<p>page</p>");
            }
            case "/inside" -> {
                exchange.getResponseHeaders()
                        .add(
                                "Location",
                                "http://localhost:" + server.getAddress().getPort() + "/page");
                send(exchange, 302, "");
            }
            case "/file" -> {
                exchange.getResponseHeaders().add("Location", "file:///etc/passwd");
                send(exchange, 302, "");
            }
            case "/round" -> {
                exchange.getResponseHeaders().add("Location", "/round?" + asked.size());
                send(exchange, 302, "");
            }
            case "/busy" -> {
                exchange.getResponseHeaders().add("Retry-After", "120");
                send(exchange, 503, "");
            }
            case "/robots.txt" -> send(exchange, 200, "User-agent: *\nDisallow: /private\n");
            case "/endless" -> endless(exchange);
            default -> {
                if (path.startsWith("/round")) {
                    exchange.getResponseHeaders().add("Location", "/round?" + asked.size());
                    send(exchange, 302, "");
                } else {
                    send(exchange, 404, "");
                }
            }
        }
    }

    private static void endless(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            byte[] more = "<p>and more</p>".repeat(1000).getBytes(StandardCharsets.UTF_8);
            while (true) {
                out.write(more);
            }
        } catch (IOException e) {
            exchange.close(); // the reader has had enough
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Test
    void theRealFetcherAsksNobodyOnThisMachine() throws IOException {
        try (Fetcher fetcher = Fetcher.ofPublicAddresses()) {
            for (String address : List.of(base + "/page", base.replace("127.0.0.1", "localhost") + "/page")) {
                assertThat(fetcher.fetch(address)).isInstanceOf(Fetched.Failed.class);
            }
        }
        assertThat(asked).isEmpty();
    }

    @Test
    void aRedirectionToAnAddressThatMayNotBeAskedIsNotFollowed() throws IOException {
        InetAddress loopback4 = InetAddress.getByName("127.0.0.1");
        boolean[] first = {true};
        // like a name that leads to a public address at first and inside afterwards
        try (Fetcher fetcher = Fetcher.of(address -> {
            boolean allowed = first[0] && address.equals(loopback4);
            first[0] = false;
            return allowed;
        })) {
            assertThat(fetcher.fetch(base + "/inside")).isInstanceOf(Fetched.Failed.class);
        }
        assertThat(asked).containsExactly("/inside");
    }

    @Test
    void redirectionsToFilesAndWithoutEndAreNotFollowed() throws IOException {
        try (Fetcher fetcher = Fetcher.of(address -> true)) {
            assertThat(fetcher.fetch(base + "/file")).isInstanceOf(Fetched.Failed.class);
            assertThat(fetcher.fetch(base + "/round")).isInstanceOf(Fetched.Failed.class);
        }
        assertThat(asked).hasSizeLessThan(12);
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() throws IOException {
        try (Fetcher fetcher = Fetcher.of(address -> true)) {
            Fetched.Document page = (Fetched.Document) fetcher.fetch(base + "/page");

            assertThat(new String(page.content(), StandardCharsets.UTF_8)).isEqualTo("<p>page</p>");
            assertThat(page.charset()).hasValue("UTF-8");
            assertThat(fetcher.fetch(base + "/page", page.tag(), page.modified()))
                    .isInstanceOf(Fetched.Unchanged.class);
        }
    }

    @Test
    void aPageWithoutEndIsGivenUp() throws IOException {
        try (Fetcher fetcher = Fetcher.of(address -> true)) {
            assertThat(fetcher.fetch(base + "/endless")).isInstanceOf(Fetched.Failed.class);
        }
    }

    @Test
    void robotsAreHonouredAndABusyHostIsLeftAlone() throws IOException, InterruptedException {
        try (Fetcher fetcher = Fetcher.of(address -> true)) {
            PoliteFetcher polite = new PoliteFetcher(fetcher, Clock.systemUTC(), Duration.ofMillis(1));

            assertThat(polite.fetch(base + "/private/1", Optional.empty(), Optional.empty()))
                    .isInstanceOf(Fetched.Failed.class);
            assertThat(polite.fetch(base + "/page", Optional.empty(), Optional.empty()))
                    .isInstanceOf(Fetched.Document.class);
            polite.fetch(base + "/busy", Optional.empty(), Optional.empty());
            assertThat(polite.fetch(base + "/page", Optional.empty(), Optional.empty()))
                    .isInstanceOf(Fetched.Failed.class);
        }
        assertThat(asked).containsExactly("/robots.txt", "/page", "/busy");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.9.9.9",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "0.0.0.0",
                "100.64.0.1",
                "192.0.0.8",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "2002:7f00:1::",
                "2001:db8::1",
                "2001::1",
                "ff02::1"
            })
    void addressesThatAreNotPublic(String address) throws IOException {
        assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "93.184.216.34", "172.32.0.1", "100.128.0.1", "2606:4700::1111", "2a00:1450::1"})
    void addressesThatArePublic(String address) throws IOException {
        assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void rulesOfRobotsAsTheStandardReadsThem() {
        Robots robots = Robots.of("""
                User-agent: other
                Disallow: /
                User-agent: *
                Disallow: /a
                Allow: /a/b
                Disallow: /*.pdf$
                Disallow:
                """, "dragoman");

        assertThat(robots.allows("/a/x")).isFalse();
        assertThat(robots.allows("/a/b/x")).isTrue();
        assertThat(robots.allows("/c/d.pdf")).isFalse();
        assertThat(robots.allows("/c/d.pdf?x")).isTrue();
        assertThat(Robots.of("User-agent: Dragoman\nDisallow: /x\nUser-agent: *\nDisallow: /", "dragoman")
                        .allows("/y"))
                .isTrue();
        assertThat(Robots.of("User-agent: *\nDisallow: /" + "*a".repeat(200) + "$", "dragoman")
                        .allows("/" + "a".repeat(5000) + "b"))
                .isTrue();
    }
}
