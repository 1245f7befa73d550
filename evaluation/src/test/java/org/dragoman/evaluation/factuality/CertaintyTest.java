package org.dragoman.evaluation.factuality;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dragoman.app.cli.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Own passages about who is how certain, coded as articles. Passages whose event is not coded are left out of the shares. */
class CertaintyTest {

    @TempDir
    private Path folder;

    @Test
    void asManyPassagesAreReadAsWrittenDown() throws IOException, URISyntaxException {
        List<CertaintyPassage> passages = CertaintyPassage.read(path("certainty.txt"));
        JsonNode record = read(passages);

        List<CertaintyPassage.Outcome> outcomes = passages.stream()
                .map(passage -> passage.check(record))
                .flatMap(Optional::stream)
                .toList();

        assertThat(outcomes).as("events found").hasSizeGreaterThanOrEqualTo(135);
        assertThat(share(
                        outcomes.stream()
                                .filter(CertaintyPassage.Outcome::author)
                                .count(),
                        outcomes.size()))
                .as("the author's value")
                .isGreaterThanOrEqualTo(95);
        assertThat(share(
                        outcomes.stream()
                                .filter(CertaintyPassage.Outcome::innermost)
                                .count(),
                        outcomes.size()))
                .as("the innermost holder's value")
                .isGreaterThanOrEqualTo(94);
        assertThat(share(
                        outcomes.stream()
                                .filter(CertaintyPassage.Outcome::modes)
                                .count(),
                        outcomes.size()))
                .as("auxiliary modes")
                .isGreaterThanOrEqualTo(92);
    }

    private static double share(long held, int of) {
        return 100.0 * held / of;
    }

    private static Path path(String file) throws URISyntaxException {
        return Path.of(Objects.requireNonNull(CertaintyTest.class.getResource(file), file)
                .toURI());
    }

    private JsonNode read(List<CertaintyPassage> passages) throws IOException {
        Path articles = folder.resolve("articles.jsonl");
        Files.write(articles, passages.stream().map(CertaintyPassage::article).toList(), StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                new String[] {
                    "read",
                    "--from",
                    "jsonl",
                    articles.toString(),
                    "--format",
                    "json",
                    "--no-store",
                    "--min-confidence",
                    "0"
                },
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        assertThat(code).as(err.toString(StandardCharsets.UTF_8)).isZero();
        return new ObjectMapper().readTree(out.toByteArray());
    }
}
