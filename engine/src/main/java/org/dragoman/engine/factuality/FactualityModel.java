package org.dragoman.engine.factuality;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A linear model of how certain readers take it that something happened, from −3 (certainly did not) to 3 (certainly did).
 * What it looks at is {@link FactualityFeatures}; how it was made stands in {@code docs/models/factuality.md}. Immutable.
 */
public final class FactualityModel {

    private static final String RESOURCE = "weights.tsv";
    private static final double MOST = 3;

    private final Map<String, Double> weights;

    private FactualityModel(Map<String, Double> weights) {
        this.weights = Map.copyOf(weights);
    }

    /** A model of the given weights by feature; the weight of the feature {@code bias} counts always. */
    public static FactualityModel of(Map<String, Double> weights) {
        return new FactualityModel(weights);
    }

    /**
     * The model that comes with the engine.
     *
     * @throws IllegalStateException if it is missing or a line of it is not a feature, a tab and a weight
     */
    public static FactualityModel bundled() {
        try (InputStream stream = FactualityModel.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException(
                        "The resource " + RESOURCE + " is missing; docs/models/factuality.md tells how to make it.");
            }
            return read(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FactualityModel read(BufferedReader lines) throws IOException {
        Map<String, Double> weights = new HashMap<>();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            int tab = line.lastIndexOf('\t');
            if (tab < 0) {
                throw new IllegalStateException(RESOURCE + ", line " + number + ": found \"" + line
                        + "\", expected a feature, a tab and a weight.");
            }
            weights.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
        }
        return new FactualityModel(weights);
    }

    /** The score of something with the given features. */
    public double score(List<String> features) {
        double sum = weights.getOrDefault("bias", 0.0);
        for (String feature : features) {
            sum += weights.getOrDefault(feature, 0.0);
        }
        return Math.max(-MOST, Math.min(MOST, sum));
    }
}
