package org.dragoman.app.desk.web;

/** A request that cannot be understood; the message says what was found and what was expected. */
final class BadRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadRequest(String message) {
        super(message);
    }
}
