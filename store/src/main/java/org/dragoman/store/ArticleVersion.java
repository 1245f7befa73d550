package org.dragoman.store;

import java.util.Objects;

/**
 * Names one version of one article.
 *
 * @param articleId id of the article
 * @param versionHash {@link StoredArticle#versionHash() hash} of the text and of what was given beside it
 */
public record ArticleVersion(String articleId, String versionHash) {

    public ArticleVersion {
        Objects.requireNonNull(articleId, "articleId");
        Objects.requireNonNull(versionHash, "versionHash");
    }
}
