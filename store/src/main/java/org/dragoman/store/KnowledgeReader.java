package org.dragoman.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.dragoman.engine.actor.ActorSource;
import org.dragoman.engine.actor.ImportedActor;
import org.dragoman.engine.actor.ImportedRole;
import org.dragoman.engine.actor.KnownActor;
import org.dragoman.engine.actor.Sector;
import org.dragoman.engine.place.ImportedPlace;
import org.dragoman.engine.place.Place;
import org.dragoman.engine.place.PlaceSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/**
 * Imported people and places, to be asked while articles are coded. Safe for several threads: questions take turns, and the
 * answers to recent ones are kept. What it answers does not change while it is open, even where somebody imports meanwhile.
 */
public final class KnowledgeReader implements AutoCloseable {

    /** So many answers are kept of each kind; most are that there is nobody of that name. */
    private static final int REMEMBERED = 50_000;

    /** A name with more bearers tells nothing of who is meant; of places the largest are taken. */
    private static final int MOST = 200;

    private static final int FINGERPRINT_BYTES = 6;

    private static final String ACTORS = """
            SELECT actor.actor_key, actor_id, actor.name AS name, kind, gender, died, countries,
                   office, sector, country, first_day, last_day
            FROM (SELECT actor_key FROM actor_name WHERE name_key = ? ORDER BY actor_key LIMIT %d)
                 JOIN actor USING (actor_key) LEFT JOIN actor_term USING (actor_key)
            ORDER BY actor_id, actor.actor_key, number
            """.formatted(MOST);

    private static final String PLACES = """
            SELECT geonames, place.name AS name, kind, country, latitude, longitude, size,
                   coalesce((SELECT region.name FROM region WHERE region.region_code = place.region_code
                             ORDER BY region.name LIMIT 1),
                            substr(region_code, 4)) AS admin
            FROM place_name JOIN place USING (place_key) JOIN source USING (source_key)
            WHERE name_key = ? ORDER BY size DESC, geonames, source.name LIMIT %d
            """.formatted(MOST);

    private final Path file;
    private final Connection connection;
    private final PreparedStatement actorQuery;
    private final PreparedStatement placeQuery;
    private final ReentrantLock asking = new ReentrantLock();
    private final Map<String, List<ImportedActor>> actorAnswers = remembering();
    private final Map<String, List<ImportedPlace>> placeAnswers = remembering();
    private final List<ImportedRole> roles;
    private final List<KnowledgeDatabase.Source> sources;

    private KnowledgeReader(Path file) throws SQLException {
        this.file = file;
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(Connections.PATIENCE_MILLISECONDS);
        config.setTransactionMode(TransactionMode.DEFERRED);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl(Connections.address(file));
        this.connection = source.getConnection();
        connection.setAutoCommit(false);
        this.sources = readSources();
        this.roles = readRoles();
        this.actorQuery = connection.prepareStatement(ACTORS);
        this.placeQuery = connection.prepareStatement(PLACES);
    }

    /**
     * Opens a file of imported knowledge, which may lie where nothing can be written.
     *
     * @throws StoreException if there is none, or something else, or one of a newer version
     */
    public static KnowledgeReader open(Path given) {
        Path file = given.toAbsolutePath().normalize();
        try {
            new StoreFile(file).checkThere();
            Schema.ofKnowledge(Connections.to(file)).prepare();
            return new KnowledgeReader(file);
        } catch (StoreException e) {
            throw KnowledgeDatabase.renamed(e);
        } catch (SQLException e) {
            throw KnowledgeDatabase.renamed(StoreProblems.of(file, e));
        }
    }

    /** The people and organisations. */
    public ActorSource actors() {
        return new ActorSource() {
            @Override
            public List<ImportedActor> named(String key) {
                return ask(actorAnswers, key, () -> readActors(key));
            }

            @Override
            public List<ImportedRole> roles() {
                return roles;
            }
        };
    }

    /** The places. */
    public PlaceSource places() {
        return key -> ask(placeAnswers, key, () -> readPlaces(key));
    }

    /** What the file holds, by name. */
    public List<KnowledgeDatabase.Source> sources() {
        return sources;
    }

