package org.dragoman.formats.articles;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;
import org.dragoman.engine.article.Article;
import org.dragoman.formats.html.HtmlReader;
import org.dragoman.formats.html.ReadPage;
import org.dragoman.formats.news.MalformedNewsException;
import org.dragoman.formats.news.NewsDocument;
import org.dragoman.formats.news.NewsItem;
import org.dragoman.formats.warc.ArchivedPage;
import org.dragoman.formats.warc.WarcPages;

/** Makes articles of web pages, feeds, agencies' XML and web archives. Any number of threads may use it, each with a sink of its own. */
public final class PageArticles {

    /** A text shorter than this is a teaser, not an article. */
    private static final int SHORTEST = 140;

    private static final String A_PAGE = "a page with the text of an article";

    private PageArticles() {}

    /** The day of a time as feeds and pages give it; empty where it is none. */
    public static Optional<LocalDate> day(String time) {
        return PublicationDay.parse(time);
    }

    /**
     * The article of a web page.
     *
     * @param where how messages call it
     * @param address its address where known; else the page is asked
     */
    public static void page(
            String where,
            byte[] content,
            Optional<String> charset,
            Optional<String> address,
            ReadOptions options,
            ArticleSink sink) {
        ReadPage page = HtmlReader.read(content, charset, address.orElse(""));
        if (page.isForeign()) {
            sink.problem(ReadProblem.error(
                    where, "a page in " + page.language().orElse(""), "a page in English", "it is left out"));
        } else if (page.text().length() < SHORTEST) {
            sink.problem(ReadProblem.error(
                    where,
                    page.text().length() + " characters of running text",
                    A_PAGE,
                    "it is left out; give the text itself if there is an article on it"));
        } else {
            Optional<String> url = address.or(page::url);
            ArticleIds.pass(
                    where,
                    new Article(
                            url.orElseGet(() -> ArticleIds.ofText(page.text())),
                            url,
                            page.outlet().or(options::outlet),
                            Publication.of(where, page.published(), options, sink),
                            page.title(),
                            page.text()),
                    sink);
        }
    }

    /** The articles of a feed, or of an agency's XML. Of a feed only items that bring their whole text are articles. */
    static void news(String where, InputStream in, ReadOptions options, ArticleSink sink) {
        try {
            NewsDocument document = NewsDocument.read(in);
            int number = 0;
            for (NewsItem item : document.items()) {
                number++;
                item(where + ", item " + number, document.kind(), item, options, sink);
            }
            if (number == 0) {
                sink.problem(ReadProblem.error(where, "no item", "news", "leave it out"));
            }
        } catch (MalformedNewsException e) {
            sink.problem(ReadProblem.error(
                    where,
                    e.getMessage() == null ? "an error" : e.getMessage(),
                    "RSS, Atom, NITF or NewsML-G2",
                    "it is left out"));
        }
    }

    private static void item(
            String where, NewsDocument.Kind kind, NewsItem item, ReadOptions options, ArticleSink sink) {
        if (item.language().filter(code -> !code.startsWith("en")).isPresent()) {
            sink.problem(ReadProblem.error(
                    where, "an item in " + item.language().get(), "one in English", "it is left out"));
        } else if (item.text().isBlank()
                || kind == NewsDocument.Kind.FEED && item.text().length() < SHORTEST) {
            sink.problem(ReadProblem.error(
                    where,
                    kind == NewsDocument.Kind.FEED ? "a summary only" : "an item without text",
                    "the text of an article",
                    "\"dragoman watch\" fetches the pages of a feed"));
        } else {
            sink.article(
                    where,
                    new Article(
                            item.id().or(item::url).orElseGet(() -> ArticleIds.ofText(item.text())),
                            item.url(),
                            item.outlet().or(options::outlet),
                            Publication.of(where, item.published(), options, sink),
                            item.title(),
                            item.text()));
        }
    }

    /** The articles of a web archive: its HTML pages in English. */
    static void archive(String where, InputStream in, ReadOptions options, ArticleSink sink) {
        try {
            WarcPages.read(
                    in,
                    page -> archived(where, page, options, sink),
                    loss -> sink.problem(ReadProblem.warning(where, loss, A_PAGE, "it is left out")));
        } catch (IOException e) {
            sink.problem(ReadProblem.error(
                    where,
                    e.getMessage() == null ? "a damaged archive" : e.getMessage(),
                    "a web archive (WARC)",
                    "what came before is kept"));
        }
    }

    /** An archive is full of pages that are no articles; they are no loss. */
    private static void archived(String where, ArchivedPage page, ReadOptions options, ArticleSink sink) {
        page(
                where + " " + page.url(),
                page.content(),
                page.charset(),
                Optional.of(page.url()),
                options,
                new ArticleSink() {
                    @Override
                    public void article(String at, Article article) {
                        sink.article(at, article);
                    }

                    @Override
                    public void problem(ReadProblem problem) {
                        sink.problem(ReadProblem.warning(
                                problem.where(), problem.found(), problem.expected(), problem.advice()));
                    }
                });
    }
}
