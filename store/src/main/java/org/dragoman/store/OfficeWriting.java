package org.dragoman.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.engine.actor.OfficeNames;
import org.dragoman.engine.actor.Sector;

/**
 * Offices and citizenships of which an import gives only the id where it speaks of a person, and the rest earlier or later:
 * kept in temporary tables until {@link #resolve}, so that one pass over a stream is enough. For one thread.
 */
public final class OfficeWriting implements AutoCloseable {

    /** How far up the classes of an office its country and sector are looked for. */
    private static final int FARTHEST = 3;

    private static final List<String> TABLES = List.of(
            "CREATE TEMP TABLE IF NOT EXISTS held (actor_key INTEGER, item INTEGER, party INTEGER, first_day TEXT, last_day TEXT)",
            "CREATE TEMP TABLE IF NOT EXISTS citizen (actor_key INTEGER, item INTEGER)",
            "CREATE TEMP TABLE IF NOT EXISTS item (item INTEGER PRIMARY KEY, label TEXT, alpha3 TEXT)",
            "CREATE TEMP TABLE IF NOT EXISTS item_link (item INTEGER, kind INTEGER, number INTEGER, target INTEGER,"
                    + " PRIMARY KEY (item, kind, number)) WITHOUT ROWID",
            "CREATE TEMP TABLE IF NOT EXISTS office (item INTEGER PRIMARY KEY, office TEXT, sector TEXT, country TEXT)",
            "CREATE TEMP TABLE IF NOT EXISTS state (item INTEGER PRIMARY KEY, code TEXT)",
            "DELETE FROM held",
            "DELETE FROM citizen",
            "DELETE FROM item",
            "DELETE FROM item_link",
            "DELETE FROM office",
            "DELETE FROM state");

    private static final int JURISDICTION = 0;
    private static final int KIND = 1;

    /** What labels and codes mean. */
    public interface Codes {

        /** The PLOVER code of a country's or organisation's code. */
        Optional<String> country(String alpha3);

        /** What the name of an office says. */
        Optional<OfficeNames.Office> office(String label);
    }

    private final Connection connection;
    private final PreparedStatement held;
    private final PreparedStatement citizen;
    private final PreparedStatement item;
    private final PreparedStatement link;
    private final List<PreparedStatement> all;

    OfficeWriting(Connection connection) throws SQLException {
        this.connection = connection;
        for (String statement : TABLES) {
            execute(statement);
        }
        this.held = connection.prepareStatement("INSERT INTO held VALUES (?, ?, ?, ?, ?)");
        this.citizen = connection.prepareStatement("INSERT INTO citizen VALUES (?, ?)");
        this.item = connection.prepareStatement("INSERT OR REPLACE INTO item VALUES (?, ?, ?)");
        this.link = connection.prepareStatement("INSERT OR REPLACE INTO item_link VALUES (?, ?, ?, ?)");
        this.all = List.of(held, citizen, item, link);
    }

    /** An actor held an office, or belonged to a party, from a day and until a day, both inclusive and where known. */
    public void held(long actor, long office, boolean isParty, Optional<LocalDate> from, Optional<LocalDate> until)
            throws SQLException {
        held.setLong(1, actor);
        held.setLong(2, office);
        held.setInt(3, isParty ? 1 : 0);
        KnowledgeWriting.text(held, 4, from.map(LocalDate::toString));
        KnowledgeWriting.text(held, 5, until.map(LocalDate::toString));
        held.addBatch();
    }

    /** An actor is a citizen of a country. */
    public void citizen(long actor, long country) throws SQLException {
        citizen.setLong(1, actor);
        citizen.setLong(2, country);
        citizen.addBatch();
    }

    /** What is known of an office, a party or a country, and to which others it leads. */
    public void item(long id, String label, Optional<String> alpha3, List<Long> jurisdictions, List<Long> kinds)
            throws SQLException {
        item.setLong(1, id);
        item.setString(2, label);
        KnowledgeWriting.text(item, 3, alpha3);
        item.addBatch();
        link(id, JURISDICTION, jurisdictions);
        link(id, KIND, kinds);
    }

    private void link(long id, int kind, List<Long> targets) throws SQLException {
        for (int i = 0; i < targets.size(); i++) {
            link.setLong(1, id);
            link.setInt(2, kind);
            link.setInt(3, i);
            link.setLong(4, targets.get(i));
            link.addBatch();
        }
    }

    void flush() throws SQLException {
        for (PreparedStatement statement : all) {
            statement.executeBatch();
        }
    }

    /**
     * Turns what was collected into terms and citizenships of the actors from a key on. Offices without dates and parties that
     * were left give nothing; death ends every office; an office of no country has that of the only citizenship.
     */
    void resolve(Codes codes, long firstActor) throws SQLException {
        flush();
        states(codes);
        offices(codes);
        execute("""
                UPDATE actor SET countries = coalesce(
                    (SELECT group_concat(code, ' ') FROM
                        (SELECT DISTINCT code FROM citizen JOIN state USING (item)
                         WHERE citizen.actor_key = actor.actor_key ORDER BY code)), '')
                WHERE actor_key >= %d
                """.formatted(firstActor));
        execute("""
                INSERT INTO actor_term
                SELECT actor_key,
                       row_number() OVER (PARTITION BY actor_key ORDER BY party DESC, first_day, last_day, item) - 1,
                       CASE WHEN party THEN 'member of ' || coalesce(label, 'a party') ELSE coalesce(office, '') END,
                       CASE WHEN party THEN 'PTY' ELSE sector END,
                       coalesce(office.country, CASE WHEN length(countries) = 3 THEN countries END),
                       first_day,
                       CASE WHEN died IS NOT NULL AND (last_day IS NULL OR last_day > died) THEN died ELSE last_day END
                FROM held JOIN actor USING (actor_key) LEFT JOIN office USING (item) LEFT JOIN item USING (item)
                WHERE (first_day IS NOT NULL OR last_day IS NOT NULL) AND NOT (party AND last_day IS NOT NULL)
                """);
    }

