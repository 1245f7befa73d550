package org.dragoman.evaluation.expectation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dragoman.app.cli.Main;
import org.junit.jupiter.api.Test;

/**
 * Reads the examples as a newcomer does and holds what they pass. {@code least-passes.properties} pins for each file the number
 * of checks that pass; fewer fail the build, more ask to be written down.
 */
class ExamplesTest {

    private static final Path EXAMPLES = Path.of(System.getProperty("dragoman.root", "."), "examples");

    @Test
    void theExamplesPassAsManyChecksAsWrittenDown() throws IOException {
        JsonNode record = read();
        Map<String, Integer> passed = new TreeMap<>();
        for (ExampleStory story : ExampleStory.readAll(EXAMPLES)) {
            for (ExampleStory.Example example : story.examples()) {
                passed.put(
                        story.name() + "/" + example.file(),
                        RecordCheck.check(
                                        record,
                                        example.expected(),
                                        example.article().text())
                                .passed());
            }
            story.together()
                    .ifPresent(expected -> passed.put(
                            story.name(),
                            StoryCheck.check(record, expected, story.textByFile())
                                    .passed()));
        }

        assertThat(passed).isEqualTo(writtenDown());
    }

    private static JsonNode read() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                new String[] {"read", EXAMPLES.toString(), "--format", "json", "--no-store"},
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        assertThat(code).as(err.toString(StandardCharsets.UTF_8)).isZero();
        return new ObjectMapper().readTree(out.toByteArray());
    }

    private static Map<String, Integer> writtenDown() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = ExamplesTest.class.getResourceAsStream("least-passes.properties")) {
            properties.load(in);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(name -> name, name -> Integer.valueOf(properties.getProperty(name))));
    }
}
