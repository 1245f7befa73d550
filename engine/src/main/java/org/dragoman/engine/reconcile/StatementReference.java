package org.dragoman.engine.reconcile;

import java.util.Objects;

/**
 * A statement of an article.
 *
 * @param article id of the article
 * @param place place of the statement among those of the article, from 0
 */
public record StatementReference(String article, int place) {

    public StatementReference {
        Objects.requireNonNull(article, "article");
    }
}
