package org.dragoman.formats.news;

/** A document that cannot be read; the message says what was found. */
public final class MalformedNewsException extends Exception {

    private static final long serialVersionUID = 1L;

    /** What was found. */
    public MalformedNewsException(String found) {
        super(found);
    }

    /** What was found, and what went wrong below. */
    public MalformedNewsException(String found, Throwable cause) {
        super(found, cause);
    }
}
