package org.dragoman.store;

import java.util.List;
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
        return read(handle.createQuery("""
                SELECT outlet AS name, status AS part, count(DISTINCT event_id) AS number
                FROM event_origin JOIN event USING (event_id)
                WHERE outlet IS NOT NULL GROUP BY outlet, status ORDER BY name, part
                """));
    }

    /**
     * A source is called as its actor is where that is known ("he" is nobody). Else it has the words of the article, unless these are a
     * single one, with or without "the", which points at something and describes nothing; then its name is empty.
     */
    static List<Tally> anonymousByStatus(Handle handle) {
        return read(handle.createQuery("""
                WITH told AS (
                    SELECT event_id, holder_name, holder,
                        CASE WHEN lower(substr(holder, 1, 4)) = 'the ' THEN substr(holder, 5) ELSE holder END AS bare
                    FROM event_position
                    WHERE holder_kind = 'anonymous' AND holder IS NOT NULL AND slot = 'occurrence')
                SELECT coalesce(holder_name, CASE WHEN instr(bare, ' ') > 0 THEN holder ELSE '' END) AS name,
                    status AS part, count(DISTINCT event_id) AS number
                FROM told JOIN event USING (event_id) GROUP BY name, part ORDER BY name, part
                """));
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
