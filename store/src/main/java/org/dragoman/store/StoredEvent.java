package org.dragoman.store;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * An event, with what it can be found by. The store does not look into its JSON.
 *
 * @param id stable id, given by the caller
 * @param aliases further ids of this event, such as those that its other reports would give it; an id under which the
 *     event was once shown goes on leading to it as long as it is among them
 * @param type PLOVER event type
 * @param earliest first day on which it can have happened, where known
 * @param latest last day on which it can have happened, where known
 * @param status status by the rules of the record
 * @param countries country codes of those who take part
 * @param names names of those who take part
 * @param articles the versions of articles that report it; all of them in the store
 * @param json the event as JSON
 */
public record StoredEvent(
        String id,
        Set<String> aliases,
        String type,
        Optional<LocalDate> earliest,
        Optional<LocalDate> latest,
        String status,
        Set<String> countries,
        Set<String> names,
        Set<ArticleVersion> articles,
        String json) {

    public StoredEvent {
        Objects.requireNonNull(id, "id");
        aliases = Set.copyOf(aliases);
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(earliest, "earliest");
        Objects.requireNonNull(latest, "latest");
        Objects.requireNonNull(status, "status");
        countries = Set.copyOf(countries);
        names = Set.copyOf(names);
        articles = Set.copyOf(articles);
        Objects.requireNonNull(json, "json");
        if (id.isEmpty()) {
            throw new IllegalArgumentException("an event with an empty id: expected at least one character");
        }
        if (earliest.isPresent() && latest.isPresent() && earliest.get().isAfter(latest.get())) {
            throw new IllegalArgumentException("event " + id + ": earliest day " + earliest.get()
                    + " lies after latest day " + latest.get() + "; expected earliest <= latest");
        }
    }

    /** Changes whenever anything in this event but its id does. */
    public String contentHash() {
        return new ContentHash()
                .addSorted(aliases)
                .add(type)
                .add(earliest.map(LocalDate::toString))
                .add(latest.map(LocalDate::toString))
                .add(status)
                .addSorted(countries)
                .addSorted(names)
                .addSorted(articles.stream()
                        .map(article -> article.versionHash() + article.articleId())
                        .toList())
                .add(json)
                .hex();
    }
}
