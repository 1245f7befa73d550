package org.dragoman.app.desk.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.dragoman.engine.article.Article;
import org.dragoman.formats.articles.ArticleIds;

/** Makes an article of what a person or program gave. */
final class GivenArticle {

    private static final int LONGEST_FIELD = 2_000;

    private GivenArticle() {}

    /**
     * The article of some fields: text, title, outlet, published, url, id.
     *
     * @throws BadRequest if there is no text, a day is none, or no article may have the id
     */
    static Article of(Function<String, Optional<String>> field) {
        String text = field.apply("text").orElse("");
        if (text.isBlank()) {
            throw new BadRequest("text: found nothing, expected the text of an article");
        }
        String plain = text.replace("\r\n", "\n");
        Optional<String> url = line(field, "url").map(GivenArticle::address);
        String id = line(field, "id").or(() -> url).orElseGet(() -> ArticleIds.ofText(plain));
        ArticleIds.fault(id).ifPresent(found -> {
            throw new BadRequest("id: found " + found + ", expected an id that does not end in @v and a number");
        });
        return new Article(
                id,
                url,
                line(field, "outlet"),
                line(field, "published").map(GivenArticle::day),
                line(field, "title"),
                plain);
    }

    private static Optional<String> line(Function<String, Optional<String>> field, String name) {
        Optional<String> value = field.apply(name).map(String::strip).filter(text -> !text.isEmpty());
        value.filter(text -> text.length() > LONGEST_FIELD).ifPresent(text -> {
            throw new BadRequest(
                    name + ": found " + text.length() + " characters, expected " + LONGEST_FIELD + " at most");
        });
        return value;
    }

    private static String address(String url) {
        if (!url.startsWith("https://") && !url.startsWith("http://")) {
            throw new BadRequest(
                    "url: found \"" + url + "\", expected an address that begins with https:// or http://");
        }
        return url;
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new BadRequest("published: found \"" + text + "\", expected a day such as 2024-11-15");
        }
    }
}
