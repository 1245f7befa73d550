package org.dragoman.engine.coding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * The models and tables of counts of our own that take part in coding and joining, by what is in them: two builds with the same weights
 * have the same versions.
 */
public final class TrainedModels {

    /** Where each stands among the resources. */
    static final Map<String, String> RESOURCES = Map.of(
            "attribution", "/org/dragoman/engine/statement/attribution.weights.gz",
            "case", "/org/dragoman/engine/language/case.tsv.gz",
            "confidence", "/org/dragoman/engine/confidence/weights.tsv",
            "terms", "/org/dragoman/engine/reconcile/term-frequencies.tsv");

    private static final int BYTES = 6;

    private TrainedModels() {}

    /**
     * The version of each model by its name: the first twelve hexadecimal digits of the SHA-256 of its weights.
     *
     * @throws UncheckedIOException if a model cannot be read
     */
    public static Map<String, String> versions() {
        Map<String, String> versions = new TreeMap<>();
        RESOURCES.forEach((name, resource) -> versions.put(name, digest(resource)));
        return versions;
    }

    private static String digest(String resource) {
        try (InputStream in = TrainedModels.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the model " + resource + " is missing: build with ./mvnw package");
            }
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
