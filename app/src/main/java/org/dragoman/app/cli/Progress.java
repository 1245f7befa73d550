package org.dragoman.app.cli;

import java.io.PrintStream;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how far long work has come: a bar on a terminal, plain lines otherwise. Quiet while the work is short. */
final class Progress implements AutoCloseable {

    private static final long QUIET_NANOSECONDS = 3_000_000_000L;
    private static final long BETWEEN_LINES_NANOSECONDS = 10_000_000_000L;

    private final PrintStream err;
    private final String task;
    private final String unit;
    private final long started = System.nanoTime();
    private long lastLine = started;
    private long done;
    private Optional<ProgressBar> bar = Optional.empty();

    /**
     * Shows progress.
     *
     * @param task what is done, in a word
     * @param unit what is counted: "articles coded"
     */
    Progress(PrintStream err, String task, String unit) {
        this.err = err;
        this.task = task;
        this.unit = unit;
    }

    /** One more is done. */
    void step() {
        done++;
        long now = System.nanoTime();
        if (now - started < QUIET_NANOSECONDS) {
            return;
        }
        if (Terminal.isErr()) {
            bar().stepTo(done);
        } else if (now - lastLine > BETWEEN_LINES_NANOSECONDS) {
            lastLine = now;
            err.println("dragoman: " + done + " " + unit);
        }
    }

    private ProgressBar bar() {
        if (bar.isEmpty()) {
            bar = Optional.of(new ProgressBarBuilder()
                    .setTaskName(task)
                    .setUnit(" " + unit, 1)
                    .setInitialMax(-1)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setConsumer(new ConsoleProgressBarConsumer(err, Terminal.width()))
                    .build());
        }
        return bar.get();
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }
}
