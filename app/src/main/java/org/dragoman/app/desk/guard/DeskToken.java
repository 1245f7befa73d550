package org.dragoman.app.desk.guard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/**
 * The token that opens a desk beyond loopback. It is shown once, when it is made; a file beside the store keeps its hash.
 *
 * @param hash the hash that is kept
 * @param shown the token itself, where it was made just now
 */
public record DeskToken(String hash, Optional<String> shown) {

    private static final String HASH = "sha256:";

    /**
     * The token of a file; a new one where there is no such file, or where a new one is wanted.
     *
     * @throws IOException if the file cannot be read or written, or holds something else
     */
    public static DeskToken of(Path file, boolean renew) throws IOException {
        if (!renew && Files.exists(file)) {
            String line = Files.readString(file, StandardCharsets.UTF_8).strip();
            if (!line.startsWith(HASH)) {
                throw new IOException(file + ": found something else, expected a line that begins with " + HASH
                        + "; make a new token with --new-token");
            }
            return new DeskToken(line.substring(HASH.length()), Optional.empty());
        }
        String token = Secrets.random();
        String hash = Secrets.hash(token);
        Files.deleteIfExists(file);
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, HASH + hash + "\n", StandardCharsets.UTF_8);
        return new DeskToken(hash, Optional.of(token));
    }
}
