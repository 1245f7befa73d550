package org.dragoman.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Articles and events for the tests, each a function of its number. */
final class Prepared {

    static final String KEY = "coder-1";

    private Prepared() {}

    static StoredArticle article(int number) {
        return new StoredArticle(
                "article-" + number,
                Optional.of("https://news.example/" + number),
                Optional.of("The Larkfield Courier"),
                Optional.of(LocalDate.of(2024, 11, 1).plusDays(number % 28)),
                Optional.of("Dispatch " + number),
                "The minister said on Monday that dispatch " + number + " was “untrue” 🕊. "
                        + "More of it. ".repeat(number % 200));
    }

    static StoredCoding coding(int number) {
        return new StoredCoding(
                KEY, "{\"account\":" + number + "}", "{\"statements\":[\"" + "s".repeat(number % 500) + "\"]}");
    }

    /** An account of the store, with the version of its article and the number of its text. */
    record Kept(ArticleVersion article, int version, String account) {}

    static List<Kept> accounts(Store store, String codingKey) {
        List<Kept> accounts = new ArrayList<>();
        store.places(
                codingKey, place -> accounts.add(new Kept(place.article(), place.version(), store.account(place))));
        return accounts;
    }

    /** Makes these the events of a store. */
    static void replaceEvents(Store store, AccountsRead accounts, List<StoredEvent> events) {
        Map<String, StoredEvent> byId = events.stream().collect(Collectors.toMap(StoredEvent::id, Function.identity()));
        Map<String, String> hashes =
                events.stream().collect(Collectors.toMap(StoredEvent::id, StoredEvent::contentHash));
        store.updateEvents(
                accounts, hashes, id -> Optional.ofNullable(byId.get(id)).orElseThrow());
    }

    static StoredEvent event(String id, String day, Set<String> countries, Set<String> names) {
        return new StoredEvent(
                id,
                Set.of(),
                "CONSULT",
                Optional.of(LocalDate.parse(day)),
                Optional.of(LocalDate.parse(day)),
                "denied",
                countries,
                names,
                Set.of(),
                "{\"id\":\"" + id + "\"}");
    }

    static StoredEvent withAliases(StoredEvent event, Set<String> aliases) {
        return new StoredEvent(
                event.id(),
                aliases,
                event.type(),
                event.earliest(),
                event.latest(),
                event.status(),
                event.countries(),
                event.names(),
                event.articles(),
                event.json());
    }
}
