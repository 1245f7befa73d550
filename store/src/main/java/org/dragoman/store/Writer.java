package org.dragoman.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/**
 * The one thread of this process that writes. Articles wait in a short queue; whatever waits when the thread is free
 * becomes one transaction, so that the write lock is never held while nothing is to be written. Once a transaction has
 * failed nothing more is written, and every later call says why. Safe for several threads.
 */
final class Writer implements AutoCloseable {

    /** So many articles may wait; who puts more waits too, so that memory stays flat. */
    private static final int ROOM = 256;

    private final Connections connections;
    private final ArticleWriting articles = new ArticleWriting();
    private final Queue<CodedArticle> waiting = new ConcurrentLinkedQueue<>();
    private final Semaphore room = new Semaphore(ROOM);
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread writer = new Thread(work, "store-writer");
        writer.setDaemon(true);
        return writer;
    });

    /** Set by the writing thread, seen by all. */
    private volatile Optional<StoreException> failure = Optional.empty();

    /** Touched by the writing thread only. */
    private Optional<Handle> connection = Optional.empty();

    Writer(Connections connections) {
        this.connections = connections;
    }

    /** Takes an article to be written soon; waits while too many are on their way. */
    void put(CodedArticle article) {
        throwFailure();
        try {
            room.acquire();
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
        waiting.add(article);
        thread.execute(this::writeWaiting);
    }

    /** Returns once all that was put before is written. */
    void flush() {
        await(() -> {});
    }

    /** Does work in one transaction, after all that was put before, and returns when it is committed. */
    void inTransaction(Consumer<Handle> work) {
        await(() -> write(work));
    }

    /** Writes what waits and ends the thread. */
    @Override
    public void close() {
        boolean told = failure.isPresent();
        try {
            thread.execute(this::disconnect);
            thread.shutdown();
            if (!thread.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS)) {
                throw new IllegalStateException("an endless wait ended");
            }
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
        if (!told) {
            throwFailure();
        }
    }

    /** The first of several calls finds all that waits; the others find nothing. */
    private void writeWaiting() {
        List<CodedArticle> batch = new ArrayList<>();
        for (CodedArticle next = waiting.poll(); next != null; next = waiting.poll()) {
            batch.add(next);
        }
        try {
            if (!batch.isEmpty() && failure.isEmpty()) {
                write(handle -> articles.write(handle, batch));
            }
        } finally {
            room.release(batch.size());
        }
    }

    private void write(Consumer<Handle> work) {
        try {
            handle().useTransaction(work::accept);
        } catch (RuntimeException | Error e) {
            failure = Optional.of(StoreProblems.of(connections.file(), e));
        }
    }

    private void disconnect() {
        try {
            connection.ifPresent(Handle::close);
        } catch (JdbiException e) {
            failure = Optional.of(StoreProblems.of(connections.file(), e));
        }
    }

    private Handle handle() {
        Handle handle = connection.orElseGet(connections::open);
        connection = Optional.of(handle);
        return handle;
    }

    private void await(Runnable work) {
        throwFailure();
        try {
            thread.submit(work).get();
        } catch (InterruptedException e) {
            throw interrupted(e);
        } catch (ExecutionException e) {
            throw StoreProblems.of(connections.file(), e.getCause() == null ? e : e.getCause());
        }
        throwFailure();
    }

    private void throwFailure() {
        failure.ifPresent(known -> {
            throw new StoreException(String.valueOf(known.getMessage()), known);
        });
    }

    private StoreException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new StoreException(
                "the store " + connections.file() + ": interrupted while writing; what was kept before is safe", e);
    }
}
