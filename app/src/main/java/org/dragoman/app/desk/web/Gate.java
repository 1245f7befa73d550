package org.dragoman.app.desk.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Optional;
import java.util.Set;
import org.dragoman.app.desk.guard.Forms;
import org.dragoman.app.desk.guard.Hosts;
import org.dragoman.app.desk.guard.Login;

/** The checks that every request passes before it is answered, and the headers that every answer carries. */
final class Gate {

    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Set<String> OPEN = Set.of("/login", "/assets/page.css", "/assets/desk.css", "/assets/desk.js");
    private static final String BEARER = "Bearer ";

    private final Hosts hosts;
    private final Login login;
    private final Forms forms;
    private final boolean secure;
    private final boolean readOnly;
    private final Templates templates;

    Gate(Hosts hosts, Login login, Forms forms, boolean secure, boolean readOnly, Templates templates) {
        this.hosts = hosts;
        this.login = login;
        this.forms = forms;
        this.secure = secure;
        this.readOnly = readOnly;
        this.templates = templates;
    }

    /** Lets a request pass, or answers it. */
    void check(Context context) {
        headers(context);
        refusal(context).ifPresent(problem -> {
            problem.send(context, templates);
            context.skipRemainingHandlers();
        });
    }

    private Optional<Problem> refusal(Context context) {
        Optional<String> host = header(context, "Host");
        if (!hosts.isOurs(host)) {
            return Optional.of(new Problem(
                    421,
                    "Misdirected request",
                    "found a request for another host, expected one for this desk; name further hosts with --host"));
        }
        String method = context.req().getMethod();
        boolean writes = !READING.contains(method);
        if (writes && !hosts.isFromOurPage(host, header(context, "Origin"), header(context, "Sec-Fetch-Site"))) {
            return Optional.of(
                    Problem.forbidden("found a request from another site's page, expected one from the desk's"));
        }
        boolean bearer = bearer(context).isPresent();
        if (login.isDemanded() && !OPEN.contains(context.path()) && !isLoggedIn(context)) {
            return Optional.of(unknown(context, bearer));
        }
        if (writes
                && readOnly
                && !context.path().equals("/login")
                && !context.path().equals("/logout")) {
            return Optional.of(Problem.forbidden("this desk only shows; start it without --read-only"));
        }
        return writes && !bearer ? forged(context) : Optional.empty();
    }

    /** Forms bring a token; JSON cannot be sent by another site's form, and scripts of other sites bring their origin. */
    private Optional<Problem> forged(Context context) {
        Optional<String> cookie = Optional.ofNullable(context.cookie(Forms.COOKIE));
        Optional<String> token = header(context, Forms.HEADER)
                .or(() -> context.path().startsWith("/api/")
                        ? Optional.empty()
                        : Optional.ofNullable(context.formParam(Forms.FIELD)));
        boolean plainApi = context.path().startsWith("/api/") && !login.isDemanded() && isJson(context);
        return plainApi || forms.isOurs(cookie, token)
                ? Optional.empty()
                : Optional.of(
                        Problem.forbidden(
                                "found a form without this browser's form token, expected one of the desk's own pages; reload the page and try again"));
    }

    private static boolean isJson(Context context) {
        String type = context.contentType();
        return context.req().getMethod().equals("DELETE") || type != null && type.startsWith("application/json");
    }

    private Problem unknown(Context context, boolean bearer) {
        if (login.isLocked()) {
            return new Problem(429, "Too many requests", "too many wrong tokens; try again in a minute");
        }
        if (context.path().startsWith("/api/")) {
            context.header("WWW-Authenticate", "Bearer realm=\"dragoman\"");
            return new Problem(
                    401,
                    "Unauthorized",
                    (bearer ? "found a wrong token" : "found no token")
                            + ", expected the desk's in the header \"Authorization: Bearer TOKEN\"");
        }
        context.redirect("/login");
        return new Problem(303, "Log in", "this desk asks for its token; go to /login");
    }

    private boolean isLoggedIn(Context context) {
        return login.isSession(Optional.ofNullable(context.cookie(Login.COOKIE)))
                || context.path().startsWith("/api/")
                        && bearer(context).filter(login::isToken).isPresent();
    }

    private static Optional<String> bearer(Context context) {
        return header(context, "Authorization")
                .filter(value -> value.startsWith(BEARER))
                .map(value -> value.substring(BEARER.length()).strip());
    }

    private static void headers(Context context) {
        context.header("Content-Security-Policy", POLICY);
        context.header("X-Content-Type-Options", "nosniff");
        context.header("X-Frame-Options", "DENY");
        context.header("Referrer-Policy", "same-origin");
        context.header("Cross-Origin-Opener-Policy", "same-origin");
        context.header("Cross-Origin-Resource-Policy", "same-origin");
        context.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    }

    /** The token for the forms of this browser; gives it a cookie where it has none. */
    String formToken(Context context) {
        String known = context.cookie(Forms.COOKIE);
        if (known != null && !known.isEmpty()) {
            return forms.token(known);
        }
        String fresh = forms.newCookie();
        context.cookie(cookie(Forms.COOKIE, fresh, -1));
        return forms.token(fresh);
    }

    /** A cookie that no script can read and no other site can make a browser send. */
    Cookie cookie(String name, String value, int seconds) {
        return new Cookie(name, value, "/", seconds, secure, true, null, SameSite.STRICT);
    }

    private static Optional<String> header(Context context, String name) {
        return Optional.ofNullable(context.header(name));
    }
}
