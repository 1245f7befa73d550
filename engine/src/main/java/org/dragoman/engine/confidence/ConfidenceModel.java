package org.dragoman.engine.confidence;

import java.util.List;
import java.util.Map;
import org.dragoman.engine.learning.LinearModel;

/**
 * The probability that a coded event is in the text as coded and has the right type, by logistic regression. What it looks at
 * is {@link ConfidenceFeatures}; how it was made and how well its probabilities hold stands in {@code docs/models/confidence.md}.
 * Immutable and safe for use by several threads.
 */
public final class ConfidenceModel {

    private final LinearModel weights;

    private ConfidenceModel(LinearModel weights) {
        this.weights = weights;
    }

    /** A model of the given weights by feature; the weight of the feature {@code bias} counts always. */
    public static ConfidenceModel of(Map<String, Double> weights) {
        return new ConfidenceModel(LinearModel.of(weights));
    }

    /**
     * The model that comes with the engine.
     *
     * @throws IllegalStateException if it is missing or a line of it is not a feature, a tab and a weight
     */
    public static ConfidenceModel bundled() {
        return new ConfidenceModel(
                LinearModel.bundled(ConfidenceModel.class, "weights.tsv", "docs/models/confidence.md"));
    }

    /** The probability, between 0 and 1, in steps of a hundredth, for an event with the given features. */
    public double probability(List<String> features) {
        return Math.round(100 / (1 + Math.exp(-weights.sum(features)))) / 100.0;
    }
}
