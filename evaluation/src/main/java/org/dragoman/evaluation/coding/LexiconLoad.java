package org.dragoman.evaluation.coding;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dragoman.engine.coding.Knowledge;
import org.dragoman.engine.event.EventFinder;
import org.dragoman.engine.lexicon.Lexicon;

/**
 * How long the compiled lexicon takes to load: the first time in a new virtual machine, and when it is warm.
 *
 * <p>Run it with {@code [ROUNDS]}; each step is timed by the clock on the wall and by thread CPU, in milliseconds. The first line
 * is the cold one, so run it several times; of the warm rounds the median is printed.
 */
public final class LexiconLoad {

    private static final int ROUNDS = 30;

    private LexiconLoad() {}

    private record Times(double lexiconWall, double lexiconCpu, double framesWall, double knowledgeWall) {

        static Times measure() {
            long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            long start = System.nanoTime();
            Lexicon lexicon = Lexicon.builtIn();
            long loaded = System.nanoTime();
            double spent = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e6;
            int frames = new EventFinder(lexicon).frameIds().size();
            long framed = System.nanoTime();
            if (frames != lexicon.entries("frames").size()
                    || Knowledge.of(lexicon).fingerprint().isEmpty()) {
                throw new IllegalStateException("the lexicon was not read whole");
            }
            return new Times(
                    (loaded - start) / 1e6, spent, (framed - loaded) / 1e6, (System.nanoTime() - framed) / 1e6);
        }
    }

    /**
     * Prints the times.
     *
     * @param arguments how many warm rounds
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        print("cold", List.of(Times.measure()), out);
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : ROUNDS;
        List<Times> warm = new ArrayList<>();
        for (int round = -rounds; round < rounds; round++) {
            Times times = Times.measure();
            if (round >= 0) {
                warm.add(times);
            }
        }
        print("warm", warm, out);
        out.println("load " + ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static void print(String what, List<Times> times, PrintStream out) {
        out.println(String.format(
                Locale.ROOT,
                "%s: lexicon %.0f ms (%.0f ms CPU); frames out of it %.0f ms; all knowledge out of it %.0f ms",
                what,
                median(times.stream().map(Times::lexiconWall).sorted().toList()),
                median(times.stream().map(Times::lexiconCpu).sorted().toList()),
                median(times.stream().map(Times::framesWall).sorted().toList()),
                median(times.stream().map(Times::knowledgeWall).sorted().toList())));
    }

    private static double median(List<Double> sorted) {
        return sorted.get(sorted.size() / 2);
    }
}
