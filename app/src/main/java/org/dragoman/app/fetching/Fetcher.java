package org.dragoman.app.fetching;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.util.Timeout;
import org.dragoman.app.program.Version;

/**
 * Fetches documents over HTTP and HTTPS: bounded in size, time and redirections, without cookies, and from public addresses only. Safe
 * for several threads.
 */
public final class Fetcher implements AutoCloseable {

    /** How we name ourselves to servers and in robots.txt. */
    public static final String AGENT = "dragoman";

    private static final int LARGEST = 5_000_000;
    private static final int MOST_REDIRECTS = 5;
    private static final int SECONDS = 15;
    private static final int MOST_SECONDS = 60;
    private static final long LONGEST_WAIT_SECONDS = 86_400;

    private final CloseableHttpClient client;

    private Fetcher(Predicate<InetAddress> allowed) {
        Timeout timeout = Timeout.ofSeconds(SECONDS);
        this.client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(new CheckedDns(allowed))
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(timeout)
                                .setSocketTimeout(timeout)
                                .build())
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(timeout)
                        .setMaxRedirects(MOST_REDIRECTS)
                        .setCircularRedirectsAllowed(false)
                        .build())
                .setUserAgent(AGENT + "/" + Version.number() + " (reads news; honours robots.txt)")
                .addRequestInterceptorFirst((request, entity, context) -> {
                    if (!isWeb(String.valueOf(request.getScheme()))) {
                        throw new HttpException("a redirection to " + request.getScheme());
                    }
                })
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .build();
    }

    /** A fetcher that asks public addresses only. */
    public static Fetcher ofPublicAddresses() {
        return new Fetcher(PublicAddresses::isPublic);
    }

    /** A fetcher that asks the addresses that fit; for tests with servers of their own. */
    public static Fetcher of(Predicate<InetAddress> allowed) {
        return new Fetcher(allowed);
    }

    /** Fetches a document. */
    public Fetched fetch(String address) {
        return fetch(address, Optional.empty(), Optional.empty());
    }

    /**
     * Fetches a document, unless it has not changed.
     *
     * @param tag the ETag that it had
     * @param modified the Last-Modified that it had
     */
    public Fetched fetch(String address, Optional<String> tag, Optional<String> modified) {
        try {
            URI uri = new URI(address.strip());
            if (uri.getHost() == null || !isWeb(String.valueOf(uri.getScheme())) || uri.getUserInfo() != null) {
                return failed("found \"" + address + "\", expected an address that begins with https:// or http://");
            }
            HttpGet request = new HttpGet(uri);
            request.setHeader(
                    "Accept",
                    "text/html, application/xhtml+xml, application/atom+xml, application/rss+xml, application/xml;q=0.8, */*;q=0.1");
            request.setHeader("Accept-Language", "en");
            tag.ifPresent(value -> request.setHeader("If-None-Match", value));
            modified.ifPresent(value -> request.setHeader("If-Modified-Since", value));
            HttpClientContext context = HttpClientContext.create();
            return client.execute(request, context, response -> read(response, context, request, uri));
        } catch (URISyntaxException e) {
            return failed("found \"" + address + "\", expected an address");
        } catch (IOException | RuntimeException e) {
            return failed(
                    Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName()));
        }
    }

    private static Fetched read(ClassicHttpResponse response, HttpClientContext context, HttpGet request, URI asked)
            throws IOException {
        int status = response.getCode();
        if (status == 304) {
            return new Fetched.Unchanged();
        }
        HttpEntity entity = response.getEntity();
        if (status != 200 || entity == null) {
            return new Fetched.Failed("its server answered " + status, waiting(response));
        }
        Optional<byte[]> content = content(entity, request);
        if (content.isEmpty()) {
            return failed("more than " + LARGEST + " bytes, or longer than " + MOST_SECONDS + " seconds");
        }
        ContentType type = ContentType.parseLenient(entity.getContentType());
        Optional<ContentType> known = Optional.ofNullable(type);
        String address = context.getRedirectLocations() == null
                        || context.getRedirectLocations().size() == 0
                ? asked.toString()
                : context.getRedirectLocations()
                        .get(context.getRedirectLocations().size() - 1)
                        .toString();
        return new Fetched.Document(
                address,
                known.map(ContentType::getMimeType).orElse("").toLowerCase(Locale.ROOT),
                known.map(ContentType::getCharset).map(java.nio.charset.Charset::name),
                content.get(),
                header(response, "ETag"),
                header(response, "Last-Modified"));
    }

    /** The whole body, within bounds of size and time; beyond them the connection is cut, because to close it would read on. */
    private static Optional<byte[]> content(HttpEntity entity, HttpGet request) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        byte[] part = new byte[1 << 14];
        long end = System.nanoTime() + Duration.ofSeconds(MOST_SECONDS).toNanos();
        InputStream body = entity.getContent();
        for (int read = body.read(part); read >= 0; read = body.read(part)) {
            whole.write(part, 0, read);
            if (whole.size() > LARGEST || System.nanoTime() > end) {
                request.cancel();
                return Optional.empty();
            }
        }
        return Optional.of(whole.toByteArray());
    }

    private static Optional<Duration> waiting(ClassicHttpResponse response) {
        return header(response, "Retry-After")
                .filter(value -> value.matches("\\d{1,6}"))
                .map(Long::parseLong)
                .map(seconds -> Duration.ofSeconds(Math.min(seconds, LONGEST_WAIT_SECONDS)));
    }

    private static Optional<String> header(ClassicHttpResponse response, String name) {
        Header header = response.getFirstHeader(name);
        return header == null ? Optional.empty() : Optional.ofNullable(header.getValue());
    }

    private static boolean isWeb(String scheme) {
        return scheme.equalsIgnoreCase("https") || scheme.equalsIgnoreCase("http");
    }

    private static Fetched.Failed failed(String reason) {
        return new Fetched.Failed(reason, Optional.empty());
    }

    @Override
    public void close() throws IOException {
        client.close();
    }
}
