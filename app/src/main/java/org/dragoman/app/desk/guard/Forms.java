package org.dragoman.app.desk.guard;

import java.util.Optional;

/**
 * Tells our forms from forged ones: each carries a signature of a random cookie, which no other site can read or make
 * (OWASP, "Signed Double-Submit Cookie"). Immutable.
 */
public final class Forms {

    /** The name of the cookie. */
    public static final String COOKIE = "dragoman_form";

    /** The name of the field, and, with an {@code X-} before it, of the header. */
    public static final String FIELD = "form_token";

    /** The header that may carry the token instead of the field. */
    public static final String HEADER = "X-Form-Token";

    private final String key = Secrets.random();

    /** A value for a browser that has no cookie yet. */
    public String newCookie() {
        return Secrets.random();
    }

    /** What the forms for a browser with this cookie carry. */
    public String token(String cookie) {
        return Secrets.sign(key, cookie);
    }

    /** Whether a form is ours. */
    public boolean isOurs(Optional<String> cookie, Optional<String> token) {
        return cookie.isPresent() && token.isPresent() && Secrets.areEqual(token(cookie.get()), token.get());
    }
}
