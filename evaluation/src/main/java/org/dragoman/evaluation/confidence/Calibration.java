package org.dragoman.evaluation.confidence;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** How well probabilities hold: by tenths, expected calibration error (Naeini and others 2015), Brier's score (Brier 1950). */
record Calibration(List<Point> points) {

    private static final int BINS = 10;
    private static final double[] THRESHOLDS = {0, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8};

    /** A probability that was given, and whether it was so. */
    record Point(double probability, boolean sound) {}

    Calibration {
        points = List.copyOf(points);
    }

    /** The mean distance of probability and share within the tenths, weighted by their sizes. */
    double expectedError() {
        double error = 0;
        for (int bin = 0; bin < BINS; bin++) {
            List<Point> inside = bin(bin);
            if (!inside.isEmpty()) {
                error += Math.abs(mean(inside) - share(inside)) * inside.size() / points.size();
            }
        }
        return error;
    }

    /** The mean square of the distance between probability and truth. */
    double brier() {
        return points.stream()
                .mapToDouble(point -> Math.pow(point.probability() - (point.sound() ? 1 : 0), 2))
                .average()
                .orElse(0);
    }

    void print(PrintStream out) {
        out.println("confidence  reports  mean  sound");
        for (int bin = 0; bin < BINS; bin++) {
            List<Point> inside = bin(bin);
            if (!inside.isEmpty()) {
                out.printf(
                        Locale.ROOT,
                        "%.1f to %.1f  %7d  %.2f  %.2f%n",
                        bin / 10.0,
                        (bin + 1) / 10.0,
                        inside.size(),
                        mean(inside),
                        share(inside));
            }
        }
        out.printf(Locale.ROOT, "expected calibration error %.3f, Brier %.3f%n", expectedError(), brier());
        long sound = points.stream().filter(Point::sound).count();
        for (double threshold : THRESHOLDS) {
            List<Point> kept = points.stream()
                    .filter(point -> point.probability() >= threshold)
                    .toList();
            long keptSound = kept.stream().filter(Point::sound).count();
            out.printf(
                    Locale.ROOT,
                    "least confidence %.1f: %d reports stay, %.1f %% of them sound, %.1f %% of the sound stay%n",
                    threshold,
                    kept.size(),
                    100.0 * keptSound / Math.max(1, kept.size()),
                    100.0 * keptSound / Math.max(1, sound));
        }
    }

    private List<Point> bin(int bin) {
        return points.stream()
                .filter(point -> Math.min(BINS - 1, (int) (point.probability() * BINS)) == bin)
                .toList();
    }

    private static double mean(List<Point> points) {
        return points.stream().mapToDouble(Point::probability).average().orElse(0);
    }

    private static double share(List<Point> points) {
        return (double) points.stream().filter(Point::sound).count() / points.size();
    }
}
