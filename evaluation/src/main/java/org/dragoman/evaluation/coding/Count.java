package org.dragoman.evaluation.coding;

import java.util.Locale;

/**
 * How often something was found, found rightly, and there to be found.
 *
 * @param right found rightly
 * @param said found
 * @param hit of the gold, what was found
 * @param gold there to be found
 */
record Count(int right, int said, int hit, int gold) {

    static final Count NONE = new Count(0, 0, 0, 0);

    Count plus(Count other) {
        return new Count(right + other.right, said + other.said, hit + other.hit, gold + other.gold);
    }

    /** Share of what was found that is right; 0 where nothing was found. */
    double precision() {
        return said == 0 ? 0 : (double) right / said;
    }

    /** Share of the gold that was found; 0 where there is none. */
    double recall() {
        return gold == 0 ? 0 : (double) hit / gold;
    }

    /** Harmonic mean of both. */
    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "P %.3f R %.3f F1 %.3f  (%d right of %d said, %d found of %d)",
                precision(),
                recall(),
                f1(),
                right,
                said,
                hit,
                gold);
    }
}
