package org.dragoman.app.watching;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
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
import org.dragoman.store.FetchedPage;

/**
 * Looks through feeds for articles that are new or have changed. A page that is known is asked for again, on condition that it changed,
 * when its feed changes: after an hour where its server can tell whether it changed (an ETag or a date), after a day where it cannot. A page that could not
 * be read is tried again in the next round, three times in all. For one thread.
 */
public final class FeedWatch {

    private static final int MOST_TRIES = 3;
    private static final int MOST_PAGES_A_FEED = 100;
    private static final Duration AGAIN_IF_CHANGED = Duration.ofHours(1);
    private static final Duration AGAIN = Duration.ofDays(1);

    private final PoliteFetcher fetcher;
    private final Known known;
    private final Clock clock;
    private final Consumer<Article> articles;
    private final Consumer<ReadProblem> problems;
    private final Map<String, Integer> tries = new HashMap<>();
    private final List<FetchedPage> fetchedPages = new ArrayList<>();

    /** What is known from earlier rounds, of this run or another. */
    public interface Known {

        /** Whether there is an article of this id. */
        boolean article(String id);

        /** What was kept of a page or feed when it was fetched last. */
        Optional<FetchedPage> page(String address);
    }

    /**
     * A watch.
     *
     * @param known what is known from earlier rounds
     * @param articles takes new and changed articles, whose ids are their addresses
     * @param problems told what could not be had
     */
    public FeedWatch(
            PoliteFetcher fetcher,
            Known known,
            Clock clock,
            Consumer<Article> articles,
            Consumer<ReadProblem> problems) {
        this.fetcher = fetcher;
        this.known = known;
        this.clock = clock;
        this.articles = articles;
        this.problems = problems;
    }

    /**
     * Looks through each feed once.
     *
     * @return what to keep of the pages and feeds that were fetched, once their articles are kept; then {@link Known} tells it in
     *     the next round
     */
    public List<FetchedPage> round(List<String> addresses) throws InterruptedException {
        fetchedPages.clear();
        for (String address : addresses) {
            feed(address);
        }
        return List.copyOf(fetchedPages);
    }

    private void feed(String address) throws InterruptedException {
        Optional<FetchedPage> last = known.page(address);
        Fetched fetched = fetcher.fetch(address, last.flatMap(FetchedPage::tag), last.flatMap(FetchedPage::modified));
        if (fetched instanceof Fetched.Failed failed) {
            problem(address, failed.reason(), "a feed", "it is tried again in the next round");
        } else if (fetched instanceof Fetched.Document document) {
            try {
                boolean whole = pages(NewsDocument.read(new ByteArrayInputStream(document.content()))
                        .items());
                if (whole) {
                    keep(address, document.tag(), document.modified());
                }
            } catch (MalformedNewsException e) {
                problem(address, String.valueOf(e.getMessage()), "RSS or Atom", "it is tried again in the next round");
            }
        }
    }

    private void keep(String address, Optional<String> tag, Optional<String> modified) {
        fetchedPages.add(new FetchedPage(address, tag, modified, clock.instant()));
    }

    /** Whether all pages of a feed have been read or given up, so that the feed need not be had again before it changes. */
    private boolean pages(List<NewsItem> items) throws InterruptedException {
        boolean whole = true;
        Set<String> met = new HashSet<>();
        for (NewsItem item : items) {
            Optional<String> url = item.url().filter(this::isDue);
            if (url.isPresent() && met.size() < MOST_PAGES_A_FEED && met.add(url.get())) {
                whole &= page(url.get(), item);
            }
        }
        return whole;
    }

    private boolean isDue(String address) {
        if (tries.getOrDefault(address, 0) >= MOST_TRIES) {
            return false;
        }
        if (!known.article(address)) {
            return true;
        }
        Optional<FetchedPage> last = known.page(address);
        return last.filter(page -> !page.fetched()
                        .plus(page.tag().or(page::modified).isPresent() ? AGAIN_IF_CHANGED : AGAIN)
                        .isAfter(clock.instant()))
                .isPresent();
    }

    private boolean page(String url, NewsItem item) throws InterruptedException {
        Optional<FetchedPage> last = known.article(url) ? known.page(url) : Optional.empty();
        Fetched fetched = fetcher.fetch(url, last.flatMap(FetchedPage::tag), last.flatMap(FetchedPage::modified));
        if (fetched instanceof Fetched.Unchanged) {
            keep(url, last.flatMap(FetchedPage::tag), last.flatMap(FetchedPage::modified));
            return true;
        }
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
            if (!found.isEmpty()) {
                keep(url, document.tag(), document.modified());
            }
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
