package org.dragoman.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dragoman.engine.actor.Pointing;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Counts over the whole store. */
final class Tallies {

    private Tallies() {}

    /** Who takes part in events, the most frequent first. */
    static List<Tally> actors(Handle handle, int limit) {
        return read(handle.createQuery("""
                        SELECT name, '' AS part, events AS number FROM actor ORDER BY events DESC, name LIMIT :limit
                        """).bind("limit", limit));
    }

    /** The same, of those whose name holds these words. */
    static List<Tally> actors(Handle handle, String words, int limit) {
        return read(
                handle.createQuery("""
                        SELECT name, '' AS part, events AS number FROM actor WHERE instr(words, rtrim(:words)) > 0
                        ORDER BY +events DESC, name LIMIT :limit
                        """).bind("words", ExactText.toColumn(words)).bind("limit", limit));
    }

    static List<Tally> outlets(Handle handle, int limit) {
        return read(handle.createQuery("""
                        SELECT outlet AS name, '' AS part, count(DISTINCT article_id) AS number FROM article
                        WHERE outlet IS NOT NULL GROUP BY outlet ORDER BY number DESC, name LIMIT :limit
                        """).bind("limit", limit));
    }

    static List<Tally> originsByStatus(Handle handle) {
        return byStatus(handle.createQuery("""
                SELECT DISTINCT outlet AS name, NULL AS words, status, event_id
                FROM event_origin JOIN event USING (event_id) WHERE outlet IS NOT NULL
                """));
    }

    /** A source is called as its actor is where that is known ("he" is nobody), else as the article has it. */
    static List<Tally> anonymousByStatus(Handle handle) {
        return byStatus(handle.createQuery("""
                SELECT DISTINCT holder_name AS name, holder AS words, status, event_id
                FROM event_position JOIN event USING (event_id)
                WHERE holder_kind = 'anonymous' AND holder IS NOT NULL AND slot = 'occurrence'
                """));
    }

    /** Counts events by who has a name, or else words that describe somebody; all others have an empty name. */
    private static List<Tally> byStatus(Query query) {
        SpeltNames names = new SpeltNames();
        try (Stream<Named> rows = query.map((row, context) -> named(row)).stream()) {
            rows.forEach(row -> names.add(row.name, row.status, row.event));
        }
        return names.tallies();
    }

    private record Named(String name, String status, String event) {}

    private static Named named(ResultSet row) throws SQLException {
        Optional<String> described = ExactText.optionalFromColumn(row, "words")
                .filter(words -> Pointing.in(words).isEmpty());
        return new Named(
                ExactText.optionalFromColumn(row, "name").or(() -> described).orElse(""),
                ExactText.fromColumn(row, "status"),
                ExactText.fromColumn(row, "event_id"));
    }

    static List<Tally> statuses(Handle handle) {
        return read(handle.createQuery("""
                SELECT status AS name, '' AS part, count(*) AS number FROM event
                GROUP BY status ORDER BY number DESC, name
                """));
    }

    private static List<Tally> read(Query query) {
        return query.map((row, context) ->
                        new Tally(ExactText.fromColumn(row, "name"), row.getString("part"), row.getLong("number")))
                .list();
    }
}
