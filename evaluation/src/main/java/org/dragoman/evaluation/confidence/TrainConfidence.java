package org.dragoman.evaluation.confidence;

import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.SolverType;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.engine.confidence.ConfidenceModel;
import org.dragoman.evaluation.confidence.CalibrationCurve.Judged;
import org.dragoman.evaluation.learning.LinearTrainer;

/**
 * Trains the second witness by logistic regression: {@code TrainConfidence WEIGHTS.tsv|--check EXAMPLES.tsv}; the examples come from
 * {@link CollectExamples}. {@code --check} writes nothing but predicts each fifth of the articles from the others and prints the
 * calibration curve and what stays of sound reports at some thresholds.
 */
public final class TrainConfidence {

    private static final double[] THRESHOLDS = {0, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8};
    private static final int FOLDS = 5;
    private static final int RARE = 3;
    private static final double SLIGHT = 0.005;
    private static final double COST = 0.03;
    private static final double TOLERANCE = 0.0005;
    private static final LinearTrainer TRAINER =
            new LinearTrainer(new Parameter(SolverType.L2R_LR, COST, TOLERANCE), RARE, SLIGHT);

    private TrainConfidence() {}

    /**
     * Trains or checks.
     *
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("usage: TrainConfidence WEIGHTS.tsv|--check EXAMPLES.tsv");
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<Example> examples = Example.read(Path.of(arguments[1]));
        out.println(examples.size() + " reports, "
                + examples.stream().filter(Example::sound).count() + " sound");
        if (arguments[0].equals("--check")) {
            check(examples, out);
        } else {
            LinearTrainer.write(train(examples), Path.of(arguments[0]));
        }
    }

    private static Map<String, Double> train(List<Example> examples) {
        return TRAINER.train(examples.stream().map(Example::plain).toList());
    }

    private static void check(List<Example> examples, PrintStream out) {
        List<Judged> points = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Example> kept = new ArrayList<>();
            List<Example> held = new ArrayList<>();
            for (Example example : examples) {
                boolean own = example.article().equals(CollectExamples.OWN);
                (!own && Math.floorMod(example.article().hashCode(), FOLDS) == fold ? held : kept).add(example);
            }
            ConfidenceModel model = ConfidenceModel.of(train(kept));
            held.forEach(example -> points.add(new Judged(model.probability(example.features()), example.sound())));
        }
        CalibrationCurve.of(points).print(out);
        for (double threshold : THRESHOLDS) {
            stay(points, threshold, out);
        }
    }

    private static void stay(List<Judged> points, double threshold, PrintStream out) {
        List<Judged> kept =
                points.stream().filter(point -> point.confidence() >= threshold).toList();
        long sound = points.stream().filter(Judged::right).count();
        long keptSound = kept.stream().filter(Judged::right).count();
        out.printf(
                Locale.ROOT,
                "least confidence %.1f: %d reports stay, %.1f %% of them sound, %.1f %% of the sound stay%n",
                threshold,
                kept.size(),
                100.0 * keptSound / Math.max(1, kept.size()),
                100.0 * keptSound / Math.max(1, sound));
    }
}
