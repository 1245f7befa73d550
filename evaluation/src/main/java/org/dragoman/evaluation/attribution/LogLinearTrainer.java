package org.dragoman.evaluation.attribution;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.dragoman.engine.statement.AttributionChoice;
import org.dragoman.engine.statement.LinearWeights;

/**
 * Trains log-linear models of choices: the probability of a candidate grows with the sum of its features' weights. Stochastic
 * gradient ascent with a step size for each weight (AdaGrad, Duchi and others 2011), the mean of the weights after each pass
 * but the first. The order of choices is shuffled with a fixed seed, so that the same choices give the same weights.
 */
final class LogLinearTrainer {

    private final int passes;
    private final float rate;
    private final int rarest;
    private final float decay;

    /**
     * A trainer.
     *
     * @param rarest in how many choices a feature must be seen
     * @param decay strength of the pull of each weight towards zero (L2), spread over the choices in which it is seen
     */
    LogLinearTrainer(int passes, float rate, int rarest, float decay) {
        this.passes = passes;
        this.rate = rate;
        this.rarest = rarest;
        this.decay = decay;
    }

    /** Adds the weights of the choices' features to a table of {@link LinearWeights#SIZE}. */
    void train(List<AttributionChoice> choices, float[] into) {
        int[] counts = counts(choices);
        float[] weights = new float[LinearWeights.SIZE];
        float[] squares = new float[LinearWeights.SIZE];
        float[] sum = new float[LinearWeights.SIZE];
        int[] order = new int[choices.size()];
        Arrays.setAll(order, i -> i);
        Random random = new Random(20161108);
        int counted = 0;
        for (int pass = 0; pass < passes; pass++) {
            shuffle(order, random);
            for (int i : order) {
                learn(choices.get(i), counts, weights, squares);
            }
            if (pass >= 1 || passes == 1) {
                counted++;
                for (int k = 0; k < sum.length; k++) {
                    sum[k] += weights[k];
                }
            }
        }
        for (int k = 0; k < sum.length; k++) {
            into[k] += sum[k] / counted;
        }
    }

    /** In how many choices each feature is seen. */
    private static int[] counts(List<AttributionChoice> choices) {
        int[] seen = new int[LinearWeights.SIZE];
        int[] lastChoice = new int[LinearWeights.SIZE];
        Arrays.fill(lastChoice, -1);
        for (int i = 0; i < choices.size(); i++) {
            for (int[] candidate : choices.get(i).candidates()) {
                for (int feature : candidate) {
                    if (lastChoice[feature] != i) {
                        seen[feature]++;
                        lastChoice[feature] = i;
                    }
                }
            }
        }
        return seen;
    }

    private void learn(AttributionChoice choice, int[] counts, float[] weights, float[] squares) {
        int[][] candidates = choice.candidates();
        if (candidates.length == 1) {
            double p = 1 / (1 + Math.exp(-score(candidates[0], weights)));
            update(candidates[0], (float) ((choice.right() == 0 ? 1 : 0) - p), counts, weights, squares);
            return;
        }
        double[] scores = new double[candidates.length];
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = score(candidates[i], weights);
            most = Math.max(most, scores[i]);
        }
        double total = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = Math.exp(scores[i] - most);
            total += scores[i];
        }
        for (int i = 0; i < scores.length; i++) {
            float gradient = (float) ((i == choice.right() ? 1 : 0) - scores[i] / total);
            if (Math.abs(gradient) > 1e-3f) {
                update(candidates[i], gradient, counts, weights, squares);
            }
        }
    }

    private static float score(int[] features, float[] weights) {
        float sum = 0;
        for (int feature : features) {
            sum += weights[feature];
        }
        return sum;
    }

    private void update(int[] features, float gradient, int[] counts, float[] weights, float[] squares) {
        for (int feature : features) {
            if (counts[feature] >= rarest) {
                float slope = gradient - decay / counts[feature] * weights[feature];
                squares[feature] += slope * slope;
                weights[feature] += rate * slope / (float) Math.sqrt(squares[feature] + 1);
            }
        }
    }

    private static void shuffle(int[] order, Random random) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swap = order[i];
            order[i] = order[j];
            order[j] = swap;
        }
    }
}
