package org.dragoman.evaluation.confidence;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How well confidences foretell what is right: ten bins of equal width, the last with 1 in it.
 *
 * @param bins the bins from low to high, empty ones as well
 * @param expectedError expected calibration error: the distance of share and mean confidence of each bin, weighted by its size
 *     (Guo et al., 2017)
 * @param brier mean squared distance of the confidence from 1 where right, from 0 where wrong (Brier, 1950)
 * @param share share of what is right
 * @param size how many were judged
 */
record CalibrationCurve(List<Bin> bins, double expectedError, double brier, double share, int size) {

    private static final int BINS = 10;

    /**
     * One judged report.
     *
     * @param confidence from 0 to 1
     * @param right what the judge found
     */
    record Judged(double confidence, boolean right) {

        Judged {
            if (!(confidence >= 0 && confidence <= 1)) {
                throw new IllegalArgumentException("Found the confidence " + confidence + ", expected 0 to 1.");
            }
        }
    }

    /**
     * One bin.
     *
     * @param from least confidence
     * @param to behind its greatest confidence
     * @param size how many reports it holds
     * @param confidence their mean confidence; 0 where it is empty
     * @param share share of them that is right; 0 where it is empty
     */
    record Bin(double from, double to, int size, double confidence, double share) {}

    /** The curve of some judged reports. */
    static CalibrationCurve of(List<Judged> judged) {
        List<Bin> bins = new ArrayList<>();
        double error = 0;
        for (int i = 0; i < BINS; i++) {
            int number = i;
            List<Judged> within = judged.stream()
                    .filter(report -> Math.min(BINS - 1, (int) (report.confidence() * BINS)) == number)
                    .toList();
            Bin bin = new Bin(
                    (double) i / BINS, (double) (i + 1) / BINS, within.size(), confidence(within), share(within));
            bins.add(bin);
            error += bin.size() * Math.abs(bin.confidence() - bin.share());
        }
        return new CalibrationCurve(
                List.copyOf(bins),
                judged.isEmpty() ? 0 : error / judged.size(),
                judged.stream()
                        .mapToDouble(report -> Math.pow(report.confidence() - (report.right() ? 1 : 0), 2))
                        .average()
                        .orElse(0),
                share(judged),
                judged.size());
    }

    /** Prints share, errors and the bins that hold anything. */
    void print(PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%d reports, %.3f right; expected calibration error %.3f, Brier %.3f%n",
                size,
                share,
                expectedError,
                brier);
        for (Bin bin : bins) {
            if (bin.size() > 0) {
                out.printf(
                        Locale.ROOT,
                        "%.1f to %.1f  %5d reports, confidence %.2f, right %.2f%n",
                        bin.from(),
                        bin.to(),
                        bin.size(),
                        bin.confidence(),
                        bin.share());
            }
        }
    }

    private static double confidence(List<Judged> judged) {
        return judged.stream().mapToDouble(Judged::confidence).average().orElse(0);
    }

    private static double share(List<Judged> judged) {
        return judged.stream()
                .mapToDouble(report -> report.right() ? 1 : 0)
                .average()
                .orElse(0);
    }
}
