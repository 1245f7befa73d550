package org.dragoman.evaluation.factuality;

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
import org.dragoman.engine.factuality.FactualityFeatures;
import org.dragoman.engine.factuality.FactualityModel;
import org.dragoman.engine.language.LanguagePipeline;
import org.dragoman.engine.lexicon.Lexicon;
import org.dragoman.evaluation.learning.LinearTrainer;

/**
 * Trains the engine's factuality model: a linear support vector regression from the features of {@link FactualityFeatures}
 * to the readers' scores.
 *
 * <p>Run it with {@code WEIGHTS.tsv TRAIN.jsonl…} and the system property {@code dragoman.models}. With {@code --check} in
 * place of the weights it writes nothing but prints correlation and mean error over five folds of texts.
 */
public final class TrainFactuality {

    private static final int FOLDS = 5;
    /** Features seen in fewer predicates than this are left out. */
    private static final int RARE = 3;

    private static final double COST = 0.02;
    private static final double TOLERANCE = 0.001;
    private static final int ROUNDS = 1000;
    /** Errors smaller than this count for nothing. */
    private static final double MARGIN = 0.05;

    /** Weights nearer to zero than this are left out. */
    private static final double SLIGHT = 0.004;

    private static final LinearTrainer TRAINER = new LinearTrainer(
            new Parameter(SolverType.L2R_L1LOSS_SVR_DUAL, COST, TOLERANCE, ROUNDS, MARGIN), RARE, SLIGHT);

    private record Example(String text, List<String> features, double score) {}

    private TrainFactuality() {}

    /**
     * Trains or checks.
     *
     * @param arguments where the weights go or {@code --check}, and the files to learn from
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2) {
            throw new IllegalArgumentException(
                    "Found " + arguments.length + " arguments, expected WEIGHTS.tsv|--check TRAIN.jsonl…");
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<Example> examples = new ArrayList<>();
        LanguagePipeline language =
                LanguagePipeline.load(Path.of(System.getProperty("dragoman.models", "engine/target/models")));
        FactualityFeatures features = new FactualityFeatures(Lexicon.builtIn());
        for (String file : List.of(arguments).subList(1, arguments.length)) {
            for (LocatedPredicate predicate : LocatedPredicate.locate(language, GoldPredicate.read(Path.of(file)))) {
                examples.add(new Example(
                        predicate.gold().text(),
                        features.of(predicate.sentence(), predicate.token()),
                        predicate.gold().score()));
            }
        }
        if (arguments[0].equals("--check")) {
            check(examples, out);
        } else {
            Map<String, Double> weights = train(examples);
            LinearTrainer.write(weights, Path.of(arguments[0]));
            out.println(examples.size() + " predicates, " + weights.size() + " weights");
        }
    }

    private static void check(List<Example> examples, PrintStream out) {
        double[] gold = new double[examples.size()];
        double[] found = new double[examples.size()];
        int at = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Example> kept = new ArrayList<>();
            List<Example> held = new ArrayList<>();
            for (Example example : examples) {
                (Math.floorMod(example.text().hashCode(), FOLDS) == fold ? held : kept).add(example);
            }
            FactualityModel model = FactualityModel.of(train(kept));
            for (Example example : held) {
                gold[at] = example.score();
                found[at++] = model.score(example.features());
            }
        }
        out.printf(
                Locale.ROOT, "r %.3f, MAE %.3f over %d predicates%n", correlation(gold, found), error(gold, found), at);
    }

    private static Map<String, Double> train(List<Example> examples) {
        return TRAINER.train(examples.stream()
                .map(example -> new LinearTrainer.Example(example.features(), example.score()))
                .toList());
    }

    private static double error(double[] gold, double[] found) {
        double sum = 0;
        for (int i = 0; i < gold.length; i++) {
            sum += Math.abs(gold[i] - found[i]);
        }
        return sum / gold.length;
    }

    private static double correlation(double[] gold, double[] found) {
        double meanGold = mean(gold);
        double meanFound = mean(found);
        double both = 0;
        double ours = 0;
        double theirs = 0;
        for (int i = 0; i < gold.length; i++) {
            both += (gold[i] - meanGold) * (found[i] - meanFound);
            theirs += (gold[i] - meanGold) * (gold[i] - meanGold);
            ours += (found[i] - meanFound) * (found[i] - meanFound);
        }
        return both / Math.sqrt(ours * theirs);
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}
