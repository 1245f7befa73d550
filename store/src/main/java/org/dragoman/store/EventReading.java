package org.dragoman.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** Reads events. */
final class EventReading {

    private static final String EVENT = "SELECT event_id, type, earliest, latest, status, json FROM event ";

    /**
     * Names are few where events are many, so the words are looked for among the names. The plus sign keeps SQLite from reading all events
     * of a frequent actor to sort them: it walks along an index in the order of the list instead, and stops when the page is full
     * (SQLite, "The Next-Generation Query Planner", 4).
     */
    private static final String TAKES_PART = """
            +event_id IN (
                SELECT event_id FROM event_country WHERE country = :%1$sCountry
                UNION ALL
                SELECT event_id FROM event_name WHERE name IN (
                    SELECT name FROM actor WHERE :%1$sWords <> ' ' AND instr(words, :%1$sWords) > 0))
            """;

    /** A prefix is looked for among the ids that are or were shown. */
    private static final String IDS_FROM = """
            SELECT event_id FROM event WHERE event_id BETWEEN :prefix AND :end
            UNION
            SELECT leads_to FROM event_address JOIN event ON event_id = leads_to WHERE old_id BETWEEN :prefix AND :end
            ORDER BY 1 LIMIT :limit
            """;

    /** An event's own id comes before an alias, and an alias before an address of old. */
    private static final String ID_OF = """
            SELECT event_id FROM (
                SELECT 1 AS step, event_id FROM event WHERE event_id = :id
                UNION ALL
                SELECT 2, event_id FROM event_alias WHERE alias = :id
                UNION ALL
                SELECT 3, event_id FROM event_address JOIN event ON event_id = leads_to WHERE old_id = :id)
            ORDER BY step LIMIT 1
            """;

    /** No character of any string comes after it in UTF-8. */
    private static final String LAST_CHARACTER = Character.toString(Character.MAX_CODE_POINT);

    void events(Handle handle, EventQuery wanted, Consumer<StoredEvent> each) {
        EventConditions conditions = conditions(wanted);
        String sql = EVENT + conditions.where() + " ORDER BY coalesce(earliest, latest) DESC, event_id LIMIT :limit";
        try (Stream<StoredEvent> events = handle
                .createQuery(sql)
                .bindMap(conditions.values())
                .bind("limit", wanted.limit().orElse(-1))
                .map(reader(handle))
                .stream()) {
            events.forEach(each);
        }
    }

    /** What a query asks for, as conditions on the table of events. */
    static EventConditions conditions(EventQuery wanted) {
        EventConditions conditions = new EventConditions();
        wanted.actor().ifPresent(actor -> takesPart(conditions, "actor", actor));
        wanted.counterpart().ifPresent(counterpart -> takesPart(conditions, "counterpart", counterpart));
        wanted.since().ifPresent(day -> conditions.add("coalesce(latest, '9999') >= :since", "since", day.toString()));
        wanted.until().ifPresent(day -> conditions.add("coalesce(earliest, '') <= :until", "until", day.toString()));
        if (wanted.since().isPresent() || wanted.until().isPresent()) {
            conditions.add("coalesce(earliest, latest) IS NOT NULL");
        }
        wanted.status()
                .ifPresent(status -> conditions.add("status = :status", "status", status.toLowerCase(Locale.ROOT)));
        wanted.type().ifPresent(type -> conditions.add("type = :type", "type", type.toUpperCase(Locale.ROOT)));
        return conditions;
    }

    Optional<StoredEvent> event(Handle handle, String idOrPrefix) {
        return idOf(handle, idOrPrefix)
                .flatMap(id -> handle.createQuery(EVENT + "WHERE event_id = :id")
                        .bind("id", ExactText.toColumn(id))
                        .map(reader(handle))
                        .findOne());
    }

    /** The coding key of the events; empty before the first were made. */
    Optional<String> codingKey(Handle handle) {
        return handle.createQuery("SELECT coding_key FROM reconciliation")
                .map((row, context) -> ExactText.fromColumn(row, "coding_key"))
                .findOne();
    }

    /** From which accounts the events were made; empty before the first were, and after a decision about them. */
    Optional<AccountsRead> madeFrom(Handle handle) {
        return handle.createQuery("SELECT coding_key, codings FROM reconciliation WHERE codings >= 0")
                .map((row, context) ->
                        new AccountsRead(ExactText.fromColumn(row, "coding_key"), row.getLong("codings")))
                .findOne();
    }

    /** Ids of events whose id, or an id under which they were once shown, begins so; in their order. */
    List<String> idsFrom(Handle handle, String prefix, int limit) {
        return handle.createQuery(IDS_FROM)
                .bind("prefix", prefix)
                .bind("end", prefix + LAST_CHARACTER)
                .bind("limit", limit)
                .map((row, context) -> ExactText.fromColumn(row, "event_id"))
                .list();
    }

    private Optional<String> idOf(Handle handle, String idOrPrefix) {
        Optional<String> exact = handle.createQuery(ID_OF)
                .bind("id", ExactText.toColumn(idOrPrefix))
                .map((row, context) -> ExactText.fromColumn(row, "event_id"))
                .findOne();
        if (exact.isPresent() || idOrPrefix.isEmpty()) {
            return exact;
        }
        List<String> candidates = idsFrom(handle, idOrPrefix, 2);
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    private static void takesPart(EventConditions conditions, String role, String name) {
        conditions.add(
                TAKES_PART.formatted(role), role + "Country", name.strip().toUpperCase(Locale.ROOT));
        conditions.bind(role + "Words", NameWords.of(name));
    }

    private static RowMapper<StoredEvent> reader(Handle handle) {
        return (row, context) -> event(handle, row);
    }

    private static StoredEvent event(Handle handle, ResultSet row) throws SQLException {
        String id = ExactText.fromColumn(row, "event_id");
        return new StoredEvent(
                id,
                texts(handle, "SELECT alias AS value FROM event_alias WHERE event_id = :id", id),
                ExactText.fromColumn(row, "type"),
                ExactText.optionalFromColumn(row, "earliest").map(LocalDate::parse),
                ExactText.optionalFromColumn(row, "latest").map(LocalDate::parse),
                ExactText.fromColumn(row, "status"),
                texts(handle, "SELECT country AS value FROM event_country WHERE event_id = :id", id),
                texts(handle, "SELECT name AS value FROM event_name WHERE event_id = :id", id),
                articles(handle, id),
                ExactText.fromColumn(row, "json"));
    }

    private static Set<String> texts(Handle handle, String sql, String id) {
        return new LinkedHashSet<>(handle.createQuery(sql)
                .bind("id", ExactText.toColumn(id))
                .map((row, context) -> ExactText.fromColumn(row, "value"))
                .list());
    }

    private static Set<ArticleVersion> articles(Handle handle, String id) {
        return new LinkedHashSet<>(handle.createQuery("""
                        SELECT article_id, version_hash FROM event_article JOIN article USING (article_key)
                        WHERE event_id = :id
                        """)
                .bind("id", ExactText.toColumn(id))
                .map((row, context) ->
                        new ArticleVersion(ExactText.fromColumn(row, "article_id"), row.getString("version_hash")))
                .list());
    }
}
