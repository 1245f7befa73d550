package org.dragoman.store;

import java.util.Objects;

/**
 * The account of one version of an article, for reconciliation.
 *
 * @param article which version of which article
 * @param version which of the article's texts: 1 for the first that was put, 2 for the next different one, and so on
 * @param account compact JSON, as it was put
 */
public record StoredAccount(ArticleVersion article, int version, String account) {

    public StoredAccount {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(account, "account");
        if (version < 1) {
            throw new IllegalArgumentException("version " + version + ": expected 1 or more");
        }
    }
}
