package org.dragoman.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/**
 * A SQLite file of imported people and places, open to be written. It stands beside a store, so that several stores can share
 * it. For one thread; other processes may read the file meanwhile, and see nothing of an import before all of it is there.
 */
public final class KnowledgeDatabase implements AutoCloseable {

    /** The name of the file where none is given; it lies beside the store. */
    public static final String USUAL_NAME = "dragoman-knowledge.db";

    private static final int CACHE_KIBIBYTES = 131_072;

    private final Connections connections;
    private final Handle handle;

    /**
     * What was imported from where.
     *
     * @param name format and file: an import of the same name takes the place of the one before
     * @param digest a hash of the content, and of everything else on which the entries depend
     * @param entries how many entries came of it
     * @param refused how many lines were refused
     */
    public record Source(String name, String digest, long entries, long refused) {}

    private KnowledgeDatabase(Connections connections) {
        this.connections = connections;
        this.handle = connections.open();
    }

    /**
     * Opens a file, and makes one where there is none.
     *
     * @throws StoreException if the place cannot be written, or holds something else, or a file of a newer version
     */
    public static KnowledgeDatabase open(Path file) {
        return named(() -> {
            Connections connections = Connections.to(file);
            new StoreFile(connections.file()).checkWritable();
            Schema.ofKnowledge(connections).prepare();
            return new KnowledgeDatabase(connections);
        });
    }

    /** Whether there is a file to be read. */
    public static boolean isThere(Path file) {
        return Files.isRegularFile(file);
    }

    /** What the file holds, by name. */
    public List<Source> sources() {
        return named(() -> sources(handle));
    }

    static List<Source> sources(Handle handle) {
        return handle.createQuery("SELECT name, digest, entries, refused FROM source ORDER BY name")
                .map((row, context) -> new Source(
                        row.getString("name"), row.getString("digest"), row.getLong("entries"), row.getLong("refused")))
                .list();
    }

    /** What an import does while nobody else can write. */
    @FunctionalInterface
    public interface Work<X extends Exception> {

        /**
         * Writes what is new.
         *
         * @return whether it shall stay; else nothing has happened
         */
        boolean write(KnowledgeWriting writing) throws X;
    }

    /**
     * Does work in one transaction: all of it stays, or, where it says so or fails, nothing.
     *
     * @return whether it stayed
     * @throws X what the work throws; an {@link IllegalStateException} around a {@link SQLException} is told as a {@link
     *     StoreException}
     * @throws StoreException if the file cannot be written
     */
    public <X extends Exception> boolean inTransaction(Work<X> work) throws X {
        handle.execute("PRAGMA cache_size = -" + CACHE_KIBIBYTES);
        boolean kept = false;
        begin();
        try (KnowledgeWriting writing = new KnowledgeWriting(handle)) {
            kept = work.write(writing);
        } catch (SQLException | JdbiException e) {
            throw renamed(StoreProblems.of(connections.file(), e));
        } catch (IllegalStateException e) {
            throw e.getCause() instanceof SQLException ? renamed(StoreProblems.of(connections.file(), e)) : e;
        } finally {
            end(kept);
        }
        return kept;
    }

    private void begin() {
        named(handle::begin);
    }

    private void end(boolean keep) {
        named(() -> {
            if (keep) {
                handle.commit();
                handle.createQuery("PRAGMA wal_checkpoint(TRUNCATE)")
                        .mapTo(Integer.class)
                        .findFirst();
            } else {
                handle.rollback();
            }
            return keep;
        });
    }

    @Override
    public void close() {
        handle.close();
    }

    @FunctionalInterface
    interface Question<T> {
        T ask();
    }

    private static <T> T named(Question<T> question) {
        try {
            return question.ask();
        } catch (StoreException e) {
            throw renamed(e);
        } catch (JdbiException e) {
            throw new StoreException("the file of imported knowledge cannot be used: " + e.getMessage(), e);
        }
    }

    /** The same problem in words that fit this file. */
    static StoreException renamed(StoreException problem) {
        String message = Optional.ofNullable(problem.getMessage())
                .orElse("")
                .replace("the store ", "the imported knowledge ")
                .replace("--store", "--knowledge");
        return new StoreException(message, problem);
    }
}