    /** A short hash of all that was imported: other knowledge has another. Empty where nothing was. */
    public String fingerprint() {
        if (sources.isEmpty()) {
            return "";
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            sources.forEach(source ->
                    digest.update((source.name() + '\n' + source.digest() + '\n').getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest(), 0, FINGERPRINT_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private interface Question<T> {
        T ask() throws SQLException;
    }

    private <T> List<T> ask(Map<String, List<T>> answers, String key, Question<List<T>> question) {
        asking.lock();
        try {
            List<T> known = answers.get(key);
            if (known == null) {
                known = question.ask();
                answers.put(key, known);
            }
            return known;
        } catch (SQLException e) {
            throw KnowledgeDatabase.renamed(StoreProblems.of(file, e));
        } finally {
            asking.unlock();
        }
    }

    /** A map that forgets what was asked for the longest time ago. */
    private static <T> Map<String, T> remembering() {
        return new LinkedHashMap<>(1024, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
                return size() > REMEMBERED;
            }
        };
    }

    private List<ImportedActor> readActors(String key) throws SQLException {
        List<ImportedActor> found = new ArrayList<>();
        actorQuery.setString(1, key);
        try (ResultSet rows = actorQuery.executeQuery()) {
            long before = -1;
            while (rows.next()) {
                List<KnownActor.Term> terms = new ArrayList<>();
                long actor = rows.getLong(1);
                if (actor == before) {
                    terms.addAll(found.remove(found.size() - 1).terms());
                }
                before = actor;
                text(rows, "office").ifPresent(office -> terms.add(term(rows, office)));
                String countries = text(rows, "countries").orElse("");
                found.add(new ImportedActor(
                        rows.getString("actor_id"),
                        rows.getString("name"),
                        ImportedActor.Kind.valueOf(rows.getString("kind")),
                        text(rows, "gender"),
                        day(rows, "died"),
                        countries.isEmpty() ? List.of() : List.of(countries.split(" ")),
                        terms));
            }
        }
        return List.copyOf(found);
    }

    private static KnownActor.Term term(ResultSet rows, String office) {
        try {
            return new KnownActor.Term(
                    office,
                    text(rows, "sector").map(Sector::valueOf),
                    text(rows, "country"),
                    day(rows, "first_day"),
                    day(rows, "last_day"),
                    true);
        } catch (SQLException e) {
            throw new IllegalStateException("a row cannot be read: " + e.getMessage(), e);
        }
    }

    private List<ImportedPlace> readPlaces(String key) throws SQLException {
        Map<String, ImportedPlace> found = new LinkedHashMap<>();
        placeQuery.setString(1, key);
        try (ResultSet rows = placeQuery.executeQuery()) {
            while (rows.next()) {
                ImportedPlace place = new ImportedPlace(
                        rows.getString("geonames"),
                        rows.getString("name"),
                        ImportedPlace.Kind.valueOf(rows.getString("kind")),
                        text(rows, "country"),
                        text(rows, "admin"),
                        new Place.Location(rows.getDouble("latitude"), rows.getDouble("longitude")),
                        rows.getDouble("size"));
                found.putIfAbsent(place.geonames(), place);
            }
        }
        return List.copyOf(found.values());
    }

    private List<ImportedRole> readRoles() throws SQLException {
        List<ImportedRole> found = new ArrayList<>();
        try (Statement query = connection.createStatement();
                ResultSet rows = query.executeQuery(
                        "SELECT role.* FROM role JOIN source USING (source_key) ORDER BY source.name, number")) {
            while (rows.next()) {
                found.add(new ImportedRole(
                        rows.getString("role_id"),
                        rows.getString("noun"),
                        text(rows, "plural"),
                        text(rows, "country"),
                        text(rows, "sector").map(Sector::valueOf),
                        rows.getInt("collective") == 1));
            }
        }
        return List.copyOf(found);
    }

    private List<KnowledgeDatabase.Source> readSources() throws SQLException {
        List<KnowledgeDatabase.Source> found = new ArrayList<>();
        try (Statement query = connection.createStatement();
                ResultSet rows =
                        query.executeQuery("SELECT name, digest, entries, refused FROM source ORDER BY name")) {
            while (rows.next()) {
                found.add(new KnowledgeDatabase.Source(
                        rows.getString(1), rows.getString(2), rows.getLong(3), rows.getLong(4)));
            }
        }
        return List.copyOf(found);
    }

    private static Optional<String> text(ResultSet rows, String column) throws SQLException {
        return Optional.ofNullable(rows.getString(column));
    }

    private static Optional<LocalDate> day(ResultSet rows, String column) throws SQLException {
        return text(rows, column).map(LocalDate::parse);
    }

    @Override
    public void close() {
        asking.lock();
        try {
            actorQuery.close();
            placeQuery.close();
            connection.close();
        } catch (SQLException e) {
            throw KnowledgeDatabase.renamed(StoreProblems.of(file, e));
        } finally {
            asking.unlock();
        }
    }
}
