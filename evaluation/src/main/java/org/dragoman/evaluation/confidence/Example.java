package org.dragoman.evaluation.confidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.evaluation.learning.LinearTrainer;

/**
 * A report that was read.
 *
 * @param article id of its article
 * @param features what the second witness sees of it
 * @param sound whether it is there as coded and of the right type
 */
record Example(String article, List<String> features, boolean sound) {

    Example {
        features = List.copyOf(features);
    }

    LinearTrainer.Example plain() {
        return new LinearTrainer.Example(features, sound ? 1 : -1);
    }

    String line() {
        return article
                + '\t'
                + (sound ? 1 : 0)
                + '\t'
                + String.join(
                        "\t",
                        features.stream()
                                .map(feature -> feature.replace('\t', ' '))
                                .toList());
    }

    static List<Example> read(Path file) throws IOException {
        List<Example> examples = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            List<String> parts = List.of(line.split("\t", -1));
            examples.add(new Example(
                    parts.get(0), parts.subList(2, parts.size()), parts.get(1).equals("1")));
        }
        return examples;
    }
}
