package org.dragoman.store;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/**
 * Answers what the pages of the desk ask of a store. It changes nothing, and sees what other threads and processes have
 * committed. Safe for several threads. All methods throw {@link StoreException} when the file cannot be read.
 */
public final class Catalogue implements AutoCloseable {

    /** The coder under whose codings the events were made. */
    private static final String CODER =
            "(SELECT coder_key FROM coder WHERE coding_key = (SELECT coding_key FROM reconciliation))";

    private static final String LAST_VERSION = """
            NOT EXISTS (SELECT 1 FROM article AS later
                WHERE later.article_id = article.article_id AND later.article_key > article.article_key)
            """;

    private static final String ORDER = " ORDER BY coalesce(earliest, latest, '') DESC, event_id";

    private final Readers readers;
    private final Remembered remembered = new Remembered();

    private Catalogue(Readers readers) {
        this.readers = readers;
    }

    /**
     * Opens a store to ask it.
     *
     * @param most how many questions are answered at the same time
     * @throws StoreException if there is no store, or one of a newer version
     */
    public static Catalogue open(Path file, int most) {
        Connections connections = Connections.to(file);
        new StoreFile(connections.file()).checkThere();
        new Schema(connections).prepare();
        return new Catalogue(new Readers(connections, most));
    }

    /** A page of the events that fit, latest first day first, then by id; those without any date last. */
    public List<EventRow> events(EventSelection wanted, Optional<EventCursor> after, int limit) {
        return readers.ask(handle -> {
            List<EventRow> found = new ArrayList<>();
            events(handle, wanted, after, limit, found::add);
            return found;
        });
    }

    /** Hands on all events that fit, in the order of the list. Memory stays flat. */
    public void events(EventSelection wanted, Consumer<EventRow> each) {
        readers.ask(handle -> {
            events(handle, wanted, Optional.empty(), -1, each);
            return wanted;
        });
    }

    /** How many events fit. */
    public long count(EventSelection wanted) {
        EventConditions conditions = conditions(wanted, Optional.empty());
        return remember(
                List.of("count", wanted),
                handle -> handle.createQuery("SELECT count(*) FROM event " + conditions.where())
                        .bindMap(conditions.values())
                        .mapTo(long.class)
                        .one());
    }

    /** When the events that fit were, and of what type and status; those of a pair, say, over time. In no order. */
    public List<EventMoment> moments(EventSelection wanted) {
        EventConditions conditions = conditions(wanted, Optional.empty());
        return readers.ask(handle -> handle.createQuery(
                        "SELECT type, status, earliest, latest FROM event " + conditions.where())
                .bindMap(conditions.values())
                .map((row, context) -> new EventMoment(
                        ExactText.fromColumn(row, "type"),
                        ExactText.fromColumn(row, "status"),
                        ExactText.optionalFromColumn(row, "earliest").map(LocalDate::parse),
                        ExactText.optionalFromColumn(row, "latest").map(LocalDate::parse)))
                .list());
    }

    /** An answer about the events, worked out again only after they changed. */
    private <T> T remember(List<?> question, Function<Handle, T> answer) {
        long changes = readers.ask(handle -> handle.createQuery("SELECT number FROM event_change")
                .mapTo(long.class)
                .one());
        return remembered.ask(changes, question, () -> readers.ask(answer));
    }

    /** The last version of an article with the coding in force: that of the events, else the last one. */
    public Optional<CodedArticle> article(String id) {
        return readers.ask(handle -> handle.createQuery("""
                        SELECT article_id, url, outlet, published, title, text, coding_key, account, record
                        FROM article JOIN coding USING (article_key) JOIN coder USING (coder_key)
                        WHERE article_id = :id
                        ORDER BY article_key DESC, coder_key = %s DESC, coding_number DESC LIMIT 1
                        """.formatted(CODER))
                .bind("id", ExactText.toColumn(id))
                .map((row, context) -> ArticleReading.codedArticle(row))
                .findOne());
    }

