package org.dragoman.store;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * Looks at the place of a store before SQLite does, whose own word for most mistakes is "unable to open database file".
 * It never opens the file: closing it would take away the locks that SQLite holds on it elsewhere in this process.
 */
final class StoreFile {

    private final Path file;

    StoreFile(Path file) {
        this.file = file;
    }

    /** Refuses a place where no store can be or be made. */
    void checkWritable() {
        checkPlace();
        Path folder = folder();
        if (!Files.isWritable(Files.exists(file) ? file : folder)) {
            throw problem(StoreProblems.notWritable());
        }
        if (!Files.isWritable(folder) && !Connections.isReadOnly(file)) {
            throw problem(StoreProblems.notWritable());
        }
    }

    /** Refuses a place where there is no store. */
    void checkThere() {
        checkPlace();
        if (!Files.exists(file)) {
            throw problem(
                    "found no such file; expected a store; run \"dragoman read\" first, or name one with --store");
        }
        if (!Files.isReadable(file)) {
            throw problem("found no permission to read it; expected to read it; change the permissions of the file");
        }
        Path log = file.resolveSibling(file.getFileName() + "-wal");
        if (Connections.isReadOnly(file) && Files.exists(log) && log.toFile().length() > 0) {
            throw problem(
                    "found articles in " + log + " that are not yet in the store itself, and no permission to write; "
                            + "expected a store that was closed; copy both files to a folder that can be written");
        }
    }

    private void checkPlace() {
        if (Files.isDirectory(file)) {
            throw problem("found a folder; expected a file; name a file in it, such as " + file.resolve("dragoman.db"));
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw problem("found a device or a pipe; expected an ordinary file; choose another with --store");
        }
        if (Files.isSymbolicLink(file) && !Files.exists(file)) {
            throw problem("found a link that leads nowhere; expected a file; mend or remove the link");
        }
        Path folder = folder();
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(folder)) {
            throw problem("found that " + folder + " is no folder; expected one; choose another place with --store");
        }
        if (!Files.isDirectory(folder)) {
            throw problem(
                    "found no folder " + folder + "; expected one; create it, or choose another place with --store");
        }
    }

    private Path folder() {
        Path folder = file.getParent();
        return folder == null ? file : folder;
    }

    private StoreException problem(String whatAndWhatNext) {
        return new StoreException("the store " + file + ": " + whatAndWhatNext);
    }
}
