package org.dragoman.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.engine.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticlesAreKeptTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "“Curly” – naïve Ærø",
                "astral 🕊𝕏 and 👩🏽‍⚖️",
                "line\r\nends\tand\u0000nothing",
                "half a pair \ud83d",
                "\udd4a other half",
                "' OR 1=1; -- :id ? %",
                ""
            })
    void everyStringComesBackAsItWasPut(String text) {
        StoredArticle article = new StoredArticle(
                "id " + text, Optional.of(text), Optional.of(text), Optional.empty(), Optional.of(text), text);
        StoredCoding coding = new StoredCoding("key " + text, text, text);
        StoredEvent event = new StoredEvent(
                "e" + text,
                Set.of("a" + text),
                "CONSULT",
                Optional.empty(),
                Optional.empty(),
                text,
                Set.of(text),
                Set.of(text),
                Set.of(article.version()),
                text);
        try (Store store = Store.open(file())) {
            store.put(article, coding);
            store.flush();
            AccountsRead read = store.places(coding.codingKey(), account -> {});
            Prepared.replaceEvents(store, read, List.of(event));
        }
        try (Store store = Store.openExisting(file())) {
            assertThat(store.isCoded(article.version(), coding.codingKey())).isTrue();
            assertThat(store.event(event.id())).contains(event);
            assertThat(store.event("a" + text)).contains(event);
            assertThat(store.codingsOf(event)).containsExactly(new CodedArticle(article, coding));
            assertThat(Prepared.accounts(store, coding.codingKey()))
                    .containsExactly(new Prepared.Kept(article.version(), 1, coding.account()));
        }
    }

    @Test
    void anArticleOfTheEngineComesBack() {
        Article article = Article.of("a", "Text.").withPublished(LocalDate.of(2024, 11, 15));
        assertThat(StoredArticle.of(article).article()).isEqualTo(article);
    }

    @Test
    void theSameArticleTwiceChangesNothing() throws IOException, SQLException {
        putAll(0, 300);
        RawFile raw = new RawFile(file());
        String hash = raw.hash();
        Map<String, String> counts = raw.rowCounts();
        putAll(0, 300);
        assertThat(raw.hash()).isEqualTo(hash);
        assertThat(raw.rowCounts())
                .isEqualTo(counts)
                .containsEntry("article", "300")
                .containsEntry("coding", "300");
    }

    @Test
    void twiceInOneBatchIsOnce() throws SQLException {
        try (Store store = Store.open(file())) {
            for (int i = 0; i < 100; i++) {
                store.put(Prepared.article(7), Prepared.coding(7));
            }
        }
        assertThat(new RawFile(file()).rowCounts())
                .containsEntry("article", "1")
                .containsEntry("coding", "1");
    }

    @Test
    void aChangedTextIsAFurtherVersionAndTheOldOneStays() {
        StoredArticle first = Prepared.article(1);
        StoredArticle second = withText(first, "The minister now says otherwise.");
        try (Store store = Store.open(file())) {
            store.put(first, new StoredCoding("k", "first", ""));
            store.put(second, new StoredCoding("k", "second", ""));
            store.flush();
            assertThat(Prepared.accounts(store, "k"))
                    .containsExactlyInAnyOrder(
                            new Prepared.Kept(first.version(), 1, "first"),
                            new Prepared.Kept(second.version(), 2, "second"));
        }
    }

    @Test
    void aCorrectedDayTakesThePlaceOfTheOldOneAmongTheAccounts() throws SQLException {
        StoredArticle wrong = Prepared.article(1);
        StoredArticle right = withPublished(wrong, LocalDate.of(2024, 12, 24));
        try (Store store = Store.open(file())) {
            store.put(wrong, new StoredCoding("k", "wrong", ""));
            store.flush();
            assertThat(store.isCoded(right.version(), "k")).isFalse();
            store.put(right, new StoredCoding("k", "right", ""));
            store.flush();
            assertThat(Prepared.accounts(store, "k")).containsExactly(new Prepared.Kept(right.version(), 1, "right"));
        }
        assertThat(new RawFile(file()).rowCounts())
                .containsEntry("article", "2")
                .containsEntry("coding", "2");
    }

    @Test
    void anotherKeyCodesAnewAndTheOldCodingStays() {
        StoredArticle article = Prepared.article(1);
        try (Store store = Store.open(file())) {
            store.put(article, new StoredCoding("old", "1", ""));
            store.flush();
            assertThat(store.isCoded(article.version(), "new")).isFalse();
            store.put(article, new StoredCoding("new", "2", ""));
            store.flush();
            assertThat(Prepared.accounts(store, "old"))
                    .extracting(Prepared.Kept::account)
                    .containsExactly("1");
            assertThat(Prepared.accounts(store, "new"))
                    .extracting(Prepared.Kept::account)
                    .containsExactly("2");
            assertThat(Prepared.accounts(store, "none")).isEmpty();
        }
    }

    @Test
    void theOrderOfAccountsDoesNotDependOnTheOrderOfWriting() {
        List<Prepared.Kept> upwards;
        try (Store store = Store.open(folder.resolve("up.db"))) {
            for (int i = 0; i < 100; i++) {
                store.put(Prepared.article(i), Prepared.coding(i));
            }
            store.flush();
            upwards = Prepared.accounts(store, Prepared.KEY);
        }
        try (Store store = Store.open(folder.resolve("down.db"))) {
            for (int i = 99; i >= 0; i--) {
                store.put(Prepared.article(i), Prepared.coding(i));
            }
            store.flush();
            assertThat(Prepared.accounts(store, Prepared.KEY)).hasSize(100).isEqualTo(upwards);
        }
    }

    @Test
    void theStoreCanBeUsedWhileAccountsAreRead() {
        try (Store store = Store.open(file())) {
            for (int i = 0; i < 50; i++) {
                store.put(Prepared.article(i), Prepared.coding(i));
            }
            store.flush();
            store.places(Prepared.KEY, account -> {
                assertThat(store.isCoded(account.article(), Prepared.KEY)).isTrue();
                store.put(Prepared.article(1000), Prepared.coding(1000));
                store.flush();
            });
            assertThat(Prepared.accounts(store, Prepared.KEY)).hasSize(51);
        }
    }

    @Test
    void aFolderWithOddCharactersIsNoTrouble() throws IOException {
        Path odd = Files.createDirectory(folder.resolve("a?b=c&d %20 #é🕊")).resolve("my store.db");
        try (Store store = Store.open(odd)) {
            store.put(Prepared.article(1), Prepared.coding(1));
        }
        assertThat(odd).isRegularFile();
        try (Store store = Store.openExisting(odd)) {
            assertThat(Prepared.accounts(store, Prepared.KEY)).hasSize(1);
        }
    }

    private void putAll(int first, int end) {
        try (Store store = Store.open(file())) {
            for (int number = first; number < end; number++) {
                store.put(Prepared.article(number), Prepared.coding(number));
            }
        }
    }

    private Path file() {
        return folder.resolve("dragoman.db");
    }

    private static StoredArticle withText(StoredArticle article, String text) {
        return new StoredArticle(
                article.id(), article.url(), article.outlet(), article.published(), article.title(), text);
    }

    private static StoredArticle withPublished(StoredArticle article, LocalDate day) {
        return new StoredArticle(
                article.id(), article.url(), article.outlet(), Optional.of(day), article.title(), article.text());
    }
}
