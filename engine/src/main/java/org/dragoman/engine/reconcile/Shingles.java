package org.dragoman.engine.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Takes a fixed sample of the runs of four words outside quotation marks, by which copied text is recognised (Broder, "On the
 * resemblance and containment of documents", 1997). Which runs are sampled depends on their words alone. For one thread.
 */
final class Shingles {

    private static final int LENGTH = 4;
    /** One run in so many is sampled. */
    private static final int SAMPLE = 4;

    private static final int MOST = 1000;

    private final List<String> run = new ArrayList<>();
    private final SortedSet<Integer> sample = new TreeSet<>();
    private boolean quoted;
    private int paragraph = -1;

    /** A sentence begins; a quotation that the paragraph before left open ends with it. */
    void paragraph(int number) {
        if (number != paragraph) {
            paragraph = number;
            quoted = false;
        }
    }

    /** The next token of the text. */
    void add(String token) {
        switch (token) {
            case "“", "``" -> open();
            case "”", "''" -> quoted = false;
            case "\"" -> {
                if (quoted) {
                    quoted = false;
                } else {
                    open();
                }
            }
            default -> {
                if (!quoted) {
                    Terms.of(token).forEach(this::word);
                }
            }
        }
    }

    private void open() {
        quoted = true;
        run.clear();
    }

    private void word(String word) {
        run.add(word);
        if (run.size() > LENGTH) {
            run.remove(0);
        }
        if (run.size() == LENGTH) {
            int hash = Terms.hash(String.join(" ", run));
            if (Integer.remainderUnsigned(hash, SAMPLE) == 0) {
                sample.add(hash);
            }
        }
    }

    /** Hashes of the sampled runs, ascending. */
    List<Integer> sample() {
        return sample.stream().limit(MOST).toList();
    }
}
