package org.dragoman.app.fetching;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Fetches as a guest should: honours robots.txt, asks a host for one document at a time with a pause between, and leaves a host alone
 * for a while, each time longer, after it failed. For one thread, which it lets wait.
 */
public final class PoliteFetcher {

    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofDays(1);
    private static final Duration ROBOTS_HOLD = Duration.ofHours(12);

    private final Fetcher fetcher;
    private final Clock clock;
    private final Duration pause;
    private final Map<String, Host> hosts = new HashMap<>();

    private static final class Host {
        Instant next = Instant.EPOCH;
        Duration wait = FIRST_WAIT;
        Robots robots = Robots.open();
        Instant robotsUntil = Instant.EPOCH;
    }

    /** A polite fetcher over another. */
    public PoliteFetcher(Fetcher fetcher, Clock clock) {
        this(fetcher, clock, PAUSE);
    }

    /** The same, with a pause of one's own between two requests to a host. */
    public PoliteFetcher(Fetcher fetcher, Clock clock, Duration pause) {
        this.fetcher = fetcher;
        this.clock = clock;
        this.pause = pause;
    }

    /** Fetches a document when its host may be asked; see {@link Fetcher#fetch(String, Optional, Optional)}. */
    public Fetched fetch(String address, Optional<String> tag, Optional<String> modified) throws InterruptedException {
        URI uri;
        try {
            uri = URI.create(address.strip());
        } catch (IllegalArgumentException e) {
            return failed("found \"" + address + "\", expected an address");
        }
        if (uri.getHost() == null || uri.getRawAuthority() == null) {
            return failed("found \"" + address + "\", expected an address with a host");
        }
        Host host = hosts.computeIfAbsent(uri.getRawAuthority(), name -> new Host());
        if (isLeftAlone(host)) {
            return failed("its host is left alone until " + host.next);
        }
        Robots robots = robots(uri, host);
        if (isLeftAlone(host)) {
            return failed("its host's robots.txt cannot be read; it is left alone until " + host.next);
        }
        if (!robots.allows(path(uri))) {
            return failed("its host's robots.txt forbids it");
        }
        return ask(host, address, tag, modified);
    }

    private boolean isLeftAlone(Host host) {
        return host.next.isAfter(clock.instant().plus(pause));
    }

    private Fetched ask(Host host, String address, Optional<String> tag, Optional<String> modified)
            throws InterruptedException {
        Duration left = Duration.between(clock.instant(), host.next);
        if (host.next.isAfter(clock.instant())) {
            Thread.sleep(left.toMillis());
        }
        Fetched fetched = fetcher.fetch(address, tag, modified);
        if (fetched instanceof Fetched.Failed failed && isHosts(failed)) {
            host.next = clock.instant().plus(failed.pause().orElse(host.wait));
            host.wait = min(host.wait.multipliedBy(2), LONGEST_WAIT);
        } else {
            host.next = clock.instant().plus(pause);
            host.wait = FIRST_WAIT;
        }
        return fetched;
    }

    /** A page that is missing is no fault of its host. */
    private static boolean isHosts(Fetched.Failed failed) {
        return !failed.reason().matches("its server answered 4(0[0-8]|1\\d|51)");
    }

    private Robots robots(URI uri, Host host) throws InterruptedException {
        if (host.robotsUntil.isBefore(clock.instant())) {
            Fetched fetched = ask(
                    host,
                    uri.getScheme() + "://" + uri.getRawAuthority() + "/robots.txt",
                    Optional.empty(),
                    Optional.empty());
            if (fetched instanceof Fetched.Failed failed && isHosts(failed)) {
                return Robots.open(); // the host is left alone now, and asked for it again
            }
            host.robots = fetched instanceof Fetched.Document document
                    ? Robots.of(new String(document.content(), StandardCharsets.UTF_8), Fetcher.AGENT)
                    : Robots.open();
            host.robotsUntil = clock.instant().plus(ROBOTS_HOLD);
        }
        return host.robots;
    }

    private static String path(URI uri) {
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }

    private static Duration min(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static Fetched failed(String reason) {
        return new Fetched.Failed(reason, Optional.empty());
    }
}
