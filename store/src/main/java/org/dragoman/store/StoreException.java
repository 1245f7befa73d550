package org.dragoman.store;

/**
 * The store cannot be opened, read or written; the message says where, what was found, what was expected and what to
 * do.
 */
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoreException(String message) {
        super(message);
    }

    StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
