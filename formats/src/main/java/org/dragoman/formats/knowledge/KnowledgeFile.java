package org.dragoman.formats.knowledge;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Opens files as those who publish them pack them: plain, {@code .gz}, and {@code .zip} with texts inside. */
public final class KnowledgeFile {

    private static final int BUFFER = 1 << 16;

    private KnowledgeFile() {}

    /** Takes one text. */
    @FunctionalInterface
    public interface Texts {

        /**
         * Reads a text to its end.
         *
         * @param name the file's name, without what only says how it is packed
         */
        void read(String name, InputStream in) throws IOException;
    }

    /**
     * Hands on the texts of a file. Of a zip file these are its {@code .txt} files without its readme.
     *
     * @throws IOException if the file cannot be read, is packed in a way that we cannot unpack, or is damaged
     */
    public static void read(Path file, Texts texts) throws IOException {
        String name = String.valueOf(file.getFileName());
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".bz2") || lower.endsWith(".xz") || lower.endsWith(".zst")) {
            throw new IOException("found a file packed as ." + lower.substring(lower.lastIndexOf('.') + 1)
                    + ", expected plain text, .gz or .zip; unpack it, or pipe it in: bzcat FILE | dragoman … -");
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            if (lower.endsWith(".zip")) {
                readZip(name, in, texts);
            } else if (lower.endsWith(".gz")) {
                texts.read(name.substring(0, name.length() - 3), new GZIPInputStream(in, BUFFER));
            } else {
                texts.read(name, in);
            }
        }
    }

    private static void readZip(String name, InputStream in, Texts texts) throws IOException {
        int read = 0;
        try (ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String inside = Path.of(entry.getName()).getFileName().toString();
                String lower = inside.toLowerCase(Locale.ROOT);
                if (!entry.isDirectory() && lower.endsWith(".txt") && !lower.startsWith("readme")) {
                    texts.read(inside, unclosable(zip));
                    read++;
                }
            }
        }
        if (read == 0) {
            throw new IOException("found no .txt file in " + name + ", expected one as GeoNames packs them");
        }
    }

    private static InputStream unclosable(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                return in.read(bytes, from, length);
            }

            @Override
            public void close() {
                // the next file of the archive is still to come
            }
        };
    }
}
