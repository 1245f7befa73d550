package org.dragoman.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dragoman.app.keeping.EventDecisions;
import org.dragoman.app.keeping.StoreLedger;
import org.dragoman.store.Correction;
import org.dragoman.store.EventQuery;
import org.dragoman.store.Store;
import org.dragoman.store.StoredEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store that was coded by another lexicon is coded again, and what people decided about it holds. */
class ReloadTest {

    /** A word of a user's own, which the lexicon does not know. */
    private static final String OVERLAY = """
            about: A frame of a user.
            sources: none
            licence: GPL-3.0-or-later
            date: 2026-11-29
            frames:
              - id: own.snurfle
                event: REJECT
                cameo: "120"
                verbs: [snurfle]
                recipient: [object]
                catches:
                  - {text: "Norway snurfled Denmark.", trigger: snurfled, actor: [NOR], recipient: [DNK]}
            """;

    private static final String ARTICLES = """
            {"id": "a1", "published": "2024-03-12", "outlet": "The Vellin Observer", "text": "Norway's foreign minister met the ambassador of Iran in Oslo on Monday, the ministry said."}
            {"id": "a2", "published": "2024-03-12", "outlet": "The Larkfield Courier", "text": "Iran's ambassador met the foreign minister of Norway in Oslo on Monday, an official said."}
            {"id": "a3", "published": "2024-03-12", "outlet": "The Larkfield Courier", "text": "Norway snurfled Denmark on Monday."}
            """;

    @TempDir
    private Path folder;

    @Test
    void aStoreOfAnotherLexiconIsCodedAgainAndDecisionsAndCorrectionsHold() throws IOException {
        Path lexicons = Files.createDirectory(folder.resolve("lexicons"));
        Files.writeString(lexicons.resolve("own.yaml"), OVERLAY);
        Path articles = Files.writeString(folder.resolve("articles.jsonl"), ARTICLES);
        Path file = folder.resolve("dragoman.db");
        Outcome.of("read", "--store", file.toString(), "--lexicons", lexicons.toString(), articles.toString())
                .whole();
        String oldKey;
        try (Store store = Store.open(file)) {
            oldKey = store.codingKey().orElseThrow();
            assertThat(store.events(EventQuery.all().withType("REJECT"))).hasSize(1);
            StoredEvent meeting = only(store.events(EventQuery.all().withType("CONSULT")));
            new EventDecisions(
                            store,
                            new StoreLedger(store),
                            Optional.of("another day"),
                            Optional.of("Ada"),
                            LocalDate.parse("2024-03-13"))
                    .part(meeting, "a2");
            store.correct(new Correction(
                    "a2",
                    "Iran's ambassador ".length(),
                    Correction.Field.TYPE,
                    Optional.of("CONSULT"),
                    Optional.of("COOPERATE"),
                    Optional.of("Ada"),
                    Optional.empty(),
                    Instant.parse("2024-03-13T10:00:00Z")));
        }

        String told = Outcome.of("reload", "--store", file.toString(), "--threads", "1")
                .whole();

        assertThat(told).contains("coded again: 3 articles");
        try (Store store = Store.open(file)) {
            assertThat(store.codingKey()).isPresent().isNotEqualTo(Optional.of(oldKey));
            assertThat(store.events(EventQuery.all().withType("REJECT")))
                    .as("the new lexicon does not know the word")
                    .isEmpty();
            assertThat(store.decisions()).hasSize(1);
            assertThat(store.corrections()).hasSize(1);
            assertThat(only(store.events(EventQuery.all().withType("CONSULT"))).articles())
                    .extracting(article -> article.articleId())
                    .containsExactly("a1");
            assertThat(only(store.events(EventQuery.all().withType("COOPERATE")))
                            .articles())
                    .extracting(article -> article.articleId())
                    .containsExactly("a2");
        }
        assertThat(Outcome.of("reload", "--store", file.toString()).whole()).contains("coded again: 0 articles");
    }

    private static StoredEvent only(List<StoredEvent> events) {
        assertThat(events).hasSize(1);
        return events.get(0);
    }
}
