package org.dragoman.formats.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.dragoman.engine.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLineArticlesTest {

    @Test
    void everyFieldIsRead() {
        Article article = Collected.lines("""
                        {"id": "a1", "url": "https://x.example/1", "outlet": "Dagen", "published": "2024-11-14T08:00:00Z", "title": "Envoy leaves", "text": "The envoy left."}
                        """).only();

        assertThat(article)
                .isEqualTo(new Article(
                        "a1",
                        Optional.of("https://x.example/1"),
                        Optional.of("Dagen"),
                        Optional.of(LocalDate.of(2024, 11, 14)),
                        Optional.of("Envoy leaves"),
                        "The envoy left."));
    }

    @Test
    void allButTheTextMayBeMissingOrNull() {
        Collected collected = Collected.lines("""
                {"text": "The envoy left."}
                {"id": null, "url": null, "outlet": null, "published": null, "title": null, "text": "He came back."}
                """);

        assertThat(collected.texts()).containsExactly("The envoy left.", "He came back.");
        assertThat(collected.articles).allSatisfy(article -> {
            assertThat(article.id()).startsWith("text-");
            assertThat(article.url()).isEmpty();
            assertThat(article.outlet()).isEmpty();
            assertThat(article.title()).isEmpty();
        });
    }

    @Test
    void idsAndTextsAreKeptExactly() {
        Collected collected = Collected.lines(
                "{\"id\": \" 0007\\t🕊/ä \", \"text\": \" \\r\\n\\u201cNo\\u201d \\ud83d\\udd4a \\u0000 x \\n\"}\n");

        Article article = collected.only();
        assertThat(article.id()).isEqualTo(" 0007\t🕊/ä ");
        assertThat(article.text()).isEqualTo(" \r\n“No” 🕊 \u0000 x \n");
    }

    @Test
    void anIdThatIsANumberKeepsItsDigits() {
        assertThat(Collected.lines("{\"id\": 12345678901234567890, \"text\": \"x\"}\n{\"id\": 7, \"text\": \"y\"}\n")
                        .ids())
                .containsExactly("12345678901234567890", "7");
    }

    @Test
    void aByteOrderMarkBeforeTheFirstLineIsIgnored() {
        assertThat(Collected.lines("\uFEFF{\"id\": \"a\", \"text\": \"x\"}\n")
                        .only()
                        .id())
                .isEqualTo("a");
    }

    @Test
    void theLastLineNeedsNoEndAndWindowsLineEndsAreFine() {
        assertThat(Collected.lines("{\"id\": \"a\", \"text\": \"x\"}\r\n{\"id\": \"b\", \"text\": \"y\"}")
                        .ids())
                .containsExactly("a", "b");
    }

    @Test
    void emptyLinesAreSkippedButCounted() {
        Collected collected = Collected.lines("\n   \n{\"text\": }\n");

        assertThat(collected.problem().where()).isEqualTo("input:3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"id\": \"a\", \"text\": \"x\"     | malformed JSON",
                "{\"id\": \"a\" \"text\": \"x\"}     | malformed JSON at column",
                "{\"text\": \"x\"} {\"text\": \"y\"} | malformed JSON",
                "{\"text\": \"x\"},                  | malformed JSON",
                "[\"x\"]                             | no JSON object",
                "\"x\"                               | no JSON object",
                "{\"id\": \"a\"}                     | an object without a text",
                "{\"text\": null}                    | an object without a text",
                "{\"text\": \" \\n\"}                | an object without a text",
                "{\"text\": [\"x\"]}                 | an object without a text",
                "{\"text\": \"x \\ud83d y\"}        | half of a character (an unpaired surrogate) in the field 'text'",
                "{\"id\": \"\\udd4a\", \"text\": \"x\"} | half of a character (an unpaired surrogate) in the field 'id'"
            })
    void aLineThatIsNoArticleIsReportedAndTheOthersAreKept(String line, String found) {
        Collected collected = Collected.lines(
                "{\"id\": \"before\", \"text\": \"x\"}\n" + line + "\n{\"id\": \"after\", \"text\": \"y\"}\n");

        assertThat(collected.ids()).containsExactly("before", "after");
        assertThat(collected.problem().severity()).isEqualTo(ReadProblem.Severity.ERROR);
        assertThat(collected.problem().where()).isEqualTo("input:2");
        assertThat(collected.problem().found()).startsWith(found);
        assertThat(collected.problem().line()).doesNotContain("\n");
    }

    @Test
    void invalidUtf8OnALineIsReportedAndTheOthersAreKept() {
        byte[] good = "{\"id\": \"good\", \"text\": \"x\"}\n".getBytes(StandardCharsets.UTF_8);
        byte[] bad = "{\"id\": \"b\u00E4d\", \"text\": \"x\"}\n".getBytes(StandardCharsets.ISO_8859_1);
        byte[] both = new byte[good.length + bad.length];
        System.arraycopy(bad, 0, both, 0, bad.length);
        System.arraycopy(good, 0, both, bad.length, good.length);

        Collected collected = Collected.bytes(both, Collected.of(ReadOptions.Format.JSONL, 1_000));

        assertThat(collected.ids()).containsExactly("good");
        assertThat(collected.problem().where()).isEqualTo("input:1");
        assertThat(collected.problem().found()).isEqualTo("the byte 0xE4 at offset 9");
    }

    @ParameterizedTest
    @ValueSource(ints = {101, 300_000})
    void aTextAboveTheLimitIsReportedAndTheOthersAreKept(int length) {
        String content = "{\"id\": \"long\", \"text\": \"" + "x".repeat(length)
                + "\"}\n{\"id\": \"short\", \"text\": \"" + "y".repeat(100) + "\"}\n";

        Collected collected =
                Collected.bytes(content.getBytes(StandardCharsets.UTF_8), Collected.of(ReadOptions.Format.JSONL, 100));

        assertThat(collected.ids()).containsExactly("short");
        assertThat(collected.problem().where()).isEqualTo("input:1");
        assertThat(collected.problem().line()).contains("100 bytes").contains("--max-article-bytes");
    }

    @Test
    void aDuplicateIdNamesTheLineThatHadItFirst() {
        Collected collected = Collected.lines("{\"id\": \"a\", \"text\": \"x\"}\n{\"id\": \"a\", \"text\": \"y\"}\n");

        assertThat(collected.texts()).containsExactly("x");
        assertThat(collected.problem().line()).startsWith("input:2: found the id 'a' again, first met at input:1");
    }

    @Test
    void eachArticleTellsItsLine() {
        assertThat(Collected.lines("{\"id\": \"a\", \"text\": \"x\"}\n\n{\"id\": \"b\", \"text\": \"y\"}\n").places)
                .containsExactly("input:1", "input:3");
    }

    @Test
    void deeplyNestedJsonIsReportedLikeAnyOther() {
        Collected collected = Collected.lines("[".repeat(200_000) + "\n{\"id\": \"a\", \"text\": \"x\"}\n");

        assertThat(collected.ids()).containsExactly("a");
        assertThat(collected.problem().where()).isEqualTo("input:1");
    }
}
