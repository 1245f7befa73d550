package org.dragoman.store;

import java.util.Objects;

/**
 * A version of an article with one of its codings; kept whole or not at all.
 *
 * @param article the article
 * @param coding what was read off it
 */
public record CodedArticle(StoredArticle article, StoredCoding coding) {

    public CodedArticle {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(coding, "coding");
    }
}
