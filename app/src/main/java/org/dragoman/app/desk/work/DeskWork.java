package org.dragoman.app.desk.work;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.dragoman.app.keeping.EventDecisions;
import org.dragoman.app.keeping.StoreKeeper;
import org.dragoman.app.keeping.StoreLedger;
import org.dragoman.engine.article.Article;
import org.dragoman.store.Correction;
import org.dragoman.store.Store;
import org.dragoman.store.StoredEvent;

/**
 * All that the desk writes. Articles are coded by whoever brings them, as many at once as there are cores; decisions and the making
 * of events happen on one thread, one after the other. Safe for several threads.
 */
public final class DeskWork implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 3;
    private static final int PAUSES = 3;
    private static final Duration ANSWER_HOLDS = Duration.ofMillis(500);

    private final Store store;
    /** Touched by the one thread only. */
    private final StoreLedger ledger;

    private final Optional<ArticleCoder> coder;
    private final Clock clock;
    private final Semaphore coding = new Semaphore(Runtime.getRuntime().availableProcessors());
    private final AtomicInteger waiting = new AtomicInteger();

    private volatile Answer current = Answer.NONE;

    /** An answer of the store, and until when it is given again. */
    private record Answer(boolean value, Instant until) {
        static final Answer NONE = new Answer(false, Instant.EPOCH);
    }

    /** When the events may be made again: making them takes long where there are many, and must leave time for all else. */
    private volatile Instant next = Instant.EPOCH;

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread worker = new Thread(work, "desk-work");
        worker.setDaemon(true);
        return worker;
    });

    /**
     * Work over a store, which is made where there is none.
     *
     * @param coder codes what is added; empty where nothing can be added
     */
    public DeskWork(Path file, Optional<ArticleCoder> coder, Clock clock) {
        this.store = Store.open(file);
        this.ledger = new StoreLedger(store);
        this.coder = coder;
        this.clock = clock;
    }

    /** Whether articles can be added. */
    public boolean canAdd() {
        return coder.isPresent();
    }

    /** Begins to bring the events up to date; where articles can be added, also to read what later updates begin from. */
    public void refresh() {
        if (canAdd()) {
            thread.execute(this::remake);
        } else {
            makeEvents();
        }
    }

    /**
     * Codes and keeps an article, and brings the events up to date; waits for them a short while only.
     *
     * @return the article's id
     * @throws Refusal if it cannot be coded, or the store was coded by another version
     */
    public String add(Article article) {
        String id = keep(article);
        settle();
        return id;
    }

    /**
     * Codes and keeps one of several articles, after the last of which {@link #settle} is to be called.
     *
     * @return the article's id
     * @throws Refusal as {@link #add}
     */
    public String keep(Article article) {
        ArticleCoder able = coder.orElseThrow(
                () -> new Refusal("this desk only shows; start it without --read-only to add articles"));
        coding.acquireUninterruptibly();
        try {
            StoreKeeper keeper = StoreKeeper.over(store, able.madeBy());
            store.codingKey().filter(key -> !key.equals(keeper.codingKey())).ifPresent(key -> {
                throw new Refusal("found a store coded by " + key + ", expected " + keeper.codingKey()
                        + "; run \"dragoman reload\" first");
            });
            able.code(article).ifCoded(keeper::keep);
            store.flush();
            current = Answer.NONE;
        } finally {
            coding.release();
        }
        return article.id();
    }

    /** Brings the events up to date with what was kept; waits for them a short while only. */
    public void settle() {
        await(makeEvents(), PATIENCE_SECONDS);
    }

    /** Makes two events one; see {@link EventDecisions#join}. */
    public void join(String one, String other, Optional<String> why, Optional<String> author) {
        StoredEvent first = event(one);
        StoredEvent second = event(other);
        if (first.id().equals(second.id())) {
            throw new Refusal("found one event under both ids, expected two");
        }
        run(() -> decisions(why, author).join(first, second));
    }

    /** Takes the reports of an article out of an event; see {@link EventDecisions#part}. */
    public void part(String event, String article, Optional<String> why, Optional<String> author) {
        StoredEvent known = event(event);
        run(() -> {
            if (!decisions(why, author).part(known, article)) {
                throw new Refusal(
                        "found an event that rests on this article alone or not at all, expected one that rests on "
                                + "others, too");
            }
        });
    }

    /** Keeps a correction and makes the events anew. */
    public void correct(Correction correction) {
        run(() -> {
            store.correct(correction);
            remake();
        });
    }

    /** Takes a correction back and makes the events anew. */
    public void takeBack(String article, int offset, Correction.Field field) {
        run(() -> {
            store.takeBack(article, offset, field);
            remake();
        });
    }

    /** The event with an id, or the beginning of one. */
    public Optional<StoredEvent> find(String id) {
        return store.event(id);
    }

    /** The store itself, for what only it can tell. */
    public Store store() {
        return store;
    }

    /** Whether the events rest on all articles that there are, as every page says; asked of the store twice a second at most. */
    public boolean isCurrent() {
        Answer known = current;
        if (clock.instant().isBefore(known.until())) {
            return known.value();
        }
        boolean value = isCurrentNow();
        current = new Answer(value, clock.instant().plus(ANSWER_HOLDS));
        return value;
    }

    private boolean isCurrentNow() {
        return store.codingKey().filter(store::eventsAreCurrent).isPresent();
    }

    private StoredEvent event(String id) {
        return store.event(id).orElseThrow(() -> new Refusal("found no event " + id + ", expected the id of one"));
    }

    private EventDecisions decisions(Optional<String> why, Optional<String> author) {
        return new EventDecisions(
                store, ledger, why, author, LocalDate.ofInstant(clock.instant(), java.time.ZoneOffset.UTC));
    }

    /** Of several that wait, only the last makes the events: it finds what the others would have found. */
    private Future<?> makeEvents() {
        waiting.incrementAndGet();
        long wait = Math.max(0, Duration.between(clock.instant(), next).toMillis());
        return thread.schedule(
                () -> {
                    if (waiting.decrementAndGet() == 0 && !isCurrentNow()) {
                        remake();
                    }
                },
                wait,
                TimeUnit.MILLISECONDS);
    }

    private void remake() {
        Instant begun = clock.instant();
        Optional<String> known = store.codingKey();
        known.or(() -> coder.map(able -> StoreKeeper.over(store, able.madeBy()).codingKey()))
                .ifPresent(ledger::update);
        current = Answer.NONE;
        Instant ended = clock.instant();
        next = ended.plus(Duration.between(begun, ended).multipliedBy(PAUSES));
    }

    private void run(Runnable work) {
        Future<?> done = thread.submit(work);
        try {
            done.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("the desk is shutting down");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private static void await(Future<?> work, long seconds) {
        try {
            work.get(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException | ExecutionException e) {
            // the article is kept; its events follow, and the page says so until they do
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
        try {
            if (!thread.awaitTermination(30, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        coder.ifPresent(ArticleCoder::close);
        store.close();
    }
}
