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

    /** Milliseconds on the wall and of thread CPU. */
    private record Cost(double wall, double cpu) {

        static Cost of(Runnable work) {
            long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            long start = System.nanoTime();
            work.run();
            return new Cost(
                    (System.nanoTime() - start) / 1e6,
                    (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e6);
        }
    }

    private record Costs(Cost lexicon, Cost frames, Cost knowledge) {

        static Costs measure() {
            List<Lexicon> loaded = new ArrayList<>();
            Cost lexicon = Cost.of(() -> loaded.add(Lexicon.builtIn()));
            List<EventFinder> finders = new ArrayList<>();
            Cost frames = Cost.of(() -> finders.add(new EventFinder(loaded.get(0))));
            List<Knowledge> known = new ArrayList<>();
            Cost knowledge = Cost.of(() -> known.add(Knowledge.of(loaded.get(0))));
            if (!known.get(0).events().frameIds().equals(finders.get(0).frameIds())) {
                throw new IllegalStateException("the lexicon was not read whole");
            }
            return new Costs(lexicon, frames, knowledge);
        }
    }

    /**
     * Prints the times.
     *
     * @param arguments how many warm rounds
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Costs cold = Costs.measure();
        print("cold", List.of(cold), out);
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : ROUNDS;
        List<Costs> warm = new ArrayList<>();
        for (int round = -rounds; round < rounds; round++) {
            Costs costs = Costs.measure();
            if (round >= 0) {
                warm.add(costs);
            }
        }
        print("warm", warm, out);
        out.println("load " + ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static void print(String what, List<Costs> costs, PrintStream out) {
        out.println(
                what + ": lexicon " + median(costs.stream().map(Costs::lexicon).toList()) + "; frames out of it "
                        + median(costs.stream().map(Costs::frames).toList()) + "; all knowledge out of it "
                        + median(costs.stream().map(Costs::knowledge).toList()));
    }

    private static String median(List<Cost> costs) {
        return String.format(
                Locale.ROOT,
                "%.0f ms (%.0f ms CPU)",
                costs.stream().map(Cost::wall).sorted().toList().get(costs.size() / 2),
                costs.stream().map(Cost::cpu).sorted().toList().get(costs.size() / 2));
    }
}
