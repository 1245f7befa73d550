package org.dragoman.app.desk.work;

/** The desk cannot do what was asked; the message says what was found, what was expected and what to do. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A refusal with its reason. */
    public Refusal(String message) {
        super(message);
    }
}
