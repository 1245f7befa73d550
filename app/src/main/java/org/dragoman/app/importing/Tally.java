package org.dragoman.app.importing;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.formats.knowledge.Refusal;

/** Counts what becomes of a source; keeps the first refusals only, so that memory stays flat. For one thread. */
final class Tally {

    /** So many refusals are told one by one. */
    static final int TOLD = 20;

    private final Runnable step;
    private final List<Refusal> first = new ArrayList<>();
    private long refused;
    private long leftOut;
    private long lines;

    /** @param step called for every entry that was read */
    Tally(Runnable step) {
        this.step = step;
    }

    void read() {
        step.run();
    }

    void kept(int more) {
        lines += more;
    }

    void leftOut() {
        leftOut++;
        step.run();
    }

    void refused(Refusal refusal) {
        refused++;
        if (first.size() < TOLD) {
            first.add(refusal);
        }
    }

    long refused() {
        return refused;
    }

    /** Read and understood, but of no use for coding. */
    long leftOutCount() {
        return leftOut;
    }

    /** Lines that were kept, where the format counts lines. */
    long lines() {
        return lines;
    }

    List<Refusal> first() {
        return List.copyOf(first);
    }
}
