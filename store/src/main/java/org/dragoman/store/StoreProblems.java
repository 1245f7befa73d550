package org.dragoman.store;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Turns errors of SQLite into messages that help. */
final class StoreProblems {

    /** With less room than this, an error in writing is the disk's being full, whatever SQLite calls it. */
    private static final long NEXT_TO_NOTHING_BYTES = 128 * 1024;

    private StoreProblems() {}

    /** What happened to the file, said for the one who started the program. */
    static StoreException of(Path file, Throwable error) {
        if (error instanceof StoreException known) {
            return known;
        }
        return new StoreException("the store " + file + ": " + explain(file, error), error);
    }

    private static String explain(Path file, Throwable error) {
        Optional<SQLiteErrorCode> found = resultCode(error);
        if (found.isEmpty()) {
            return "found an unexpected error (" + firstLine(error)
                    + "); expected to read and write it; run again with --verbose " + "for details";
        }
        SQLiteErrorCode code = found.get();
        return switch (primary(code)) {
            case SQLITE_FULL -> diskFull();
            case SQLITE_IOERR ->
                isFull(file)
                        ? diskFull()
                        : "found an error of the disk (" + code.name()
                                + "); expected to read and write the file; check the disk and its connection; "
                                + "what was kept before should still be there";
            case SQLITE_NOTADB ->
                "found a file that is no SQLite database; expected a store written by dragoman, or no file at all; "
                        + "check the name, or choose another with --store";
            case SQLITE_CORRUPT ->
                "found a damaged SQLite database (" + code.name()
                        + "); expected a whole one; restore a backup, or move it away and read the articles again";
            case SQLITE_BUSY, SQLITE_LOCKED ->
                "found another process writing to it for more than "
                        + Connections.PATIENCE_MILLISECONDS / 1000
                        + " seconds; expected it to make room; wait for it to end, or choose another file with --store";
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH -> notWritable();
            case SQLITE_CANTOPEN ->
                isFull(file)
                        ? diskFull()
                        : "found that the file cannot be opened or created; expected a file in a "
                                + "folder that exists and can be written; check both, or choose another with --store";
            default ->
                "found an unexpected error of SQLite (" + code.name() + ", " + firstLine(error)
                        + "); expected to read and write it; run again with --verbose for details";
        };
    }

    static String notWritable() {
        return "found no permission to write the file or its folder; expected both to be writable; change their "
                + "permissions, or choose another file with --store";
    }

    private static String diskFull() {
        return "found no room left on the disk; expected room for more articles; free some space and read again: "
                + "the articles kept before are safe, and only those missing will be coded";
    }

    private static boolean isFull(Path file) {
        File folder = Optional.ofNullable(file.getParent()).orElse(file).toFile();
        return folder.isDirectory() && folder.getUsableSpace() < NEXT_TO_NOTHING_BYTES;
    }

    /**
     * Whether the error may come from another process that is preparing the same file, and be gone at the next attempt.
     */
    static boolean mayPass(Throwable error) {
        return resultCode(error)
                .map(code -> switch (primary(code)) {
                    case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_SCHEMA, SQLITE_ERROR -> true;
                    default -> false;
                })
                .orElse(false);
    }

    /** SQLite's extended codes carry their primary code in the lowest byte. */
    private static SQLiteErrorCode primary(SQLiteErrorCode code) {
        return SQLiteErrorCode.getErrorCode(code.code & 0xff);
    }

    /** The code of the first error of SQLite among the causes. */
    static Optional<SQLiteErrorCode> resultCode(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLiteException sqlite) {
                return Optional.of(sqlite.getResultCode());
            }
        }
        return Optional.empty();
    }

    private static String firstLine(Throwable error) {
        return String.valueOf(error.getMessage()).lines().findFirst().orElse("no message");
    }
}
