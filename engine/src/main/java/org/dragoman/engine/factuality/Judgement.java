package org.dragoman.engine.factuality;

import java.util.Objects;

/**
 * One holder's certainty.
 *
 * @param holder {@code author}, or the id of a statement of the article
 * @param value how certain
 */
public record Judgement(String holder, Value value) {

    /** The holder's name for the article's own voice. */
    public static final String AUTHOR = "author";

    public Judgement {
        Objects.requireNonNull(holder, "holder");
        Objects.requireNonNull(value, "value");
    }
}
