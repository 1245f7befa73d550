package org.dragoman.store;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

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