    /** How many versions of an article there are. */
    public int versions(String article) {
        return readers.ask(
                handle -> handle.createQuery("SELECT count(DISTINCT version) FROM article WHERE article_id = :id")
                        .bind("id", ExactText.toColumn(article))
                        .mapTo(int.class)
                        .one());
    }

    /** The events of an article, by where their reports stand. */
    public List<ReportPlace> reportsOf(String article) {
        return readers.ask(handle -> handle.createQuery("""
                        SELECT offset, event_id, coalesce(earliest, latest, '') AS day, content_hash, json
                        FROM event_report JOIN event USING (event_id)
                        WHERE article_id = :id ORDER BY offset, event_id
                        """)
                .bind("id", ExactText.toColumn(article))
                .map((row, context) -> new ReportPlace(row.getInt("offset"), eventRow(row)))
                .list());
    }

    /** The corrections of an article, by where they stand. */
    public List<Correction> correctionsOf(String article) {
        return readers.ask(handle -> Corrections.of(handle, article));
    }

    /**
     * Articles, latest day first, then by id; those of unknown days last.
     *
     * @param outlet of this outlet only
     * @param after goes on after this one
     */
    public List<ArticleHit> articles(Optional<String> outlet, Optional<ArticleCursor> after, int limit) {
        EventConditions conditions = new EventConditions();
        conditions.add(LAST_VERSION);
        outlet.ifPresent(name -> conditions.add("outlet = :outlet", "outlet", name));
        after.ifPresent(cursor -> {
            conditions.add(
                    cursor.day().isPresent()
                            ? "(published < :day OR published = :day AND article_id > :after OR published IS NULL)"
                            : "published IS NULL AND article_id > :after",
                    "after",
                    cursor.article());
            cursor.day().ifPresent(day -> conditions.bind("day", day));
        });
        return readers.ask(handle -> handle.createQuery("""
                        SELECT article_id, title, outlet, published, substr(text, 1, 240) AS snippet FROM article
                        %s ORDER BY published DESC, article_id LIMIT :limit
                        """.formatted(conditions.where()))
                .bindMap(conditions.values())
                .bind("limit", limit)
                .map((row, context) -> articleHit(row))
                .list());
    }

    /** Articles whose title or text holds the words, the best hits first. */
    public List<ArticleHit> articles(SearchWords words, int limit) {
        return hits(words, limit, """
                WITH best AS MATERIALIZED (
                    SELECT article_search.rowid AS hit, bm25(article_search, 4.0, 1.0) AS rank
                    FROM article_search JOIN article ON article_key = article_search.rowid
                    WHERE article_search MATCH :words AND %s
                    ORDER BY rank, hit LIMIT :limit)
                SELECT article_id, title, outlet, published, (
                    SELECT snippet(article_search, 1, :open, :close, '…', 28) FROM article_search
                    WHERE article_search MATCH :words AND rowid = hit) AS snippet
                FROM best JOIN article ON article_key = hit ORDER BY rank, hit
                """.formatted(LAST_VERSION), (row, context) -> articleHit(row));
    }

    /** Statements whose source or content holds the words, the best hits first. */
    public List<StatementHit> statements(SearchWords words, int limit) {
        return hits(words, limit, """
                WITH best AS MATERIALIZED (
                    SELECT statement_search.rowid AS hit, bm25(statement_search) AS rank
                    FROM statement_search JOIN statement ON statement_key = statement_search.rowid
                        JOIN coding USING (coding_number) JOIN article USING (article_key)
                    WHERE statement_search MATCH :words AND coder_key = %s AND %s
                    ORDER BY rank, hit LIMIT :limit)
                SELECT article_id, outlet, published, source, source_name, stance, offset, (
                    SELECT snippet(statement_search, 1, :open, :close, '…', 32) FROM statement_search
                    WHERE statement_search MATCH :words AND rowid = hit) AS content
                FROM best JOIN statement ON statement_key = hit JOIN coding USING (coding_number)
                    JOIN article USING (article_key)
                ORDER BY rank, hit
                """.formatted(CODER, LAST_VERSION), (row, context) -> statementHit(row));
    }

