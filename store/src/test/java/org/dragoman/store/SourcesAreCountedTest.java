package org.dragoman.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An event counts once for a source, however often and in whatever spelling its record names the source. */
class SourcesAreCountedTest {

    @TempDir
    private Path folder;

    @Test
    void anUnnamedSourceInSeveralSpellingsTellsOfAnEventOnce() {
        List<Tally> tallies = ofUnnamed(
                event("a1", "claimed", told("U.S. officials"), told("U.S. Officials"), told("u.s. officials")),
                event("a2", "denied", told("U.S. officials")),
                event("a3", "denied", told("U.S. Officials"), told("two envoys")));

        assertThat(tallies)
                .containsExactly(
                        new Tally("two envoys", "denied", 1),
                        new Tally("U.S. officials", "claimed", 1),
                        new Tally("U.S. officials", "denied", 2));
    }

    @Test
    void whoeverIsOnlyPointedAtIsCountedWithoutAName() {
        List<Tally> tallies = ofUnnamed(
                event("a1", "claimed", told("he"), told("The official"), told("a diplomat"), told("An aide")),
                event("a2", "claimed", told("the  source ")));

        assertThat(tallies).containsExactly(new Tally("", "claimed", 2));
    }

    @Test
    void anActorsNameGoesBeforeTheWordsForIt() {
        assertThat(ofUnnamed(event("a1", "claimed", told("she", "e1"), told("the official", "e1"))))
                .containsExactly(new Tally("senior envoy", "claimed", 1));
    }

    @Test
    void anOutletInTwoSpellingsIsOneOrigin() {
        keep(event("a1", "claimed"));

        try (Catalogue catalogue = Catalogue.open(file(), 1)) {
            assertThat(catalogue.originsByStatus()).containsExactly(new Tally("The Post", "claimed", 1));
        }
    }

    private List<Tally> ofUnnamed(StoredEvent... events) {
        keep(events);
        try (Catalogue catalogue = Catalogue.open(file(), 1)) {
            return catalogue.anonymousByStatus();
        }
    }

    private void keep(StoredEvent... events) {
        try (Store store = Store.open(file())) {
            Map<String, StoredEvent> byId =
                    Stream.of(events).collect(Collectors.toMap(StoredEvent::id, Function.identity()));
            Map<String, String> hashes =
                    Stream.of(events).collect(Collectors.toMap(StoredEvent::id, StoredEvent::contentHash));
            store.updateEvents(new AccountsRead(Prepared.KEY, 0), hashes, byId::get);
        }
    }

    private Path file() {
        return folder.resolve("dragoman.db");
    }

    private static String told(String holder) {
        return "{\"text\":\"" + holder + "\",\"kind\":\"anonymous\"}";
    }

    private static String told(String holder, String entity) {
        return "{\"text\":\"" + holder + "\",\"kind\":\"anonymous\",\"entity\":\"" + entity + "\"}";
    }

    private static StoredEvent event(String id, String status, String... holders) {
        String positions = Stream.iterate(0, number -> number < holders.length, number -> number + 1)
                .map(number -> "{\"id\":\"p" + number + "\",\"slot\":\"occurrence\",\"stance\":\"asserts\",\"holder\":"
                        + holders[number] + "}")
                .collect(Collectors.joining(","));
        return new StoredEvent(
                id,
                Set.of(),
                "CONSULT",
                Optional.of(LocalDate.parse("2024-11-11")),
                Optional.of(LocalDate.parse("2024-11-11")),
                status,
                Set.of(),
                Set.of(),
                Set.of(),
                "{\"entities\":[{\"id\":\"e1\",\"name\":\"senior envoy\"}],\"events\":[{\"positions\":[" + positions
                        + "],\"origins\":[{\"outlet\":\"The Post\"},{\"outlet\":\"THE POST\"}]}]}");
    }
}
