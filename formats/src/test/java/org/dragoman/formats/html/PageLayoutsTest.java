package org.dragoman.formats.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One article of our own in layouts of many kinds: its text comes out whole, and nothing else with it. */
class PageLayoutsTest {

    private static Path folder() throws URISyntaxException {
        return Path.of(PageLayoutsTest.class.getResource("layouts").toURI());
    }

    static List<Path> layouts() throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void thereAreAtLeastFifteen() throws IOException, URISyntaxException {
        assertThat(layouts()).hasSizeGreaterThanOrEqualTo(15);
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void theArticleComesOutWholeAndAlone(Path layout) throws IOException, URISyntaxException {
        String expected = Files.readString(folder().resolve("expected.txt"), StandardCharsets.UTF_8)
                .strip();

        ReadPage page = HtmlReader.read(Files.readAllBytes(layout), Optional.empty(), "");

        assertThat(page.text()).isEqualTo(expected);
        assertThat(page.title()).hasValue("Ministers settle quarrel over water");
        assertThat(page.outlet()).hasValue("The Vellin Observer");
        assertThat(page.published().orElseThrow()).containsAnyOf("2024-03-12", "March 12, 2024");
        assertThat(page.isForeign()).isFalse();
    }

    @Test
    void aPageInAnotherLanguageSaysSo() {
        assertThat(HtmlReader.read("<html lang='de-AT'><p>Der Minister kam.</p></html>", "")
                        .isForeign())
                .isTrue();
    }

    @Test
    void damagedPagesAreReadAsFarAsTheyGo() {
        for (String page : List.of(
                "",
                "<",
                "<html><body><p>",
                "<script type='application/ld+json'>{\"@type\":",
                "<script type='application/ld+json'>[[[[[[[[[[{\"@type\":\"NewsArticle\"}]]]]]]]]]]</script>",
                "<div>".repeat(5000),
                "\u0000\u0001<p>\uD800</p>")) {
            assertThat(HtmlReader.read(page, "").text()).isNotNull();
        }
    }

    @Test
    void scriptsNeverBecomeText() {
        ReadPage page = HtmlReader.read(
                "<article><p>The ministers met on Tuesday in Vellin, the host said, and spoke about water for three hours.</p>"
                        + "<script>alert('x')</script><p onclick=\"alert('y')\">They will meet again in June, the council said, "
                        + "if the farmers on both banks agree.</p></article>",
                "");

        assertThat(page.text()).doesNotContain("alert").contains("three hours", "June");
    }
}
