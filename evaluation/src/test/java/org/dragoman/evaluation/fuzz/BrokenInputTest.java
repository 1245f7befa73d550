package org.dragoman.evaluation.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A brief round: the same few hundred broken inputs for each parser in every build. {@link ParsersFuzzTest} goes on from here. */
class BrokenInputTest {

    private static final long SEED = 20241115;
    private static final int INPUTS = 400;
    private static final Duration LONGEST = Duration.ofSeconds(2);

    @ParameterizedTest
    @EnumSource(Parser.class)
    void noInputBreaksAParserOrHoldsItUp(Parser parser) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        Mutations mutations = new Mutations(parser.seeds(), SEED);
        for (int i = 0; i < INPUTS; i++) {
            int number = i;
            byte[] data = mutations.next();
            long before = threads.getCurrentThreadCpuTime();
            try {
                parser.feed(data);
            } catch (Throwable e) {
                throw new AssertionError(shown("input " + number, data), e);
            }
            assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - before))
                    .as(() -> "CPU time of " + shown("input " + number, data))
                    .isLessThan(LONGEST);
        }
    }

    @ParameterizedTest
    @EnumSource(Parser.class)
    void aSoundInputYieldsSomethingAndAnOddOneBreaksNothing(Parser parser) {
        for (byte[] data : parser.sound()) {
            assertThat(parser.feed(data)).as(() -> shown("sound input", data)).isPositive();
        }
        parser.odd().forEach(parser::feed);
    }

    private static String shown(String what, byte[] data) {
        String text = new String(data, StandardCharsets.UTF_8);
        return what + ": " + (text.length() > 2_000 ? text.substring(0, 2_000) + "…" : text);
    }
}