    /** Snippets are made of the best hits alone; SQLite would make them of all before it sorts. */
    private <T> List<T> hits(SearchWords words, int limit, String sql, RowMapper<T> mapper) {
        return readers.ask(handle -> handle.createQuery(sql)
                .bind("words", words.expression())
                .bind("open", String.valueOf(ArticleHit.OPEN))
                .bind("close", String.valueOf(ArticleHit.CLOSE))
                .bind("limit", limit)
                .map(mapper)
                .list());
    }

    /** Statements of an actor, latest first. */
    public List<StatementHit> statementsOf(String actor, int limit) {
        return readers.ask(handle -> handle.createQuery("""
                        WITH latest AS MATERIALIZED (
                            SELECT statement_key AS said, published AS day
                            FROM statement JOIN coding USING (coding_number) JOIN article USING (article_key)
                            WHERE source_name = :name AND coder_key = %s AND %s
                            ORDER BY day DESC, said LIMIT :limit)
                        SELECT article_id, outlet, published, source, source_name, stance, offset, content
                        FROM latest JOIN statement ON statement_key = said JOIN coding USING (coding_number)
                            JOIN article USING (article_key)
                        ORDER BY day DESC, said
                        """.formatted(CODER, LAST_VERSION))
                .bind("name", ExactText.toColumn(actor))
                .bind("limit", limit)
                .map((row, context) -> statementHit(row))
                .list());
    }

    /** The events on which an actor took a position of some stance, latest first. */
    public List<EventRow> eventsWithStance(String actor, String stance, int limit) {
        return readers.ask(handle -> handle.createQuery(
                        "SELECT event_id, coalesce(earliest, latest, '') AS day, content_hash, json "
                                + "FROM event WHERE +event_id IN (SELECT event_id FROM event_position "
                                + "WHERE holder_name = :name AND stance = :stance)" + ORDER + " LIMIT :limit")
                .bind("name", ExactText.toColumn(actor))
                .bind("stance", stance)
                .bind("limit", limit)
                .map((row, context) -> eventRow(row))
                .list());
    }

    /** The events in which an actor of exactly this name takes part, latest first. */
    public List<EventRow> eventsOf(String actor, int limit) {
        return readers.ask(handle -> handle.createQuery(
                        "SELECT event_id, coalesce(earliest, latest, '') AS day, content_hash, json "
                                + "FROM event WHERE +event_id IN (SELECT event_id FROM event_name WHERE name = :name)"
                                + ORDER
                                + " LIMIT :limit")
                .bind("name", ExactText.toColumn(actor))
                .bind("limit", limit)
                .map((row, context) -> eventRow(row))
                .list());
    }

    /** Other events that share an actor with an event and may have been within a week of it; so many at most. */
    public List<EventRow> near(String event) {
        return readers.ask(handle -> handle.createQuery("""
                        SELECT other.event_id, coalesce(other.earliest, other.latest, '') AS day, other.content_hash, other.json
                        FROM event AS this JOIN event AS other ON other.event_id <> this.event_id
                            AND coalesce(other.earliest, other.latest, '')
                                BETWEEN date(coalesce(this.earliest, this.latest), '-7 days')
                                AND date(coalesce(this.latest, this.earliest), '+7 days')
                        WHERE this.event_id = :id AND EXISTS (
                            SELECT 1 FROM event_name AS mine JOIN event_name AS its ON its.name = mine.name
                            WHERE mine.event_id = this.event_id AND its.event_id = other.event_id)
                        ORDER BY other.type = this.type DESC, other.event_id LIMIT 8
                        """)
                .bind("id", ExactText.toColumn(event))
                .map((row, context) -> eventRow(row))
                .list());
    }

    /** Who takes part in events, with the number of events; the most frequent first. */
    public List<Tally> actors(String nameContains, int limit) {
        String words = NameWords.of(nameContains);
        if (words.isBlank()) {
            return readers.ask(handle -> Tallies.actors(handle, limit));
        }
        return readers.ask(handle -> Tallies.actors(handle, words, limit));
    }

