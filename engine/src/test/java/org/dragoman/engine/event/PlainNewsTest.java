package org.dragoman.engine.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * Plain sentences of news in reporters' words, over all event types, written before it was known which of them are found. Each is a
 * line of {@code plain-news.tsv}: the type, a tab, the sentence. How many must be found with their type is pinned.
 */
class PlainNewsTest {

    private static final int AT_LEAST = 232;

    private static final Coder CODER = Coder.load();

    private record Plain(String type, String text) {

        boolean isFound() {
            return CODER.code(text).events().stream()
                    .anyMatch(event -> event.type().toString().equals(type));
        }
    }

    @Test
    void asManyPlainSentencesAreFoundAsBefore() throws IOException {
        List<Plain> sentences = sentences();

        assertThat(sentences.stream().filter(Plain::isFound).count())
                .as("sentences of %d that are found with their type", sentences.size())
                .isGreaterThanOrEqualTo(AT_LEAST);
    }

    private static List<Plain> sentences() throws IOException {
        try (InputStream stream =
                Objects.requireNonNull(PlainNewsTest.class.getResourceAsStream("plain-news.tsv"), "plain-news.tsv")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t"))
                    .map(cells -> new Plain(cells[0], cells[1]))
                    .toList();
        }
    }
}
