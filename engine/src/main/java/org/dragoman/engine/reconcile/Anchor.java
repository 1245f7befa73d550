package org.dragoman.engine.reconcile;

import java.util.Objects;

/**
 * Where a report stands, so that a decision about it outlives another coding: the trigger's beginning in the text.
 *
 * @param article id of the article
 * @param offset where the trigger begins, in UTF-16 code units
 */
public record Anchor(String article, int offset) {

    public Anchor {
        Objects.requireNonNull(article, "article");
        if (offset < 0) {
            throw new IllegalArgumentException("offset " + offset + ": expected 0 or more");
        }
    }
}
