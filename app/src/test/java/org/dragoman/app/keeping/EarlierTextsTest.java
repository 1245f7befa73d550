package org.dragoman.app.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.app.cli.Main;
import org.dragoman.store.Correction;
import org.dragoman.store.EventQuery;
import org.dragoman.store.Store;
import org.dragoman.store.StoredArticle;
import org.dragoman.store.StoredCoding;
import org.dragoman.store.StoredEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people decide about an article holds for all of its texts, and one bad account does not spoil the others. */
class EarlierTextsTest {

    private static final String FIRST = """
            {"id": "a1", "published": "2024-03-12", "outlet": "The Vellin Observer", "text": "Norway's foreign minister met the ambassador of Iran in Oslo on Monday, the ministry said."}
            {"id": "a2", "published": "2024-03-12", "outlet": "The Larkfield Courier", "text": "Iran's ambassador met the foreign minister of Norway in Oslo on Monday, an official said."}
            """;

    private static final String CORRECTED = """
            {"id": "a2", "published": "2024-03-13", "outlet": "The Larkfield Courier", "text": "In Oslo, it was confirmed on Wednesday that Iran's ambassador met the foreign minister of Norway in Oslo on Monday, an official said."}
            """;

    private static final String RETOLD = """
            {"id": "a2", "published": "2024-03-13", "outlet": "The Larkfield Courier", "text": "Prices of fish fell in Bergen."}
            """;

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void readTwoDispatches() throws IOException {
        file = folder.resolve("dragoman.db");
        read(FIRST);
    }

    @Test
    void anArticleIsTakenOutOfAnEventWithAllOfItsTexts() throws IOException {
        read(CORRECTED);
        try (Store store = Store.open(file)) {
            assertThat(texts(store, only(store))).contains("a1", "a2", "a2@v1");

            assertThat(decisions(store).part(only(store), "a2")).isTrue();

            assertThat(meetings(store))
                    .noneSatisfy(meeting ->
                            assertThat(texts(store, meeting)).contains("a1").containsAnyOf("a2", "a2@v1"));
        }
    }

    @Test
    void anArticleIsTakenOutOfAnEventThatOnlyItsEarlierTextTells() throws IOException {
        read(RETOLD);
        try (Store store = Store.open(file)) {
            assertThat(texts(store, only(store))).containsExactlyInAnyOrder("a1", "a2@v1");

            assertThat(decisions(store).part(only(store), "a2")).isTrue();

            assertThat(meetings(store)).hasSize(2);
        }
    }

    @Test
    void whatWasPartedStaysApartWhenItsTextBecomesAnEarlierOne() throws IOException {
        try (Store store = Store.open(file)) {
            decisions(store).part(only(store), "a2");
        }

        read(RETOLD);

        try (Store store = Store.open(file)) {
            assertThat(meetings(store)).hasSize(2);
            decisions(store).join(meetings(store).get(0), meetings(store).get(1));
            assertThat(texts(store, only(store))).containsExactlyInAnyOrder("a1", "a2@v1");
        }
    }

    @Test
    void aStruckReportDoesNotComeBackWhenItsTextBecomesAnEarlierOne() throws IOException {
        try (Store store = Store.open(file)) {
            store.correct(new Correction(
                    "a2",
                    "Iran's ambassador ".length(),
                    Correction.Field.EVENT,
                    Optional.of("CONSULT"),
                    Optional.empty(),
                    Optional.of("Ada"),
                    Optional.empty(),
                    Instant.parse("2024-03-13T10:00:00Z")));
        }

        read(RETOLD);

        try (Store store = Store.open(file)) {
            assertThat(texts(store, only(store))).containsExactly("a1");
            assertThat(pastTexts(store)).containsExactly("a1");
        }
    }

    @Test
    void aBadAccountIsNamedAndDoesNotSpoilTheOthers() {
        try (Store store = Store.open(file)) {
            String key = store.codingKey().orElseThrow();
            StoreLedger ledger = new StoreLedger(store);
            store.put(
                    new StoredArticle(
                            "a0",
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(LocalDate.parse("2024-03-01")),
                            Optional.empty(),
                            "Fish."),
                    new StoredCoding(key, "no account", "{}"));
            store.flush();
            for (int attempt = 0; attempt < 2; attempt++) {
                assertThatThrownBy(() -> ledger.update(key)).hasMessageContaining("a0");
                assertThat(texts(store, only(store))).containsExactlyInAnyOrder("a1", "a2");
            }
        }
    }

    private static List<String> pastTexts(Store store) {
        List<String> ids = new ArrayList<>();
        PastViews.all(
                store,
                EventQuery.all().withType("CONSULT"),
                LocalDate.parse("2024-03-20"),
                record -> ids.addAll(record.path("articles").findValuesAsText("id")));
        return ids;
    }

    private static EventDecisions decisions(Store store) {
        return new EventDecisions(
                store, new StoreLedger(store), Optional.empty(), Optional.empty(), LocalDate.parse("2024-03-14"));
    }

    private static List<StoredEvent> meetings(Store store) {
        return store.events(EventQuery.all().withType("CONSULT"));
    }

    private static StoredEvent only(Store store) {
        List<StoredEvent> meetings = meetings(store);
        assertThat(meetings).hasSize(1);
        return meetings.get(0);
    }

    private static List<String> texts(Store store, StoredEvent event) {
        JsonNode record = StoredRecords.whole(store, event);
        return record.path("articles").findValuesAsText("id");
    }

    private void read(String lines) throws IOException {
        Path articles = Files.writeString(folder.resolve("articles.jsonl"), lines);
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                new String[] {"read", "--store", file.toString(), "--threads", "1", articles.toString()},
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        assertThat(code).as(err.toString(StandardCharsets.UTF_8)).isZero();
    }
}
