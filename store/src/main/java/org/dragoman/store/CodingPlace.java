package org.dragoman.store;

import java.util.Objects;

/**
 * Where the coding of one version of an article is kept.
 *
 * @param number serves inside one file
 * @param article which version of which article
 * @param version which of the article's texts: 1 for the first that was put, 2 for the next different one, and so on
 */
public record CodingPlace(long number, ArticleVersion article, int version) {

    public CodingPlace {
        Objects.requireNonNull(article, "article");
        if (version < 1) {
            throw new IllegalArgumentException("version " + version + ": expected 1 or more");
        }
    }
}
