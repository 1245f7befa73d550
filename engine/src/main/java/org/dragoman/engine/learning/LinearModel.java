package org.dragoman.engine.learning;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Weights by the names of features. Immutable and safe for use by several threads. */
public final class LinearModel {

    /** The weight of this feature counts always. */
    public static final String BIAS = "bias";

    private final Map<String, Double> weights;

    private LinearModel(Map<String, Double> weights) {
        this.weights = Map.copyOf(weights);
    }

    /** A model of the given weights. */
    public static LinearModel of(Map<String, Double> weights) {
        return new LinearModel(weights);
    }

    /**
     * A model that comes with the engine.
     *
     * @param owner the class beside which its weights lie: a feature, a tab and a weight on each line
     * @param resource name of the weights
     * @param card the document that tells how they are made
     * @throws IllegalStateException if they are missing or a line is wrong
     */
    public static LinearModel bundled(Class<?> owner, String resource, String card) {
        try (InputStream stream = owner.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException(
                        "The resource " + resource + " is missing; " + card + " tells how to make it.");
            }
            return read(resource, new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LinearModel read(String resource, BufferedReader lines) throws IOException {
        Map<String, Double> weights = new HashMap<>();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            int tab = line.lastIndexOf('\t');
            if (tab < 0) {
                throw new IllegalStateException(resource + ", line " + number + ": found \"" + line
                        + "\", expected a feature, a tab and a weight.");
            }
            weights.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
        }
        return new LinearModel(weights);
    }

    /** The sum of the weights of the given features and the bias; unknown features weigh nothing. */
    public double sum(List<String> features) {
        double sum = weights.getOrDefault(BIAS, 0.0);
        for (String feature : features) {
            sum += weights.getOrDefault(feature, 0.0);
        }
        return sum;
    }
}
