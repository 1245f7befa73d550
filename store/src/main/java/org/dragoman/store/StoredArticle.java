package org.dragoman.store;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.dragoman.engine.article.Article;

/**
 * One version of an article, as it was given. Every string comes back exactly as it was put.
 *
 * @param id identifies the article within the store; its versions share it
 * @param url address, where known
 * @param outlet name of the publisher or agency as given, where known
 * @param published day of publication, where known
 * @param title headline, where it was given beside the text
 * @param text the text exactly as it was given
 */
public record StoredArticle(
        String id,
        Optional<String> url,
        Optional<String> outlet,
        Optional<LocalDate> published,
        Optional<String> title,
        String text) {

    public StoredArticle {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(outlet, "outlet");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(text, "text");
    }

    /** The engine's article, ready to be kept. */
    public static StoredArticle of(Article article) {
        return new StoredArticle(
                article.id(), article.url(), article.outlet(), article.published(), article.title(), article.text());
    }

    /** The article, ready to be coded. */
    public Article article() {
        return new Article(id, url, outlet, published, title, text);
    }

    /** Names this version among all versions of all articles. */
    public ArticleVersion version() {
        return new ArticleVersion(id, versionHash());
    }

    /** Hash of the text alone: two versions that share it differ only in what was given beside the text. */
    public String textHash() {
        return new ContentHash().add(text).hex();
    }

    /**
     * Hash of all but the id: whatever coding depends on, the day of publication and the outlet as well as the text.
     */
    public String versionHash() {
        return new ContentHash()
                .add(url)
                .add(outlet)
                .add(published.map(LocalDate::toString))
                .add(title)
                .add(text)
                .hex();
    }
}