    private void states(Codes codes) throws SQLException {
        try (Statement query = connection.createStatement();
                ResultSet rows = query.executeQuery("SELECT item, alpha3 FROM item WHERE alpha3 IS NOT NULL");
                PreparedStatement insert = connection.prepareStatement("INSERT INTO state VALUES (?, ?)")) {
            while (rows.next()) {
                Optional<String> code = codes.country(rows.getString(2));
                if (code.isPresent()) {
                    insert.setLong(1, rows.getLong(1));
                    insert.setString(2, code.get());
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private void offices(Codes codes) throws SQLException {
        execute("CREATE INDEX IF NOT EXISTS temp.citizen_by_actor ON citizen (actor_key)");
        try (Statement query = connection.createStatement();
                ResultSet rows = query.executeQuery("SELECT DISTINCT item FROM held ORDER BY item");
                Items items = new Items(connection);
                PreparedStatement insert = connection.prepareStatement("INSERT INTO office VALUES (?, ?, ?, ?)")) {
            while (rows.next()) {
                long id = rows.getLong(1);
                Optional<OfficeNames.Office> office = office(id, items, codes);
                insert.setLong(1, id);
                insert.setString(
                        2,
                        office.map(OfficeNames.Office::name)
                                .or(() -> items.label(id))
                                .orElse(""));
                KnowledgeWriting.text(
                        insert, 3, office.flatMap(OfficeNames.Office::sector).map(Sector::name));
                KnowledgeWriting.text(insert, 4, country(id, items));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** What an office's own label says, else that of the nearest class of which it is. */
    private static Optional<OfficeNames.Office> office(long id, Items items, Codes codes) {
        Optional<OfficeNames.Office> own = items.label(id).flatMap(codes::office);
        if (own.isPresent()) {
            return own;
        }
        return items.upwards(id, FARTHEST).stream()
                .flatMap(kind -> items.label(kind).flatMap(codes::office).stream())
                .findFirst()
                .map(general -> new OfficeNames.Office(items.label(id).orElse(general.name()), general.sector()));
    }

    /** The country to which an office applies, else the nearest class of which it is. */
    private static Optional<String> country(long id, Items items) {
        for (long kind : items.upwards(id, FARTHEST)) {
            for (long target : items.links(kind, JURISDICTION)) {
                Optional<String> code = items.state(target)
                        .or(() -> items.links(target, JURISDICTION).stream()
                                .flatMap(holder -> items.state(holder).stream())
                                .findFirst());
                if (code.isPresent()) {
                    return code;
                }
            }
        }
        return Optional.empty();
    }

    /** Looks things up while offices are worked out. */
    private static final class Items implements AutoCloseable {

        private final PreparedStatement label;
        private final PreparedStatement state;
        private final PreparedStatement links;

        Items(Connection connection) throws SQLException {
            this.label = connection.prepareStatement("SELECT label FROM item WHERE item = ?");
            this.state = connection.prepareStatement("SELECT code FROM state WHERE item = ?");
            this.links = connection.prepareStatement(
                    "SELECT target FROM item_link WHERE item = ? AND kind = ? ORDER BY number");
        }

        Optional<String> label(long id) {
            return text(label, id);
        }

        Optional<String> state(long id) {
            return text(state, id);
        }

        private static Optional<String> text(PreparedStatement query, long id) {
            try {
                query.setLong(1, id);
                try (ResultSet rows = query.executeQuery()) {
                    return rows.next() ? Optional.ofNullable(rows.getString(1)) : Optional.empty();
                }
            } catch (SQLException e) {
                throw new IllegalStateException("a temporary table cannot be read: " + e.getMessage(), e);
            }
        }

        List<Long> links(long id, int kind) {
            List<Long> targets = new ArrayList<>();
            try {
                links.setLong(1, id);
                links.setInt(2, kind);
                try (ResultSet rows = links.executeQuery()) {
                    while (rows.next()) {
                        targets.add(rows.getLong(1));
                    }
                }
            } catch (SQLException e) {
                throw new IllegalStateException("a temporary table cannot be read: " + e.getMessage(), e);
            }
            return targets;
        }

        /** A thing and the classes of which it is, the nearest first. */
        List<Long> upwards(long id, int farthest) {
            List<Long> found = new ArrayList<>(List.of(id));
            Set<Long> seen = new HashSet<>(found);
            Deque<Long> level = new ArrayDeque<>(found);
            for (int step = 0; step < farthest; step++) {
                Deque<Long> next = new ArrayDeque<>();
                for (long below : level) {
                    links(below, KIND).stream().filter(seen::add).forEach(next::add);
                }
                found.addAll(next);
                level = next;
            }
            return found;
        }

        @Override
        public void close() throws SQLException {
            label.close();
            state.close();
            links.close();
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : all) {
            statement.close();
        }
    }
}
