package org.dragoman.app.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Hashes of what is imported. */
final class Digests {

    private static final int BYTES = 16;

    private Digests() {}

    /** A stream whose bytes are hashed while they are read. */
    record Watched(DigestInputStream stream) implements AutoCloseable {

        /** The hash of the whole stream; what was not read yet is read now. */
        String digest() throws IOException {
            stream.transferTo(OutputStream.nullOutputStream());
            return hex(stream.getMessageDigest());
        }

        @Override
        public void close() throws IOException {
            stream.close();
        }
    }

    static Watched watch(InputStream in) {
        return new Watched(new DigestInputStream(in, sha256()));
    }

    static String of(Path file) throws IOException {
        try (Watched watched = watch(Files.newInputStream(file))) {
            return watched.digest();
        }
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
