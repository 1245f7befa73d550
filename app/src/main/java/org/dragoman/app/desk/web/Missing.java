package org.dragoman.app.desk.web;

/** There is no such thing in the store. */
final class Missing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Missing(String message) {
        super(message);
    }
}
