package org.dragoman.app.desk.guard;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Lets in whoever knows the desk's token. Only its hash is kept. Who logs in gets a session that lasts twelve hours; sessions end with
 * the process. After ten wrong tokens within a minute, nobody is let in for a while. Safe for several threads.
 */
public final class Login {

    /** The name of the cookie that holds the session. */
    public static final String COOKIE = "dragoman_session";

    private static final Duration SESSION = Duration.ofHours(12);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int MOST_FAILURES = 10;
    private static final int MOST_SESSIONS = 10_000;

    private final Optional<String> tokenHash;
    private final Clock clock;
    private final Map<String, Instant> sessions = new HashMap<>();
    private final Deque<Instant> failures = new ArrayDeque<>();

    private Login(Optional<String> tokenHash, Clock clock) {
        this.tokenHash = tokenHash;
        this.clock = clock;
    }

    /** Everybody is let in: the desk listens on loopback only. */
    public static Login open() {
        return new Login(Optional.empty(), Clock.systemUTC());
    }

    /** Only who knows the token of this hash ({@link DeskToken}) is let in. */
    public static Login demanding(String tokenHash, Clock clock) {
        return new Login(Optional.of(tokenHash), clock);
    }

    /** Whether a token is needed at all. */
    public boolean isDemanded() {
        return tokenHash.isPresent();
    }

    /** Whether the desk waits because of too many wrong tokens. */
    public synchronized boolean isLocked() {
        Instant now = clock.instant();
        while (!failures.isEmpty() && failures.peekFirst().isBefore(now.minus(MINUTE))) {
            failures.removeFirst();
        }
        return failures.size() >= MOST_FAILURES;
    }

    /** Whether this is the token; a wrong one is remembered. */
    public synchronized boolean isToken(String token) {
        if (isLocked()) {
            return false;
        }
        boolean right = tokenHash
                .filter(hash -> Secrets.areEqual(hash, Secrets.hash(token)))
                .isPresent();
        if (!right) {
            failures.addLast(clock.instant());
        }
        return right;
    }

    /** A new session; its word is for the cookie, and only its hash is kept. */
    public synchronized String newSession() {
        Instant now = clock.instant();
        sessions.values().removeIf(end -> end.isBefore(now));
        if (sessions.size() >= MOST_SESSIONS) {
            sessions.clear();
        }
        String session = Secrets.random();
        sessions.put(Secrets.hash(session), now.plus(SESSION));
        return session;
    }

    /** Whether a session is there and not over. */
    public synchronized boolean isSession(Optional<String> session) {
        return session.map(Secrets::hash)
                .map(sessions::get)
                .filter(end -> end.isAfter(clock.instant()))
                .isPresent();
    }

    /** Ends a session. */
    public synchronized void end(Optional<String> session) {
        session.map(Secrets::hash).ifPresent(sessions::remove);
    }
}
