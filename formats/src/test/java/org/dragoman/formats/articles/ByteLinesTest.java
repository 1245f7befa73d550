package org.dragoman.formats.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ByteLinesTest {

    @Test
    void linesComeWithoutTheirEnds() throws IOException {
        assertThat(lines("one\n\nthree\r\nfour", 100)).containsExactly("one", "", "three\r", "four");
    }

    @Test
    void anEmptyStreamHasNoLine() throws IOException {
        assertThat(lines("", 100)).isEmpty();
    }

    @Test
    void aLineLongerThanTheBufferIsWhole() throws IOException {
        String line = "x".repeat(200_000);

        assertThat(lines(line + "\nshort\n", 1_000_000)).containsExactly(line, "short");
    }

    @Test
    void aLineAboveTheLimitIsCutTellsItsLengthAndTheNextIsWhole() throws IOException {
        ByteLines lines = of("x".repeat(200_000) + "\nshort\n", 10);

        ByteLines.Line first = lines.next().orElseThrow();
        assertThat(first.cut()).isTrue();
        assertThat(first.length()).isEqualTo(200_000);
        assertThat(first.bytes()).hasSize(10);
        assertThat(new String(lines.next().orElseThrow().bytes(), StandardCharsets.UTF_8))
                .isEqualTo("short");
        assertThat(lines.next()).isEmpty();
    }

    private static List<String> lines(String content, long limit) throws IOException {
        ByteLines lines = of(content, limit);
        List<String> found = new ArrayList<>();
        for (Optional<ByteLines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            found.add(new String(line.get().bytes(), StandardCharsets.UTF_8));
        }
        return found;
    }

    private static ByteLines of(String content, long limit) {
        return new ByteLines(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), limit);
    }
}
