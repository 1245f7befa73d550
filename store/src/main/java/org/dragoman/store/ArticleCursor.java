package org.dragoman.store;

import java.util.Objects;
import java.util.Optional;

/**
 * Where a page of the list of articles ended.
 *
 * @param day the last article's day, where it has one
 * @param article the last article's id
 */
public record ArticleCursor(Optional<String> day, String article) {

    public ArticleCursor {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(article, "article");
    }
}
