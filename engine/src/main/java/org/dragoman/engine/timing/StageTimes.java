package org.dragoman.engine.timing;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;

/** Adds up the thread CPU time of each stage over all articles. Safe for use by several threads. */
public final class StageTimes {

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Map<String, LongAdder> nanoseconds = new ConcurrentSkipListMap<>();
    private final LongAdder tokens = new LongAdder();
    private final LongAdder articles = new LongAdder();

    /** A clock for one article, to be used by one thread. */
    public StageClock clock() {
        return new StageClock() {
            private long last;

            @Override
            public void start() {
                last = threads.getCurrentThreadCpuTime();
            }

            @Override
            public void lap(String stage) {
                long now = threads.getCurrentThreadCpuTime();
                nanoseconds.computeIfAbsent(stage, s -> new LongAdder()).add(now - last);
                last = now;
            }
        };
    }

    /** Counts an article and its tokens. */
    public void count(int tokensOfArticle) {
        articles.increment();
        tokens.add(tokensOfArticle);
    }

    /** Tokens counted so far. */
    public long tokens() {
        return tokens.sum();
    }

    /** Articles counted so far. */
    public long articles() {
        return articles.sum();
    }

    /** CPU milliseconds of each stage, by the stage's name. */
    public Map<String, Double> milliseconds() {
        Map<String, Double> milliseconds = new LinkedHashMap<>();
        nanoseconds.forEach((stage, sum) -> milliseconds.put(stage, sum.sum() / 1e6));
        return milliseconds;
    }
}
