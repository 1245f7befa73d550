package org.dragoman.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.OptionalInt;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/**
 * Opens connections to one SQLite file. Every connection waits for others instead of failing, holds foreign keys, and
 * begins its transactions with {@code BEGIN IMMEDIATE}, so that two writers take turns and none fails half-way. Safe
 * for several threads; each connection is for one.
 *
 * <p>The file is in write-ahead mode (set once, by {@link Schema}): readers and the writer do not block each other.
 * {@code synchronous=NORMAL} then loses nothing when a process dies; when the power fails the file stays whole, but the
 * last articles may be missing, and reading them again brings them back. FULL would sync the disk at every commit to
 * save only these.
 */
final class Connections {

    /** How long a connection waits for another process's transaction. */
    static final int PATIENCE_MILLISECONDS = 30_000;

    private static final int CACHE_KIBIBYTES = 16_384;

    private final Path file;
    private final OptionalInt mostPages;
    private final Jdbi jdbi;

    private Connections(Path file, OptionalInt mostPages) {
        this.file = Objects.requireNonNull(file, "file");
        this.mostPages = mostPages;
        SQLiteConfig config = settings();
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl(address(file));
        this.jdbi = Jdbi.create(source);
    }

    static Connections to(Path file) {
        return new Connections(file.toAbsolutePath().normalize(), OptionalInt.empty());
    }

    /** The same connections to a file that cannot grow beyond the given number of pages, as on a disk that fills up. */
    Connections withMostPages(int pages) {
        return new Connections(file, OptionalInt.of(pages));
    }

    Path file() {
        return file;
    }

    /** A data source for tools that open their connections themselves. */
    SQLiteDataSource dataSource() {
        SQLiteDataSource source = new SQLiteDataSource(settings());
        source.setUrl(address(file));
        return source;
    }

    /** A new connection; the caller closes it. */
    Handle open() {
        try {
            return jdbi.open();
        } catch (JdbiException e) {
            throw StoreProblems.of(file, e);
        }
    }

    private SQLiteConfig settings() {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(PATIENCE_MILLISECONDS);
        config.enforceForeignKeys(true);
        config.setTransactionMode(TransactionMode.IMMEDIATE);
        config.setSynchronous(SynchronousMode.NORMAL);
        config.setCacheSize(-CACHE_KIBIBYTES);
        mostPages.ifPresent(config::setMaxPageCount);
        return config;
    }

    /**
     * A URI, because a plain path would end at its first question mark. Where nothing can be written, SQLite cannot
     * keep its write-ahead files; nobody else can either, so the file is told to be immutable.
     */
    static String address(Path file) {
        return "jdbc:sqlite:" + file.toUri() + (isReadOnly(file) ? "?immutable=1" : "");
    }

    /** Whether the file is there, and neither it nor its folder can be written. */
    static boolean isReadOnly(Path file) {
        Path folder = file.getParent();
        return Files.isRegularFile(file) && !Files.isWritable(file) && folder != null && !Files.isWritable(folder);
    }
}
