package org.dragoman.evaluation.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A server that answers as a desk does, until it does not: then nothing is told of twenty readers. */
@Timeout(120)
class DeskLoadTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final AtomicInteger articles = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;
    private int mostArticles = Integer.MAX_VALUE;
    private boolean readsWhileAdding = true;

    @BeforeEach
    void begin() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void end() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        boolean posted = exchange.getRequestMethod().equals("POST");
        int status = posted
                ? (articles.incrementAndGet() > mostArticles ? 500 : 201)
                : (articles.get() > 0 && !readsWhileAdding ? 503 : 200);
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private void load() throws InterruptedException {
        String address = "http://127.0.0.1:" + server.getAddress().getPort();
        new DeskLoad(address, 0).together(List.of("/"), true, new PrintStream(out, true, StandardCharsets.UTF_8));
    }

    private String told() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void whatWasAddedIsCountedOnceItIsThere() throws InterruptedException {
        load();

        assertThat(told()).contains("events, 20 readers, " + (articles.get() - 1) + " articles added: median");
    }

    @Test
    void anArticleThatIsNotAddedStopsTheFigures() {
        mostArticles = 1;

        assertThatThrownBy(this::load).hasMessageContaining("found status 500, expected 201");
        assertThat(told()).isEmpty();
    }

    @Test
    void aPageThatIsRefusedToOneOfManyReadersStopsTheFigures() {
        readsWhileAdding = false;

        assertThatThrownBy(this::load).hasMessageContaining("found status 503, expected 200");
        assertThat(told()).isEmpty();
    }
}
