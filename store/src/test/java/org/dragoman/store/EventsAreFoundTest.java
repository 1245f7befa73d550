package org.dragoman.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventsAreFoundTest {

    private static final AccountsRead NONE = new AccountsRead(Prepared.KEY, 0);

    @TempDir
    private Path folder;

    private Path file;

    private final StoredEvent meeting =
            Prepared.event("ab12", "2024-11-11", Set.of("IRN", "USA"), Set.of("Elon Musk", "Amir Saeid Iravani"));
    private final StoredEvent visit =
            Prepared.event("ab34", "2024-11-14", Set.of("TUR", "IRN"), Set.of("Recep Tayyip Erdoğan"));
    private final StoredEvent march = new StoredEvent(
            "cd56",
            Set.of(),
            "PROTEST",
            Optional.of(LocalDate.parse("2024-10-01")),
            Optional.of(LocalDate.parse("2024-10-31")),
            "confirmed",
            Set.of("USA"),
            Set.of("Iranian exiles", "Łukasz Øster"),
            Set.of(),
            "{}");
    private final StoredEvent undated = new StoredEvent(
            "ef78",
            Set.of(),
            "THREATEN",
            Optional.empty(),
            Optional.empty(),
            "threatened",
            Set.of("PRK"),
            Set.of(),
            Set.of(),
            "{}");

    @BeforeEach
    void keepFourEvents() {
        file = folder.resolve("dragoman.db");
        try (Store store = Store.open(file)) {
            Prepared.replaceEvents(store, NONE, List.of(undated, march, visit, meeting));
        }
    }

    @Test
    void theLatestComeFirstAndTheUndatedLast() {
        assertThat(found(EventQuery.all())).containsExactly("ab34", "ab12", "cd56", "ef78");
        assertThat(found(EventQuery.all().withLimit(2))).containsExactly("ab34", "ab12");
    }

    @Test
    void byCountry() {
        assertThat(found(EventQuery.all().withActor("IRN"))).containsExactly("ab34", "ab12");
        assertThat(found(EventQuery.all().withActor("irn").withCounterpart("USA")))
                .containsExactly("ab12");
        assertThat(found(EventQuery.all().withActor("GBR"))).isEmpty();
    }

    @Test
    void byWordsOfAName() {
        assertThat(found(EventQuery.all().withActor("musk"))).containsExactly("ab12");
        assertThat(found(EventQuery.all().withActor("Saeid  IRAVANI"))).containsExactly("ab12");
        assertThat(found(EventQuery.all().withActor("erdogan"))).containsExactly("ab34");
        assertThat(found(EventQuery.all().withActor("Lukasz Oster"))).containsExactly("cd56");
        assertThat(found(EventQuery.all().withActor("Iran")))
                .as("no part of a word")
                .isEmpty();
        assertThat(found(EventQuery.all().withActor("%")))
                .as("no wildcard, and no name of no words")
                .isEmpty();
        assertThat(found(EventQuery.all().withActor("Musk").withCounterpart("IRN")))
                .containsExactly("ab12");
    }

    @Test
    void byDaysOnWhichTheyCanHaveHappened() {
        assertThat(found(EventQuery.all().withSince(LocalDate.parse("2024-11-12"))))
                .containsExactly("ab34");
        assertThat(found(EventQuery.all().withUntil(LocalDate.parse("2024-11-11"))))
                .containsExactly("ab12", "cd56");
        assertThat(found(EventQuery.all()
                        .withSince(LocalDate.parse("2024-10-31"))
                        .withUntil(LocalDate.parse("2024-11-11"))))
                .containsExactly("ab12", "cd56");
        assertThat(found(EventQuery.all()
                        .withSince(LocalDate.parse("2024-11-01"))
                        .withUntil(LocalDate.parse("2024-11-10"))))
                .isEmpty();
    }

    @Test
    void byStatusAndType() {
        assertThat(found(EventQuery.all().withStatus("Denied"))).containsExactly("ab34", "ab12");
        assertThat(found(EventQuery.all().withType("protest"))).containsExactly("cd56");
        assertThat(found(EventQuery.all().withType("protest").withStatus("denied")))
                .isEmpty();
    }

    @Test
    void byIdOrItsOnlyBeginning() {
        try (Store store = Store.openExisting(file)) {
            assertThat(store.event("ab12")).contains(meeting);
            assertThat(store.event("c")).contains(march);
            assertThat(store.event("ab")).isEmpty();
            assertThat(store.eventIds("ab", 10)).containsExactly("ab12", "ab34");
            assertThat(store.eventIds("ab", 1)).containsExactly("ab12");
            assertThat(store.event("")).isEmpty();
            assertThat(store.event("zz")).isEmpty();
            assertThat(store.event("c_")).isEmpty();
        }
    }

    @Test
    void idsOfMergedEventsStayAlive() {
        StoredEvent merged = Prepared.withAliases(meeting, Set.of("ab34", "0000"));
        replace(merged, march);
        try (Store store = Store.openExisting(file)) {
            assertThat(store.event("ab34"))
                    .as("once shown, now part of another")
                    .contains(merged);
            assertThat(store.event("0000")).as("never shown").contains(merged);
            assertThat(store.eventIds("ab3", 10))
                    .as("the beginning of an old id")
                    .containsExactly("ab12");
            assertThat(store.event("ab3")).contains(merged);
            assertThat(store.event("ef78")).as("gone without heir").isEmpty();
        }
    }

    @Test
    void anOldIdFollowsItsEventThroughSeveralMerges() {
        replace(Prepared.withAliases(meeting, Set.of("ab34")), march);
        StoredEvent older =
                Prepared.withAliases(Prepared.event("9999", "2024-11-10", Set.of("IRN"), Set.of()), Set.of("ab12"));
        replace(older, march);
        try (Store store = Store.openExisting(file)) {
            assertThat(store.event("ab12")).contains(older);
            assertThat(store.event("ab34")).as("by way of ab12").contains(older);
        }
        replace(meeting, visit);
        try (Store store = Store.openExisting(file)) {
            assertThat(store.event("ab34")).as("separate again").contains(visit);
            assertThat(store.event("9999")).as("no event has it now").isEmpty();
        }
        replace(older);
        try (Store store = Store.openExisting(file)) {
            assertThat(store.event("9999")).contains(older);
        }
    }

    @Test
    void theSameEventsAgainChangeNothing() throws IOException {
        RawFile raw = new RawFile(file);
        String hash = raw.hash();
        replace(meeting, visit, march, undated);
        assertThat(raw.hash()).isEqualTo(hash);
    }

    @Test
    void eventsAreOutdatedOnceAnArticleWasAdded() {
        try (Store store = Store.open(file)) {
            assertThat(store.eventsAreCurrent(Prepared.KEY)).isTrue();
            assertThat(store.eventsAreCurrent("another key")).isFalse();
            store.put(Prepared.article(1), Prepared.coding(1));
            store.flush();
            assertThat(store.eventsAreCurrent(Prepared.KEY)).isFalse();
            Prepared.replaceEvents(store, store.places(Prepared.KEY, account -> {}), List.of(meeting));
            assertThat(store.eventsAreCurrent(Prepared.KEY)).isTrue();
        }
    }

    @Test
    void aFailureKeepsTheOldEvents() {
        StoredEvent baseless = new StoredEvent(
                "new",
                Set.of(),
                "AID",
                Optional.empty(),
                Optional.empty(),
                "reported",
                Set.of(),
                Set.of(),
                Set.of(new ArticleVersion("unknown", "0")),
                "{}");
        assertThatThrownBy(() -> replace(baseless))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("event new rests");
        assertThat(found(EventQuery.all())).containsExactly("ab34", "ab12", "cd56", "ef78");
    }

    @Test
    void onlyTheCodingsOfTheEventsKeyAreShown() {
        StoredArticle article = Prepared.article(1);
        StoredEvent event = new StoredEvent(
                "e1",
                Set.of(),
                "AID",
                Optional.empty(),
                Optional.empty(),
                "reported",
                Set.of(),
                Set.of(),
                Set.of(article.version()),
                "{}");
        try (Store store = Store.open(file)) {
            store.put(article, new StoredCoding("old", "1", "{}"));
            store.put(article, new StoredCoding("new", "2", "{}"));
            store.put(Prepared.article(2), new StoredCoding("new", "3", "{}"));
            store.flush();
            Prepared.replaceEvents(store, store.places("new", account -> {}), List.of(event));
            assertThat(store.codingsOf(event))
                    .containsExactly(new CodedArticle(article, new StoredCoding("new", "2", "{}")));
        }
    }

    private void replace(StoredEvent... events) {
        try (Store store = Store.open(file)) {
            Prepared.replaceEvents(store, NONE, List.of(events));
        }
    }

    private List<String> found(EventQuery query) {
        try (Store store = Store.openExisting(file)) {
            return store.events(query).stream().map(StoredEvent::id).toList();
        }
    }
}
