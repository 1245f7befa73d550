package org.dragoman.store;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A statement in a list or among the hits of a search.
 *
 * @param article id of the article
 * @param outlet who published it
 * @param published the day, ISO 8601
 * @param source the words that name the source
 * @param name the actor that is the source, where it is known
 * @param stance what the source does by saying it
 * @param offset where a reader should look, in UTF-16 code units of the article's text
 * @param content what is said; in a search, found words stand between {@link ArticleHit#OPEN} and {@link ArticleHit#CLOSE}
 */
public record StatementHit(
        String article,
        Optional<String> outlet,
        Optional<String> published,
        Optional<String> source,
        Optional<String> name,
        Optional<String> stance,
        OptionalInt offset,
        String content) {

    public StatementHit {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(outlet, "outlet");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(stance, "stance");
        Objects.requireNonNull(offset, "offset");
        Objects.requireNonNull(content, "content");
    }
}
