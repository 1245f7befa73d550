package org.dragoman.engine.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TrainedModelsTest {

    /** Read by an evaluation command only. */
    private static final Set<String> NOT_IN_CODING = Set.of("factuality/weights.tsv");

    @Test
    void eachModelHasTheBeginningOfTheDigestOfItsWeights() throws IOException, NoSuchAlgorithmException {
        for (var model : TrainedModels.RESOURCES.entrySet()) {
            byte[] weights = Objects.requireNonNull(getClass().getResourceAsStream(model.getValue()))
                    .readAllBytes();
            String digest = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(weights));
            assertThat(digest).startsWith(TrainedModels.versions().get(model.getKey()));
        }
    }

    @Test
    void noTableOfWeightsOrCountsIsForgotten() throws URISyntaxException {
        Path root = Path.of(
                        Objects.requireNonNull(getClass().getResource("/org/dragoman/engine/confidence/weights.tsv"))
                                .toURI())
                .getParent()
                .getParent();
        try (Stream<Path> files = Files.walk(root)) {
            Set<String> tables = files.map(
                            file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".tsv") || name.endsWith(".tsv.gz") || name.endsWith("weights.gz"))
                    .filter(name -> !NOT_IN_CODING.contains(name))
                    .map(name -> "/org/dragoman/engine/" + name)
                    .collect(Collectors.toSet());
            assertThat(TrainedModels.RESOURCES.values()).containsExactlyInAnyOrderElementsOf(tables);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
