package org.dragoman.engine.article;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One text by one outlet at one time.
 *
 * @param id identifies the article within its collection; given ids are kept exactly
 * @param url address, where known
 * @param outlet name of the publisher or agency as given, where known
 * @param published day of publication, where known
 * @param title headline, where it was given beside the text
 * @param text the text exactly as it was given; all spans point into it
 */
public record Article(
        String id,
        Optional<String> url,
        Optional<String> outlet,
        Optional<LocalDate> published,
        Optional<String> title,
        String text) {

    public Article {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(outlet, "outlet");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(text, "text");
    }

    /** An article that has nothing but an id and a text. */
    public static Article of(String id, String text) {
        return new Article(id, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), text);
    }

    /** The same article, published on the given day. */
    public Article withPublished(LocalDate day) {
        return new Article(id, url, outlet, Optional.of(day), title, text);
    }
}