    /** Outlets with the number of articles, the most first. */
    public List<Tally> outlets(int limit) {
        return readers.ask(handle -> Tallies.outlets(handle, limit));
    }

    /** Of the events for which an outlet is an origin: how many have which status. */
    public List<Tally> originsByStatus() {
        return remember(List.of("origins"), Tallies::originsByStatus);
    }

    /**
     * Of the events of which unnamed sources tell: how many have which status, by the words for the source; those whom no words describe
     * have an empty name.
     */
    public List<Tally> anonymousByStatus() {
        return remember(List.of("anonymous"), Tallies::anonymousByStatus);
    }

    /** How many events have which status, the most frequent first. */
    public List<Tally> statuses() {
        return remember(List.of("statuses"), Tallies::statuses);
    }

    /** How many articles there are. */
    public long articleCount() {
        return readers.ask(handle -> handle.createQuery("SELECT count(DISTINCT article_id) FROM article")
                .mapTo(long.class)
                .one());
    }

    @Override
    public void close() {
        readers.close();
    }

    private static void events(
            Handle handle, EventSelection wanted, Optional<EventCursor> after, int limit, Consumer<EventRow> each) {
        EventConditions conditions = conditions(wanted, after);
        String sql = "SELECT event_id, coalesce(earliest, latest, '') AS day, content_hash, json FROM event "
                + conditions.where() + ORDER + " LIMIT " + limit;
        try (Stream<EventRow> rows =
                handle.createQuery(sql).bindMap(conditions.values()).map((row, context) -> eventRow(row)).stream()) {
            rows.forEach(each);
        }
    }

    private static EventConditions conditions(EventSelection wanted, Optional<EventCursor> after) {
        EventConditions conditions = EventReading.conditions(wanted.query());
        wanted.outlet().ifPresent(outlet -> conditions.add("""
                +event_id IN (SELECT event_id FROM event_article JOIN article USING (article_key) WHERE outlet = :outlet)
                """, "outlet", outlet));
        wanted.words().ifPresent(words -> conditions.add("""
                +event_id IN (SELECT event_id FROM event_article
                    WHERE article_key IN (SELECT rowid FROM article_search WHERE article_search MATCH :words))
                """, "words", words.expression()));
        if (wanted.contested()) {
            conditions.add("status IN ('disputed', 'denied', 'unconfirmed', 'withdrawn')");
        }
        after.ifPresent(cursor -> {
            conditions.add("""
                    (coalesce(earliest, latest, '') < :day OR coalesce(earliest, latest, '') = :day AND event_id > :after)
                    """, "day", cursor.day());
            conditions.bind("after", cursor.event());
        });
        return conditions;
    }

    private static EventRow eventRow(ResultSet row) throws SQLException {
        return new EventRow(
                ExactText.fromColumn(row, "event_id"),
                row.getString("day"),
                row.getString("content_hash"),
                ExactText.fromColumn(row, "json"));
    }

    private static ArticleHit articleHit(ResultSet row) throws SQLException {
        return new ArticleHit(
                ExactText.fromColumn(row, "article_id"),
                ExactText.optionalFromColumn(row, "title"),
                ExactText.optionalFromColumn(row, "outlet"),
                ExactText.optionalFromColumn(row, "published"),
                ExactText.optionalFromColumn(row, "snippet").orElse(""));
    }

    private static StatementHit statementHit(ResultSet row) throws SQLException {
        int offset = row.getInt("offset");
        OptionalInt place = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(offset);
        return new StatementHit(
                ExactText.fromColumn(row, "article_id"),
                ExactText.optionalFromColumn(row, "outlet"),
                ExactText.optionalFromColumn(row, "published"),
                ExactText.optionalFromColumn(row, "source"),
                ExactText.optionalFromColumn(row, "source_name"),
                ExactText.optionalFromColumn(row, "stance"),
                place,
                ExactText.optionalFromColumn(row, "content").orElse(""));
    }
}
