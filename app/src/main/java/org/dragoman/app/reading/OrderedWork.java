package org.dragoman.app.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Applies a function to items on several threads and hands the results on in the order of the items. Only a bounded number
 * of items is under way at once, so that memory does not grow with their number. Items come from one thread, on which the
 * results are handed on too.
 *
 * @param <T> items
 * @param <R> results
 */
final class OrderedWork<T, R> implements AutoCloseable {

    private static final int AHEAD = 8;

    private final Function<T, R> work;
    private final Consumer<R> results;
    private final int most;
    private final ExecutorService threads;
    private final Deque<Future<R>> underWay = new ArrayDeque<>();

    OrderedWork(int threads, Function<T, R> work, Consumer<R> results) {
        this.work = work;
        this.results = results;
        this.most = threads * AHEAD;
        this.threads = Executors.newFixedThreadPool(threads, runnable -> {
            Thread thread = new Thread(runnable, "coder");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Takes the next item; waits where too many are under way. */
    void add(T item) {
        while (underWay.size() >= most) {
            handOn();
        }
        underWay.add(threads.submit(() -> work.apply(item)));
        while (!underWay.isEmpty() && underWay.peek().isDone()) {
            handOn();
        }
    }

    /** Waits for all items. */
    void finish() {
        while (!underWay.isEmpty()) {
            handOn();
        }
    }

    private void handOn() {
        try {
            results.accept(underWay.remove().get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while coding", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("coding failed: " + e.getCause(), e.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
