package org.dragoman.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.engine.actor.ImportedActor;
import org.dragoman.engine.actor.ImportedRole;
import org.dragoman.engine.actor.KnownActor;
import org.dragoman.engine.actor.Sector;
import org.dragoman.engine.lexicon.NameKey;
import org.dragoman.engine.place.ImportedPlace;
import org.jdbi.v3.core.Handle;

/**
 * Writes an import inside the transaction of {@link KnowledgeDatabase#inTransaction}: {@link #begin}, then entries, then
 * {@link #end}, for each source. Memory stays flat: names wait in a temporary table and are sorted into their index at the end.
 * For one thread.
 */
public final class KnowledgeWriting implements AutoCloseable {

    private static final int BATCH = 1000;

    private final Connection connection;
    private final PreparedStatement actor;
    private final PreparedStatement term;
    private final PreparedStatement role;
    private final PreparedStatement place;
    private final PreparedStatement region;
    private final PreparedStatement name;
    private final List<PreparedStatement> all;
    private final OfficeWriting offices;
    private long source;
    private long firstActor;
    private long nextActor;
    private long firstPlace;
    private long nextPlace;
    private long entries;
    private int roles;
    private int waiting;

    KnowledgeWriting(Handle handle) throws SQLException {
        this.connection = handle.getConnection();
        execute("CREATE TEMP TABLE IF NOT EXISTS new_name (name_key TEXT, owner INTEGER)");
        execute("DELETE FROM new_name");
        this.actor = prepare("INSERT INTO actor VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
        this.term = prepare("INSERT INTO actor_term VALUES (?, ?, ?, ?, ?, ?, ?)");
        this.role = prepare("INSERT INTO role VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
        this.place = prepare("INSERT INTO place VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        this.region = prepare("INSERT OR REPLACE INTO region VALUES (?, ?, ?)");
        this.name = prepare("INSERT INTO new_name VALUES (?, ?)");
        this.all = List.of(actor, term, role, place, region, name);
        this.offices = new OfficeWriting(connection);
    }

    /** The digest of what was imported under a name. */
    public Optional<String> digest(String sourceName) throws SQLException {
        try (PreparedStatement query = prepare("SELECT digest FROM source WHERE name = ?")) {
            query.setString(1, sourceName);
            try (var rows = query.executeQuery()) {
                return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
            }
        }
    }

    /** Begins a source, and takes away what was imported from it before. */
    public void begin(String sourceName) throws SQLException {
        forget(sourceName);
        try (PreparedStatement insert =
                prepare("INSERT INTO source (name, digest, entries, refused) VALUES (?, '', 0, 0)")) {
            insert.setString(1, sourceName);
            insert.executeUpdate();
        }
        source = number("SELECT last_insert_rowid()");
        nextActor = 1 + number("SELECT coalesce(max(actor_key), 0) FROM actor");
        nextPlace = 1 + number("SELECT coalesce(max(place_key), 0) FROM place");
        firstActor = nextActor;
        firstPlace = nextPlace;
        entries = 0;
        roles = 0;
    }

    private void forget(String sourceName) throws SQLException {
        String old = "(SELECT source_key FROM source WHERE name = ?)";
        for (String statement : List.of(
                "DELETE FROM actor_name WHERE actor_key IN (SELECT actor_key FROM actor WHERE source_key IN " + old
                        + ")",
                "DELETE FROM actor_term WHERE actor_key IN (SELECT actor_key FROM actor WHERE source_key IN " + old
                        + ")",
                "DELETE FROM place_name WHERE place_key IN (SELECT place_key FROM place WHERE source_key IN " + old
                        + ")",
                "DELETE FROM actor WHERE source_key IN " + old,
                "DELETE FROM place WHERE source_key IN " + old,
                "DELETE FROM role WHERE source_key IN " + old,
                "DELETE FROM region WHERE source_key IN " + old,
                "DELETE FROM source WHERE name = ?")) {
            try (PreparedStatement delete = prepare(statement)) {
                delete.setString(1, sourceName);
                delete.executeUpdate();
            }
        }
    }

    /**
     * Writes an actor under all its names.
     *
     * @return the actor's key, for {@link #offices}
     */
    public long actor(ImportedActor imported, Collection<String> names) throws SQLException {
        long key = nextActor++;
        actor.setLong(1, key);
        actor.setLong(2, source);
        actor.setString(3, imported.id());
        actor.setString(4, imported.name());
        actor.setString(5, imported.kind().name());
        text(actor, 6, imported.gender());
        text(actor, 7, imported.died().map(LocalDate::toString));
        actor.setString(8, String.join(" ", imported.countries()));
        actor.addBatch();
        int number = 0;
        for (KnownActor.Term held : imported.terms()) {
            term.setLong(1, key);
            term.setInt(2, number++);
            term.setString(3, held.office());
            text(term, 4, held.sector().map(Sector::name));
            text(term, 5, held.country());
            text(term, 6, held.from().map(LocalDate::toString));
            text(term, 7, held.until().map(LocalDate::toString));
            term.addBatch();
        }
        names(names, key);
        return key;
    }

    /** Writes a noun for people or bodies. */
    public void role(ImportedRole imported) throws SQLException {
        role.setLong(1, source);
        role.setInt(2, roles++);
        role.setString(3, imported.id());
        role.setString(4, imported.noun());
        text(role, 5, imported.plural());
        text(role, 6, imported.country());
        text(role, 7, imported.sector().map(Sector::name));
        role.setInt(8, imported.isCollective() ? 1 : 0);
        role.addBatch();
        counted();
    }

    /**
     * Writes a place under all its names.
     *
     * @param regionCode code of its first-order region, whose name may come earlier, later or from another source
     */
    public void place(ImportedPlace imported, Optional<String> regionCode, Collection<String> names)
            throws SQLException {
        long key = nextPlace++;
        place.setLong(1, key);
        place.setLong(2, source);
        place.setLong(3, Long.parseLong(imported.geonames()));
        place.setString(4, imported.name());
        place.setString(5, imported.kind().name());
        text(place, 6, imported.country());
        text(place, 7, regionCode);
        place.setDouble(8, imported.location().latitude());
        place.setDouble(9, imported.location().longitude());
        place.setDouble(10, imported.size());
        place.addBatch();
        names(names, key);
    }

    /** Writes the name of a first-order region. */
    public void region(String code, String regionName) throws SQLException {
        region.setString(1, code);
        region.setLong(2, source);
        region.setString(3, regionName);
        region.addBatch();
        counted();
    }

    /** Offices about which more is said later. */
    public OfficeWriting offices() {
        return offices;
    }

    /**
     * Ends a source.
     *
     * @return how many entries were written
     */
    public long end(String digest, long refused) throws SQLException {
        flush();
        String names = nextPlace > firstPlace ? "place_name" : "actor_name";
        execute("INSERT OR IGNORE INTO " + names + " SELECT name_key, owner FROM new_name ORDER BY name_key, owner");
        execute("DELETE FROM new_name");
        try (PreparedStatement update =
                prepare("UPDATE source SET digest = ?, entries = ?, refused = ? WHERE source_key = ?")) {
            update.setString(1, digest);
            update.setLong(2, entries);
            update.setLong(3, refused);
            update.setLong(4, source);
            update.executeUpdate();
        }
        return entries;
    }

    /** Writes what waits, and works out the offices of the actors of this source. */
    public void resolveOffices(OfficeWriting.Codes codes) throws SQLException {
        flush();
        offices.resolve(codes, firstActor);
    }

    private void names(Collection<String> names, long owner) throws SQLException {
        Set<String> keys = new LinkedHashSet<>();
        names.forEach(text -> keys.add(NameKey.of(text)));
        keys.remove("");
        for (String key : keys) {
            name.setString(1, key);
            name.setLong(2, owner);
            name.addBatch();
        }
        counted();
    }

    private void counted() throws SQLException {
        entries++;
        if (++waiting >= BATCH) {
            flush();
        }
    }

    private void flush() throws SQLException {
        for (PreparedStatement statement : all) {
            statement.executeBatch();
        }
        offices.flush();
        waiting = 0;
    }

    private PreparedStatement prepare(String sql) throws SQLException {
        return connection.prepareStatement(sql);
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    static void text(PreparedStatement statement, int column, Optional<String> text) throws SQLException {
        if (text.isPresent()) {
            statement.setString(column, text.get());
        } else {
            statement.setNull(column, Types.VARCHAR);
        }
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : all) {
            statement.close();
        }
        offices.close();
    }
}
