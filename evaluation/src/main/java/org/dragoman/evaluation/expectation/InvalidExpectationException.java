package org.dragoman.evaluation.expectation;

/** An expectation cannot be checked because it is wrong itself: its quote does not stand in the article, or a field lacks. */
public final class InvalidExpectationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** An exception that says which expectation, what was found and what was expected. */
    public InvalidExpectationException(String message) {
        super(message);
    }
}
