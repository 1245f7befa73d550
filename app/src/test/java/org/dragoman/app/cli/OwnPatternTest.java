package org.dragoman.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dragoman.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A user's regular expression that never comes to an end costs the article on which it does so, and no other. */
class OwnPatternTest {

    /** Tries every way of cutting a row of letters into two kinds of rows. */
    private static final String OVERLAY = """
            about: A pattern of a user.
            sources: none
            licence: GPL-3.0-or-later
            date: 2026-11-30
            boilerplate:
              - id: own.endless
                scope: sentence
                pattern: 'Weather: (?:(\\w|\\w\\w)+)+\\1!'
            """;

    private static final String ARTICLES = """
            {"id": "slow", "published": "2024-03-12", "outlet": "The Vellin Observer", "text": "Weather: zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz ends."}
            {"id": "plain", "published": "2024-03-12", "outlet": "The Larkfield Courier", "text": "Iran's ambassador met the foreign minister of Norway in Oslo on Monday, an official said."}
            """;

    @TempDir
    private Path folder;

    @Test
    @Timeout(120)
    void anEndlessPatternSpoilsItsOwnArticleOnly() throws IOException {
        Path lexicons = Files.createDirectory(folder.resolve("lexicons"));
        Files.writeString(lexicons.resolve("own.yaml"), OVERLAY);
        Path articles = Files.writeString(folder.resolve("articles.jsonl"), ARTICLES);
        Path file = folder.resolve("dragoman.db");

        Outcome outcome =
                Outcome.of("read", "--store", file.toString(), "--lexicons", lexicons.toString(), articles.toString());

        assertThat(outcome.code()).isNotZero();
        assertThat(outcome.err())
                .contains("articles.jsonl:1")
                .contains("mend that entry")
                .contains("own.yaml:6: boilerplate entry 'own.endless', field 'pattern'")
                .contains("does not come to an end");
        try (Store store = Store.open(file)) {
            assertThat(store.hasArticle("plain")).isTrue();
            assertThat(store.hasArticle("slow")).isFalse();
        }
    }
}
