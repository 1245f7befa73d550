package org.dragoman.app.desk.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dragoman.app.desk.guard.Hosts;
import org.dragoman.app.desk.guard.Login;
import org.dragoman.app.desk.work.ArticleCoder;
import org.dragoman.app.desk.work.DeskWork;
import org.dragoman.app.fetching.Fetcher;
import org.dragoman.app.reading.Engine;
import org.dragoman.store.Catalogue;

/** A real desk on a free port, asked as a browser or a program would ask it. */
final class RunningDesk implements AutoCloseable {

    static {
        // a browser may be led to us under any name; so must our client be
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
    }

    private static final Pattern TOKEN = Pattern.compile("name=\"form_token\" value=\"([^\"]+)\"");

    final List<Throwable> errors = new ArrayList<>();
    private final DeskWork work;
    private final Catalogue catalogue;
    private final DeskServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    private RunningDesk(Path store, Login login, Optional<Supplier<Engine>> engine) {
        boolean readOnly = engine.isEmpty();
        work = new DeskWork(store, engine.map(ArticleCoder::new), Clock.systemUTC());
        catalogue = Catalogue.open(store, 4);
        server = new DeskServer(
                new DeskServer.Settings("127.0.0.1", 0, Hosts.of(Set.of()), login, false, readOnly, 300_000),
                catalogue,
                work,
                Optional.of(Fetcher.ofPublicAddresses()),
                errors::add);
        server.start();
    }

    static RunningDesk over(Path store) {
        return over(store, Login.open());
    }

    /** A desk that codes with another engine than the examples'. */
    static RunningDesk over(Path store, Supplier<Engine> engine) {
        return new RunningDesk(store, Login.open(), Optional.of(engine));
    }

    static RunningDesk over(Path store, Login login) {
        return new RunningDesk(store, login, Optional.of(ExampleStore::engine));
    }

    static RunningDesk readOnlyOver(Path store) {
        return new RunningDesk(store, Login.open(), Optional.empty());
    }

    String address() {
        return "http://127.0.0.1:" + server.port();
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    HttpResponse<String> post(String path, Map<String, String> form, String... headers) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpResponse<String> postJson(String path, String json, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    HttpResponse<String> delete(String path) {
        return send(request(path).DELETE());
    }

    /** Fills a form of a page and sends it, as a browser does: with the page's cookie and token. */
    HttpResponse<String> submit(String page, String action, Map<String, String> fields) {
        HttpResponse<String> shown = get(page);
        Matcher token = TOKEN.matcher(shown.body());
        if (!token.find()) {
            throw new AssertionError("no form on " + page);
        }
        Map<String, String> form = new java.util.LinkedHashMap<>(fields);
        form.put("form_token", token.group(1));
        return post(action, form, "Cookie", cookie(shown), "Origin", address());
    }

    /** Drops files on the page for them. */
    HttpResponse<String> upload(Map<String, String> files) {
        HttpResponse<String> shown = get("/add");
        Matcher token = TOKEN.matcher(shown.body());
        if (!token.find()) {
            throw new AssertionError("no form on /add");
        }
        String line = "x-line-x";
        StringBuilder body = new StringBuilder("--" + line
                + "\r\nContent-Disposition: form-data; name=\"form_token\"\r\n\r\n" + token.group(1) + "\r\n");
        files.forEach((name, content) -> body.append("--" + line
                + "\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + content + "\r\n"));
        body.append("--" + line + "--\r\n");
        return send(request("/upload", "Cookie", cookie(shown), "Origin", address())
                .header("Content-Type", "multipart/form-data; boundary=" + line)
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    static String cookie(HttpResponse<String> response) {
        return response.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .collect(Collectors.joining("; "));
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address() + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.close();
        catalogue.close();
        work.close();
    }
}
