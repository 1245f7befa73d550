package org.dragoman.formats.html;

import java.util.Objects;
import java.util.Optional;

/**
 * The article of a page.
 *
 * @param title its headline
 * @param outlet who published it
 * @param published when, as the page says it
 * @param byline who wrote it
 * @param url its address, as the page says it; only http and https
 * @param language its language, lower case, as in "en-gb"
 * @param text its paragraphs, an empty line between them; empty where the page holds no article
 */
public record ReadPage(
        Optional<String> title,
        Optional<String> outlet,
        Optional<String> published,
        Optional<String> byline,
        Optional<String> url,
        Optional<String> language,
        String text) {

    public ReadPage {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(outlet, "outlet");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(byline, "byline");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(text, "text");
    }

    /** Whether the page says that it is in another language than English. */
    public boolean isForeign() {
        return language.filter(code -> !code.startsWith("en")).isPresent();
    }
}
