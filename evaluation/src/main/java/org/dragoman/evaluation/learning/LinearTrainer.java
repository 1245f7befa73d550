package org.dragoman.evaluation.learning;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.engine.learning.LinearModel;

/**
 * Trains linear models with liblinear (Fan and others 2008).
 *
 * @param parameter solver, cost and tolerance
 * @param rare features of fewer examples than this are left out
 * @param slight weights nearer to zero than this are left out
 */
public record LinearTrainer(Parameter parameter, int rare, double slight) {

    /**
     * One example.
     *
     * @param features what is known of it
     * @param target the value to learn; for classification 1 or −1
     */
    public record Example(List<String> features, double target) {
        public Example {
            features = List.copyOf(features);
        }
    }

    /** The weights by feature, with that of the bias. For classes the weights speak for 1. */
    public Map<String, Double> train(List<Example> examples) {
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
            problem.y[i] = examples.get(i).target();
        }
        Linear.disableDebugOutput();
        Model model = Linear.train(problem, parameter);
        double[] learnt = model.getFeatureWeights();
        int[] labels = model.getLabels();
        double sign = labels != null && labels.length > 0 && labels[0] < 0 ? -1 : 1;
        Map<String, Double> weights = new TreeMap<>();
        for (int i = 0; i < names.size(); i++) {
            if (Math.abs(learnt[i]) >= slight) {
                weights.put(names.get(i), rounded(sign * learnt[i]));
            }
        }
        weights.put(LinearModel.BIAS, rounded(sign * learnt[names.size()]));
        return weights;
    }

    /** Writes weights as {@link LinearModel} reads them. */
    public static void write(Map<String, Double> weights, Path file) throws IOException {
        StringBuilder lines = new StringBuilder();
        weights.forEach((feature, weight) ->
                lines.append(feature).append('\t').append(weight).append('\n'));
        Files.writeString(file, lines, StandardCharsets.UTF_8);
    }

    private static double rounded(double weight) {
        return Math.round(weight * 1000) / 1000.0;
    }

    private List<String> frequent(List<Example> examples) {
        Map<String, Integer> counts = new TreeMap<>();
        examples.forEach(example -> example.features().forEach(feature -> counts.merge(feature, 1, Integer::sum)));
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= rare)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<Feature> known(List<String> features, Map<String, Integer> numbers) {
        List<Feature> row = new ArrayList<>();
        for (String feature : features) {
            Integer number = numbers.get(feature);
            if (number != null) {
                row.add(new FeatureNode(number, 1));
            }
        }
        return row;
    }

    private static Feature[] row(List<String> features, Map<String, Integer> numbers) {
        List<Feature> row = known(features, numbers);
        row.sort(Comparator.comparingInt(Feature::getIndex));
        row.add(new FeatureNode(numbers.size() + 1, 1));
        return row.toArray(new Feature[0]);
    }
}
