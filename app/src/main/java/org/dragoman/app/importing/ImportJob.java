package org.dragoman.app.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.dragoman.app.program.CommandFailure;
import org.dragoman.engine.lexicon.Lexicon;
import org.dragoman.formats.knowledge.KnowledgeFile;
import org.dragoman.store.KnowledgeWriting;

/**
 * One source to be imported. Its name says which earlier import it replaces: the one of the same format and file name, and of
 * Wikidata any.
 */
public final class ImportJob {

    /** Raised when the same file is to give other entries than before, so that it is imported anew. */
    private static final String VERSION = "1";

    /** How a text becomes entries. */
    @FunctionalInterface
    interface Reading {
        void read(String name, InputStream in, KnowledgeWriting writing, Tally tally) throws IOException;
    }

    /** What is done when all texts were read. */
    @FunctionalInterface
    interface Ending {
        void end(KnowledgeWriting writing) throws SQLException;
    }

    private final String source;
    private final Optional<Path> file;
    private final Optional<InputStream> stream;
    private final String lexicon;
    private final Reading reading;
    private final Ending ending;

    private ImportJob(
            String source,
            Optional<Path> file,
            Optional<InputStream> stream,
            Lexicon lexicon,
            Reading reading,
            Ending ending) {
        this.source = source;
        this.file = file;
        this.stream = stream;
        this.lexicon = lexicon.fingerprint();
        this.reading = reading;
        this.ending = ending;
    }

    /** A dump of Wikidata in a file. */
    public static ImportJob wikidata(Path file, Lexicon lexicon) {
        return wikidata(Optional.of(existing(file)), Optional.empty(), lexicon);
    }

    /** A dump of Wikidata from a stream. */
    public static ImportJob wikidata(InputStream in, Lexicon lexicon) {
        return wikidata(Optional.empty(), Optional.of(in), lexicon);
    }

    private static ImportJob wikidata(Optional<Path> file, Optional<InputStream> in, Lexicon lexicon) {
        WikidataImport wikidata = new WikidataImport(lexicon);
        return new ImportJob("wikidata", file, in, lexicon, wikidata::read, wikidata::end);
    }

    /** A dictionary of PETRARCH's. */
    public static ImportJob petrarch(Path file, Lexicon lexicon) {
        return new ImportJob(
                "petrarch " + bareName(file),
                Optional.of(existing(file)),
                Optional.empty(),
                lexicon,
                new PetrarchImport(lexicon)::read,
                writing -> {});
    }

    /** A file of GeoNames'. */
    public static ImportJob geonames(Path file, Lexicon lexicon) {
        return new ImportJob(
                "geonames " + bareName(file),
                Optional.of(existing(file)),
                Optional.empty(),
                lexicon,
                new GeoNamesImport(lexicon)::read,
                writing -> {});
    }

    private static Path existing(Path file) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new CommandFailure(
                    CommandFailure.INPUT, file + ": found no file that can be read, expected one; check the name");
        }
        return file;
    }

    /** A file's name without what only says how it is packed. */
    private static String bareName(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("(?i)(\\.txt)?(\\.gz|\\.zip)?$", "");
    }

    String source() {
        return source;
    }

    /** The digest of the content, where it can be known before reading. */
    Optional<String> digest() throws IOException {
        return file.isPresent() ? Optional.of(stamped(Digests.of(file.get()))) : Optional.empty();
    }

    /**
     * Reads all of it.
     *
     * @param known the digest of the content, where {@link #digest} gave one
     * @return the digest of what was read
     */
    String read(Optional<String> known, KnowledgeWriting writing, Tally tally) throws IOException, SQLException {
        if (file.isPresent()) {
            KnowledgeFile.read(file.get(), (name, in) -> reading.read(name, in, writing, tally));
            ending.end(writing);
            return known.orElse("");
        }
        try (Digests.Watched watched = Digests.watch(stream.orElseThrow())) {
            reading.read("standard input", watched.stream(), writing, tally);
            ending.end(writing);
            return stamped(watched.digest());
        }
    }

    private String stamped(String digest) {
        return digest + " lexicon " + lexicon + " version " + VERSION;
    }
}
