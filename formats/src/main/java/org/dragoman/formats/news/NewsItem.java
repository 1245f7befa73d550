package org.dragoman.formats.news;

import java.util.Objects;
import java.util.Optional;

/**
 * An item of a feed or of an agency.
 *
 * @param id its id, as given
 * @param url its address
 * @param title its headline
 * @param outlet who published it
 * @param published when, as given
 * @param language its language, lower case
 * @param text its text; of a feed often only a summary, or nothing
 */
public record NewsItem(
        Optional<String> id,
        Optional<String> url,
        Optional<String> title,
        Optional<String> outlet,
        Optional<String> published,
        Optional<String> language,
        String text) {

    public NewsItem {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(outlet, "outlet");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(text, "text");
    }
}
