package org.dragoman.engine.factuality;

import java.util.List;
import java.util.Map;
import org.dragoman.engine.learning.LinearModel;

/**
 * A linear model of how certain readers take it that something happened, from −3 (certainly did not) to 3 (certainly did).
 * What it looks at is {@link FactualityFeatures}; how it was made stands in {@code docs/models/factuality.md}. Immutable.
 */
public final class FactualityModel {

    private static final double MOST = 3;

    private final LinearModel weights;

    private FactualityModel(LinearModel weights) {
        this.weights = weights;
    }

    /** A model of the given weights by feature; the weight of the feature {@code bias} counts always. */
    public static FactualityModel of(Map<String, Double> weights) {
        return new FactualityModel(LinearModel.of(weights));
    }

    /**
     * The model that comes with the engine.
     *
     * @throws IllegalStateException if it is missing or a line of it is not a feature, a tab and a weight
     */
    public static FactualityModel bundled() {
        return new FactualityModel(
                LinearModel.bundled(FactualityModel.class, "weights.tsv", "docs/models/factuality.md"));
    }

    /** The score of something with the given features. */
    public double score(List<String> features) {
        return Math.max(-MOST, Math.min(MOST, weights.sum(features)));
    }
}
