package org.dragoman.evaluation.factuality;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.engine.factuality.FactualityFeatures;
import org.dragoman.engine.factuality.FactualityModel;
import org.dragoman.engine.language.LanguagePipeline;
import org.dragoman.engine.lexicon.Lexicon;

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
            write(weights, Path.of(arguments[0]));
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
        List<String> names = frequent(examples);
        Map<String, Integer> numbers = new TreeMap<>();
        names.forEach(name -> numbers.put(name, numbers.size() + 1));
        Problem problem = new Problem();
        problem.l = examples.size();
        problem.bias = 1;
        problem.n = numbers.size() + 1;
        problem.x = new Feature[problem.l][];
        problem.y = new double[problem.l];
        for (int i = 0; i < problem.l; i++) {
            problem.x[i] = row(examples.get(i).features(), numbers);
            problem.y[i] = examples.get(i).score();
        }
        Linear.disableDebugOutput();
        Model model =
                Linear.train(problem, new Parameter(SolverType.L2R_L1LOSS_SVR_DUAL, COST, TOLERANCE, ROUNDS, MARGIN));
        double[] learnt = model.getFeatureWeights();
        Map<String, Double> weights = new TreeMap<>();
        for (int i = 0; i < names.size(); i++) {
            if (Math.abs(learnt[i]) >= SLIGHT) {
                weights.put(names.get(i), rounded(learnt[i]));
            }
        }
        weights.put("bias", rounded(learnt[names.size()]));
        return weights;
    }

    private static double rounded(double weight) {
        return Math.round(weight * 1000) / 1000.0;
    }

    private static List<String> frequent(List<Example> examples) {
        Map<String, Integer> counts = new TreeMap<>();
        examples.forEach(example -> example.features().forEach(feature -> counts.merge(feature, 1, Integer::sum)));
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= RARE)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Feature[] row(List<String> features, Map<String, Integer> numbers) {
        List<Feature> row = new ArrayList<>();
        for (String feature : features) {
            Integer number = numbers.get(feature);
            if (number != null) {
                row.add(new FeatureNode(number, 1));
            }
        }
        row.sort(Comparator.comparingInt(Feature::getIndex));
        row.add(new FeatureNode(numbers.size() + 1, 1));
        return row.toArray(new Feature[0]);
    }

    private static void write(Map<String, Double> weights, Path file) throws IOException {
        StringBuilder lines = new StringBuilder();
        weights.forEach((feature, weight) ->
                lines.append(feature).append('\t').append(weight).append('\n'));
        Files.writeString(file, lines, StandardCharsets.UTF_8);
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
