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
import org.dragoman.store.Store;

/**
 * Looks through feeds for articles that are new or have changed. A page that is known is asked for again, on condition that it changed,
 * when its feed changes: after an hour where its server can tell whether it changed (an ETag or a date), after a day where it cannot. A page that could not
 * be read or kept is tried again in the next round, three times in all. For one thread.
 */
public final class FeedWatch {

    private static final int MOST_TRIES = 3;
    private static final int MOST_PAGES_A_FEED = 100;
    private static final Duration AGAIN_IF_CHANGED = Duration.ofHours(1);
    private static final Duration AGAIN = Duration.ofDays(1);

    private final PoliteFetcher fetcher;
    private final Known known;
    private final Clock clock;
    private final Keeping keeping;
    private final Consumer<ReadProblem> problems;
    private final Map<String, Integer> tries = new HashMap<>(); // how often a page failed since it was last had

    /** What is known from earlier rounds, of this run or another. */
    public interface Known {

        /** Whether there is an article of this id. */
        boolean article(String id);

        /** What was kept of a page or feed when it was fetched last. */
        Optional<FetchedPage> page(String address);

        /** What a store knows. */
        static Known in(Store store) {
            return new Known() {
                @Override
                public boolean article(String id) {
                    return store.hasArticle(id);
                }

                @Override
                public Optional<FetchedPage> page(String address) {
                    return store.fetchedPage(address);
                }
            };
        }
    }

    /** Takes what a round found. */
    @FunctionalInterface
    public interface Keeping {

        /**
         * Keeps new and changed articles, whose ids are their addresses.
         *
         * @return the ids of those that it failed to keep
         */
        Set<String> keep(List<Article> articles);
    }

    /**
     * What there is to keep of a page once its articles are kept.
     *
     * @param page when it was fetched
     * @param articles what was found on it, nothing where it has not changed
     */
    private record Had(FetchedPage page, List<Article> articles) {}

    /**
     * A feed that was looked through.
     *
     * @param feed what there is to keep of it; empty where it must be had again though it does not change
     * @param pages its pages that were had
     */
    private record Looked(Optional<FetchedPage> feed, List<Had> pages) {}

    /**
     * A watch.
     *
     * @param known what is known from earlier rounds
     * @param keeping takes the articles of each round
     * @param problems told what could not be had
     */
    public FeedWatch(PoliteFetcher fetcher, Known known, Clock clock, Keeping keeping, Consumer<ReadProblem> problems) {
        this.fetcher = fetcher;
        this.known = known;
        this.clock = clock;
        this.keeping = keeping;
        this.problems = problems;
    }

    /**
     * Looks through each feed once, and hands on what is found.
     *
     * @return what to keep of the pages and feeds that were had; then {@link Known} tells it in the next round
     */
    public List<FetchedPage> round(List<String> addresses) throws InterruptedException {
        List<Looked> feeds = new ArrayList<>();
        for (String address : addresses) {
            feed(address).ifPresent(feeds::add);
        }
        Set<String> lost = keeping.keep(feeds.stream()
                .flatMap(feed -> feed.pages.stream())
                .flatMap(page -> page.articles.stream())
                .toList());
        return feeds.stream().flatMap(feed -> kept(feed, lost).stream()).toList();
    }

    /** What to keep of a feed and its pages: of those only whose articles were not lost. */
    private List<FetchedPage> kept(Looked feed, Set<String> lost) {
        List<FetchedPage> kept = new ArrayList<>();
        boolean whole = true;
        for (Had page : feed.pages) {
            String address = page.page.address();
            if (page.articles.stream().map(Article::id).anyMatch(lost::contains)) {
                whole &= isGivenUpNow(address);
            } else {
                tries.remove(address);
                kept.add(page.page);
            }
        }
        if (whole) {
            feed.feed.ifPresent(kept::add);
        }
        return kept;
    }

    private Optional<Looked> feed(String address) throws InterruptedException {
        Optional<FetchedPage> last = known.page(address);
        Fetched fetched = fetcher.fetch(address, last.flatMap(FetchedPage::tag), last.flatMap(FetchedPage::modified));
        if (fetched instanceof Fetched.Failed failed) {
            problem(address, failed.reason(), "a feed", "it is tried again in the next round");
        } else if (fetched instanceof Fetched.Document document) {
            try {
                List<Had> pages = new ArrayList<>();
                boolean whole = pages(
                        NewsDocument.read(new ByteArrayInputStream(document.content()))
                                .items(),
                        pages);
                Optional<FetchedPage> feed = Optional.of(fetchedNow(address, document.tag(), document.modified()));
                return Optional.of(new Looked(feed.filter(had -> whole), pages));
            } catch (MalformedNewsException e) {
                problem(address, String.valueOf(e.getMessage()), "RSS or Atom", "it is tried again in the next round");
            }
        }
        return Optional.empty();
    }

    private FetchedPage fetchedNow(String address, Optional<String> tag, Optional<String> modified) {
        return new FetchedPage(address, tag, modified, clock.instant());
    }

    /**
     * Whether all pages of a feed have been had or given up, so that the feed need not be had again before it changes. Those that were
     * had are added to the list.
     */
    private boolean pages(List<NewsItem> items, List<Had> pages) throws InterruptedException {
        boolean whole = true;
        Set<String> met = new HashSet<>();
        for (NewsItem item : items) {
            Optional<String> url = item.url().filter(this::isDue).filter(address -> !met.contains(address));
            if (url.isPresent() && met.size() == MOST_PAGES_A_FEED) {
                return false;
            }
            if (url.isPresent()) {
                met.add(url.get());
                Optional<Had> page = page(url.get(), item);
                page.ifPresent(pages::add);
                whole &= page.isPresent() || isGivenUpNow(url.get());
            }
        }
        return whole;
    }

    /** Counts a failed try: whether it was the last. */
    private boolean isGivenUpNow(String address) {
        return tries.merge(address, 1, Integer::sum) >= MOST_TRIES;
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

    /** A page, where it or the news that it has not changed could be had. */
    private Optional<Had> page(String url, NewsItem item) throws InterruptedException {
        Optional<FetchedPage> last = known.article(url) ? known.page(url) : Optional.empty();
        Fetched fetched = fetcher.fetch(url, last.flatMap(FetchedPage::tag), last.flatMap(FetchedPage::modified));
        if (fetched instanceof Fetched.Unchanged) {
            return Optional.of(new Had(
                    fetchedNow(url, last.flatMap(FetchedPage::tag), last.flatMap(FetchedPage::modified)), List.of()));
        }
        if (fetched instanceof Fetched.Document document) {
            List<Article> found = articles(url, document, item);
            return found.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Had(fetchedNow(url, document.tag(), document.modified()), found));
        }
        if (fetched instanceof Fetched.Failed failed) {
            problem(url, failed.reason(), "a page", "it is tried again in the next round");
        }
        return Optional.empty();
    }

    private List<Article> articles(String url, Fetched.Document document, NewsItem item) {
        List<Article> found = new ArrayList<>();
        PageArticles.page(
                url,
                document.content(),
                document.charset(),
                Optional.of(url),
                ReadOptions.defaults(),
                new ArticleSink() {
                    @Override
                    public void article(String where, Article article) {
                        found.add(completed(article, item));
                    }

                    @Override
                    public void problem(ReadProblem problem) {
                        if (problem.severity() == ReadProblem.Severity.ERROR) {
                            problems.accept(problem);
                        }
                    }
                });
        return found;
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
