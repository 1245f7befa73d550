package org.dragoman.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Replaces the events by new ones. Only what differs is written: an event that comes again unchanged is left alone. For
 * use inside a transaction.
 */
final class EventWriting {

    private final Handle handle;

    EventWriting(Handle handle) {
        this.handle = handle;
    }

    /**
     * Writes only the events whose hash differs from the one that is kept, and takes out those that are not named.
     *
     * @param hashes hash of every event by its id
     */
    void update(AccountsRead accounts, Map<String, String> hashes, Function<String, StoredEvent> event) {
        Map<String, String> kept = new HashMap<>();
        handle.createQuery("SELECT event_id, content_hash FROM event")
                .map((row, context) -> Map.entry(ExactText.fromColumn(row, "event_id"), row.getString("content_hash")))
                .forEach(known -> kept.put(known.getKey(), known.getValue()));
        for (String id : new TreeSet<>(kept.keySet())) {
            if (!hashes.containsKey(id)) {
                update("INSERT INTO event_address (old_id, leads_to) VALUES (:id, :id) ON CONFLICT DO NOTHING", id);
                update("DELETE FROM event WHERE event_id = :id", id);
            }
        }
        for (String id : new TreeSet<>(hashes.keySet())) {
            String hash = hashes.get(id);
            if (!Objects.equals(kept.get(id), hash)) {
                update("DELETE FROM event WHERE event_id = :id", id);
                insert(event.apply(id), String.valueOf(hash));
            }
        }
        redirect();
        stamp(accounts);
    }

    private void insert(StoredEvent event, String hash) {
        handle.createUpdate("""
                        INSERT INTO event (event_id, type, earliest, latest, status, content_hash, json)
                        VALUES (:id, :type, :earliest, :latest, :status, :hash, :json)
                        """)
                .bind("id", ExactText.toColumn(event.id()))
                .bind("type", ExactText.toColumn(event.type()))
                .bind("earliest", event.earliest().map(LocalDate::toString))
                .bind("latest", event.latest().map(LocalDate::toString))
                .bind("status", ExactText.toColumn(event.status()))
                .bind("hash", hash)
                .bind("json", ExactText.toColumn(event.json()))
                .execute();
        insertEach(
                event,
                event.countries(),
                "INSERT INTO event_country (country, event_id) VALUES (:value, :id)",
                (batch, country) -> batch.bind("value", ExactText.toColumn(country)));
        insertEach(
                event,
                event.names(),
                "INSERT INTO event_name (event_id, name, words) VALUES (:id, :value, :words)",
                (batch, name) -> batch.bind("value", ExactText.toColumn(name))
                        .bind("words", ExactText.toColumn(NameWords.of(name))));
        insertEach(event, event.aliases(), """
                INSERT INTO event_alias (alias, event_id) VALUES (:value, :id)
                ON CONFLICT DO UPDATE SET event_id = excluded.event_id
                """, (batch, alias) -> batch.bind("value", ExactText.toColumn(alias)));
        insertArticles(event);
    }

    private void insertArticles(StoredEvent event) {
        int found = insertEach(
                event,
                event.articles(),
                """
                INSERT INTO event_article (event_id, article_key)
                SELECT :id, article_key FROM article WHERE article_id = :value AND version_hash = :hash
                """,
                (batch, article) -> batch.bind("value", ExactText.toColumn(article.articleId()))
                        .bind("hash", article.versionHash()));
        if (found < event.articles().size()) {
            throw new StoreException(
                    "event " + event.id() + " rests on " + event.articles().size() + " articles, of which " + found
                            + " are in the store; expected all of them; this is an error of dragoman");
        }
    }

    private <T> int insertEach(StoredEvent event, Set<T> values, String sql, Binding<T> binding) {
        if (values.isEmpty()) {
            return 0;
        }
        int inserted = 0;
        try (PreparedBatch batch = handle.prepareBatch(sql)) {
            for (T value : values) {
                binding.bind(batch.bind("id", ExactText.toColumn(event.id())), value)
                        .add();
            }
            for (int rows : batch.execute()) {
                inserted += rows;
            }
        }
        return inserted;
    }

    /** Lets old ids lead to the events that hold them now; one that nobody holds stays, for a later event may. */
    private void redirect() {
        redirectBy("old_id");
        redirectBy("leads_to");
    }

    private void redirectBy(String column) {
        handle.execute("""
                UPDATE event_address SET leads_to = event_alias.event_id
                FROM event_alias
                WHERE event_alias.alias = event_address.%s AND event_address.leads_to <> event_alias.event_id
                """.formatted(column));
    }

    private void stamp(AccountsRead accounts) {
        handle.createUpdate("""
                        INSERT INTO reconciliation (only, coding_key, codings) VALUES (1, :codingKey, :codings)
                        ON CONFLICT DO UPDATE SET coding_key = excluded.coding_key, codings = excluded.codings
                        WHERE coding_key <> excluded.coding_key OR codings <> excluded.codings
                        """)
                .bind("codingKey", ExactText.toColumn(accounts.codingKey()))
                .bind("codings", accounts.codings())
                .execute();
    }

    private int update(String sql, String id) {
        return handle.createUpdate(sql).bind("id", ExactText.toColumn(id)).execute();
    }

    /** Binds what one row needs beside the event's id. */
    @FunctionalInterface
    private interface Binding<T> {
        PreparedBatch bind(PreparedBatch batch, T value);
    }
}
