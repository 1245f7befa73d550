package org.dragoman.app.desk.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import org.dragoman.app.desk.view.Frame;
import org.dragoman.app.show.Words;

/**
 * Every error, in one shape: RFC 9457 for programs, a page for people.
 *
 * @param status HTTP's code
 * @param title what kind of error, always the same for the same kind
 * @param detail what was found here, what was expected, what to do
 */
record Problem(int status, String title, String detail) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Problem notFound(String detail) {
        return new Problem(404, "Not found", detail);
    }

    static Problem badRequest(String detail) {
        return new Problem(400, "Bad request", detail);
    }

    static Problem forbidden(String detail) {
        return new Problem(403, "Forbidden", detail);
    }

    /** Sends it in the form that the request can take. */
    void send(Context context, Templates templates) {
        context.status(status);
        context.header("Cache-Control", "no-store");
        if (isForProgram(context)) {
            ObjectNode body = JSON.createObjectNode();
            body.put("type", "about:blank");
            body.put("title", phrase()); // RFC 9457, 4.2.1
            body.put("status", status);
            body.put("detail", detail);
            body.put("instance", context.path());
            context.contentType("application/problem+json").result(body.toString());
        } else {
            context.contentType("text/html; charset=utf-8")
                    .result(templates.problem(Frame.bare(title), this.title, Words.capital(this.detail)));
        }
    }

    /** HTTP's own words for the status. */
    private String phrase() {
        return Optional.ofNullable(HttpStatus.forStatus(status))
                .map(HttpStatus::getMessage)
                .orElse(title);
    }

    private static boolean isForProgram(Context context) {
        return context.path().startsWith("/api/");
    }
}
