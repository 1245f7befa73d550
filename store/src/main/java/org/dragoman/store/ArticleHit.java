package org.dragoman.store;

import java.util.Objects;
import java.util.Optional;

/**
 * An article in a list or among the hits of a search.
 *
 * @param id its id
 * @param title its headline
 * @param outlet who published it
 * @param published the day, ISO 8601
 * @param snippet a stretch of its text; in a search, found words stand between {@link #OPEN} and {@link #CLOSE}
 */
public record ArticleHit(
        String id, Optional<String> title, Optional<String> outlet, Optional<String> published, String snippet) {

    /** Stands before a found word. */
    public static final char OPEN = '\u0002';

    /** Stands after a found word. */
    public static final char CLOSE = '\u0003';

    public ArticleHit {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(outlet, "outlet");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(snippet, "snippet");
    }
}
