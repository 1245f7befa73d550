package org.dragoman.formats.articles;

/** Some bytes are not UTF-8. */
final class InvalidTextException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String description;

    InvalidTextException(String description) {
        super(description);
        this.description = description;
    }

    /** What was found, and where in the bytes. */
    String description() {
        return description;
    }
}
