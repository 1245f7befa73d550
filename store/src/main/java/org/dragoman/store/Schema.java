package org.dragoman.store;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/**
 * Brings a file to the tables that this program knows. Flyway is started only where something is to be done: a file
 * that is current already says so in its header, which costs a read instead of half a second.
 */
final class Schema {

    /**
     * A kind of file.
     *
     * @param application what the first migration writes into the header, so that files of other programs are not touched
     * @param version what the last migration writes into the header
     * @param migrations folder of the migrations on the class path
     */
    private record Layout(int application, int version, String migrations) {}

    private static final Layout STORE = new Layout(0x44726167, 4, "classpath:org/dragoman/store/migrations");
    private static final Layout KNOWLEDGE = new Layout(0x4472674b, 1, "classpath:org/dragoman/store/knowledge");

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final Connections connections;
    private final Layout layout;

    /** The tables of a store. */
    Schema(Connections connections) {
        this(connections, STORE);
    }

    private Schema(Connections connections, Layout layout) {
        this.connections = connections;
        this.layout = layout;
    }

    /** The tables of imported knowledge. */
    static Schema ofKnowledge(Connections connections) {
        return new Schema(connections, KNOWLEDGE);
    }

    /** Makes the file current; refuses one of a newer version or of another program. */
    void prepare() {
        if (State.of(connections).isCurrent(connections.file(), layout)) {
            return;
        }
        if (Connections.isReadOnly(connections.file())) {
            throw new StoreException("the store " + connections.file() + ": " + StoreProblems.notWritable());
        }
        migrate();
    }

    /**
     * Another process may do the same at the same moment; then one of us fails, looks again and finds the work done.
     */
    private void migrate() {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                turnOnWriteAhead();
                flyway().migrate();
                return;
            } catch (FlywayException | JdbiException e) {
                if (State.of(connections).isCurrent(connections.file(), layout)) {
                    return;
                }
                if (!StoreProblems.mayPass(e) || Instant.now().isAfter(end)) {
                    throw StoreProblems.of(connections.file(), e);
                }
                pause();
            }
        }
    }

    /** Write-ahead mode stays with the file. */
    private void turnOnWriteAhead() {
        try (Handle handle = connections.open()) {
            handle.createQuery("PRAGMA journal_mode = WAL").mapTo(String.class).one();
        }
    }

    private Flyway flyway() {
        return Flyway.configure(Schema.class.getClassLoader())
                .dataSource(connections.dataSource())
                .locations(layout.migrations())
                .load();
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreException("interrupted while waiting for another process to prepare the store", e);
        }
    }

    /**
     * What the header of the file says.
     *
     * @param application which program wrote it, 0 if none says so
     * @param version its version, 0 if none
     * @param strangers how many tables it has that are not Flyway's
     */
    private record State(int application, int version, int strangers) {

        static State of(Connections connections) {
            try (Handle handle = connections.open()) {
                return handle.createQuery("""
                                SELECT (SELECT application_id FROM pragma_application_id) AS application,
                                       (SELECT user_version FROM pragma_user_version) AS version,
                                       (SELECT count(*) FROM sqlite_schema WHERE type = 'table'
                                           AND name NOT LIKE 'flyway%') AS strangers
                                """)
                        .map((row, context) ->
                                new State(row.getInt("application"), row.getInt("version"), row.getInt("strangers")))
                        .one();
            } catch (RuntimeException e) {
                throw StoreProblems.of(connections.file(), e);
            }
        }

        boolean isCurrent(Path file, Layout layout) {
            if (application != layout.application() && strangers > 0) {
                throw new StoreException(
                        "the store " + file + ": found a SQLite database of another program; expected a store "
                                + "written by dragoman, or no file at all; choose another file with --store");
            }
            if (version > layout.version()) {
                throw new StoreException(
                        "the store " + file + ": found version " + version + ", written by a newer dragoman; "
                                + "expected version " + layout.version()
                                + " or older; use the newer dragoman, or choose another file with "
                                + "--store");
            }
            return application == layout.application() && version == layout.version();
        }
    }
}
