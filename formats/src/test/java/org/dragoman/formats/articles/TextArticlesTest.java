package org.dragoman.formats.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.dragoman.engine.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextArticlesTest {

    @Test
    void theHeaderIsReadAndIsNoPartOfTheText() {
        Article article = Collected.text("""
                        Title: Envoy leaves
                        Outlet: The Larkfield Courier
                        Published: 2024-11-14
                        Url: https://larkfield.example/envoy
                        Id: lc-1

                        The envoy left on Monday.
                        """).only();

        assertThat(article)
                .isEqualTo(new Article(
                        "lc-1",
                        Optional.of("https://larkfield.example/envoy"),
                        Optional.of("The Larkfield Courier"),
                        Optional.of(LocalDate.of(2024, 11, 14)),
                        Optional.of("Envoy leaves"),
                        "The envoy left on Monday.\n"));
    }

    @Test
    void aTextWithoutAHeaderIsKeptAsItIs() {
        String text = "\n  The envoy left.\n\nHe said: nothing.\n";

        assertThat(Collected.text(text).only().text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TITLE: Envoy leaves", "title:Envoy leaves", "Title :\tEnvoy leaves  "})
    void theCaseAndBlanksOfAHeaderDoNotMatter(String header) {
        assertThat(Collected.text(header + "\n\nText.").only().title()).contains("Envoy leaves");
    }

    @Test
    void aHeaderMayEndWithoutAnEmptyLine() {
        Article article = Collected.text("Title: Envoy leaves\nThe envoy left.").only();

        assertThat(article.title()).contains("Envoy leaves");
        assertThat(article.text()).isEqualTo("The envoy left.");
    }

    @Test
    void onlyOneEmptyLineBelongsToTheHeader() {
        assertThat(Collected.text("Title: x\n\n\n\nThe envoy left.").only().text())
                .isEqualTo("\n\nThe envoy left.");
    }

    @Test
    void aLineLikeAHeaderInsideTheTextStaysThere() {
        assertThat(Collected.text("The notice read:\nTitle: none\n").only().text())
                .isEqualTo("The notice read:\nTitle: none\n");
    }

    @Test
    void anEmptyHeaderFieldSaysNothing() {
        Article article = Collected.text("Title:\nOutlet: \n\nThe envoy left.").only();

        assertThat(article.title()).isEmpty();
        assertThat(article.outlet()).isEmpty();
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheHeaderOrText() {
        assertThat(Collected.text("\uFEFFTitle: Envoy leaves\n\nThe envoy left.")
                        .only()
                        .title())
                .contains("Envoy leaves");
        assertThat(Collected.text("\uFEFFThe envoy left.").only().text()).isEqualTo("The envoy left.");
    }

    @Test
    void lineEndsAndCharactersBeyondTheBasicPlaneAreKept() {
        String text = "“No deal” 🕊️ 𝒜\r\n\r\nTehran said.\rIt’s over.\r\n";

        assertThat(Collected.text("Title: x\r\nPublished: 2024-11-14\r\n\r\n" + text)
                        .only()
                        .text())
                .isEqualTo(text);
    }

    @Test
    void aHeaderWithWindowsLineEndsIsRead() {
        Article article = Collected.text("Title: Envoy leaves\r\nOutlet: Dagen\r\n\r\nText.")
                .only();

        assertThat(article.title()).contains("Envoy leaves");
        assertThat(article.outlet()).contains("Dagen");
    }

    @Test
    void headerLinesWithoutATextAreReported() {
        assertThat(Collected.text("Title: Envoy leaves\n\n").problem().found())
                .isEqualTo("header lines without a text");
    }

    @Test
    void theIdIsTheGivenOneElseTheAddressElseAHashOfTheText() {
        assertThat(Collected.text("Id: 5\nUrl: https://x.example\n\nText.")
                        .only()
                        .id())
                .isEqualTo("5");
        assertThat(Collected.text("Url: https://x.example\n\nText.").only().id())
                .isEqualTo("https://x.example");
        String hashed = Collected.text("Text.").only().id();
        assertThat(hashed).startsWith("text-");
        assertThat(Collected.text("Title: another\n\nText.").only().id()).isEqualTo(hashed);
        assertThat(Collected.text("Text!").only().id()).isNotEqualTo(hashed);
    }

    @Test
    void theHeaderGoesBeforeWhatTheReaderWasGiven() {
        ReadOptions options = new ReadOptions(
                ReadOptions.Format.TEXT,
                Optional.of(LocalDate.of(2020, 1, 1)),
                Optional.of("Given"),
                ReadOptions.DEFAULT_LONGEST_ARTICLE);

        Article own = Collected.bytes(
                        "Outlet: Own\nPublished: 2024-11-14\n\nText.".getBytes(StandardCharsets.UTF_8), options)
                .only();
        Article given = Collected.bytes("Text.".getBytes(StandardCharsets.UTF_8), options)
                .only();

        assertThat(own.outlet()).contains("Own");
        assertThat(own.published()).contains(LocalDate.of(2024, 11, 14));
        assertThat(given.outlet()).contains("Given");
        assertThat(given.published()).contains(LocalDate.of(2020, 1, 1));
    }

    @Test
    void anArticleWithoutADayIsReadWithAWarning() {
        Collected collected = Collected.bytes("Text.".getBytes(StandardCharsets.UTF_8), ReadOptions.defaults());

        assertThat(collected.articles).hasSize(1);
        assertThat(collected.problem().severity()).isEqualTo(ReadProblem.Severity.WARNING);
        assertThat(collected.problem().advice()).contains("--published");
    }

    @Test
    void aDayThatCannotBeReadIsQuotedInTheWarning() {
        Collected collected = Collected.bytes(
                "Published: the day before\n\nText.".getBytes(StandardCharsets.UTF_8), ReadOptions.defaults());

        assertThat(collected.articles.get(0).published()).isEmpty();
        assertThat(collected.problem().found()).contains("'the day before'");
    }
}
