package org.dragoman.app.watching;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.dragoman.app.fetching.Fetched;
import org.dragoman.app.fetching.PoliteFetcher;
import org.dragoman.engine.article.Article;
import org.dragoman.formats.articles.ArticleSink;
import org.dragoman.formats.articles.PageArticles;
import org.dragoman.formats.articles.ReadOptions;
import org.dragoman.formats.articles.ReadProblem;
import org.dragoman.formats.news.MalformedNewsException;
import org.dragoman.formats.news.NewsDocument;
import org.dragoman.formats.news.NewsItem;

/**
 * Looks through feeds for articles that are not known yet. A page that could not be read is tried again in the next round, three times in
 * all. For one thread.
 */
public final class FeedWatch {

    private static final int MOST_TRIES = 3;
    private static final int MOST_PAGES_A_FEED = 100;

    private final PoliteFetcher fetcher;
    private final Predicate<String> known;
    private final Consumer<Article> articles;
    private final Consumer<ReadProblem> problems;
    private final Map<String, Seen> feeds = new HashMap<>();
    private final Map<String, Integer> tries = new HashMap<>();

    private record Seen(Optional<String> tag, Optional<String> modified) {}

    /**
     * A watch.
     *
     * @param known whether an article of this id is there already
     * @param articles takes new articles, whose ids are their addresses
     * @param problems told what could not be had
     */
    public FeedWatch(
            PoliteFetcher fetcher,
            Predicate<String> known,
            Consumer<Article> articles,
            Consumer<ReadProblem> problems) {
        this.fetcher = fetcher;
        this.known = known;
        this.articles = articles;
        this.problems = problems;
    }

    /** Looks through each feed once. */
    public void round(List<String> addresses) throws InterruptedException {
        for (String address : addresses) {
            feed(address);
        }
    }

    private void feed(String address) throws InterruptedException {
        Seen seen = feeds.getOrDefault(address, new Seen(Optional.empty(), Optional.empty()));
        Fetched fetched = fetcher.fetch(address, seen.tag(), seen.modified());
        if (fetched instanceof Fetched.Failed failed) {
            problem(address, failed.reason(), "a feed", "it is tried again in the next round");
        } else if (fetched instanceof Fetched.Document document) {
            try {
                boolean whole = pages(NewsDocument.read(new ByteArrayInputStream(document.content()))
                        .items());
                if (whole) {
                    feeds.put(address, new Seen(document.tag(), document.modified()));
                }
            } catch (MalformedNewsException e) {
                problem(address, String.valueOf(e.getMessage()), "RSS or Atom", "it is tried again in the next round");
            }
        }
    }

    /** Whether all pages of a feed have been read or given up, so that the feed need not be had again before it changes. */
    private boolean pages(List<NewsItem> items) throws InterruptedException {
        boolean whole = true;
        Set<String> met = new HashSet<>();
        for (NewsItem item : items) {
            Optional<String> url = item.url().filter(address -> !known.test(address));
            boolean tired = url.map(address -> tries.getOrDefault(address, 0)).orElse(0) >= MOST_TRIES;
            if (url.isPresent() && !tired && met.size() < MOST_PAGES_A_FEED && met.add(url.get())) {
                whole &= page(url.get(), item);
            }
        }
        return whole;
    }

    private boolean page(String url, NewsItem item) throws InterruptedException {
        Fetched fetched = fetcher.fetch(url, Optional.empty(), Optional.empty());
        List<Article> found = new ArrayList<>();
        if (fetched instanceof Fetched.Document document) {
            PageArticles.page(
                    url,
                    document.content(),
                    document.charset(),
                    Optional.of(url),
                    ReadOptions.defaults(),
                    new ArticleSink() {
                        @Override
                        public void article(String where, Article article) {
                            found.add(article);
                        }

                        @Override
                        public void problem(ReadProblem problem) {
                            if (problem.severity() == ReadProblem.Severity.ERROR) {
                                problems.accept(problem);
                            }
                        }
                    });
        } else if (fetched instanceof Fetched.Failed failed) {
            problem(url, failed.reason(), "a page", "it is tried again in the next round");
        }
        if (found.isEmpty()) {
            return tries.merge(url, 1, Integer::sum) >= MOST_TRIES;
        }
        found.forEach(article -> articles.accept(completed(article, item)));
        return true;
    }

    /** What the page does not say of itself, its feed may say. */
    private static Article completed(Article article, NewsItem item) {
        return new Article(
                article.id(),
                article.url(),
                article.outlet().or(item::outlet),
                article.published().or(() -> item.published().flatMap(PageArticles::day)),
                article.title().or(item::title),
                article.text());
    }

    private void problem(String where, String found, String expected, String advice) {
        problems.accept(new ReadProblem(where, found, expected, advice, ReadProblem.Severity.ERROR));
    }
}
