package org.dragoman.app.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import org.dragoman.engine.timing.StageTimes;

/** Prints what the stages cost. */
final class Timings {

    private Timings() {}

    static void print(StageTimes times, PrintStream err) {
        long tokens = Math.max(1, times.tokens());
        err.printf(Locale.ROOT, "%d articles, %d tokens%n", times.articles(), times.tokens());
        err.printf(Locale.ROOT, "%-12s %12s %20s%n", "stage", "CPU ms", "ms per 1,000 tokens");
        double all = 0;
        for (Map.Entry<String, Double> stage : times.milliseconds().entrySet()) {
            err.printf(
                    Locale.ROOT,
                    "%-12s %12.0f %20.2f%n",
                    stage.getKey(),
                    stage.getValue(),
                    1000 * stage.getValue() / tokens);
            all += stage.getValue();
        }
        err.printf(Locale.ROOT, "%-12s %12.0f %20.2f%n", "all stages", all, 1000 * all / tokens);
        ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .ifPresent(cpu -> err.printf(
                        Locale.ROOT,
                        "whole process: %.2f s of CPU, %.0f tokens per CPU second%n",
                        cpu.toMillis() / 1000.0,
                        tokens * 1000.0 / Math.max(1, cpu.toMillis())));
    }
}
