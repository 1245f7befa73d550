package org.dragoman.app.desk.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dragoman.app.keeping.StoreKeeper;
import org.dragoman.app.reading.Engine;
import org.dragoman.app.reading.Reading;
import org.dragoman.engine.coding.Coder;
import org.dragoman.formats.articles.ReadOptions;

/** A store with the examples of the project, read once by the real engine; each test works on a copy. */
final class ExampleStore {

    private static final class Once {
        static final Engine ENGINE = Engine.load(Optional.empty(), Optional.empty(), Coder.LEAST_CONFIDENCE);
        static final Path FILE = read();

        private static Path read() {
            try {
                Path file = Files.createTempDirectory("dragoman-examples").resolve("dragoman.db");
                try (StoreKeeper keeper = StoreKeeper.open(file, ENGINE.madeBy())) {
                    List<String> inputs = List.of("musk-iravani", "nord-stream").stream()
                            .map(name -> Path.of(System.getProperty("dragoman.root"), "examples", name)
                                    .toString())
                            .toList();
                    new Reading(ENGINE, ReadOptions.defaults(), 2, problem -> {})
                            .read(inputs, InputStream.nullInputStream(), coded -> coded.ifCoded(keeper::keep));
                    keeper.finish();
                }
                return file;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private ExampleStore() {}

    /** A copy of the store in a folder. */
    static Path copiedTo(Path folder) throws IOException {
        return Files.copy(Once.FILE, folder.resolve("dragoman.db"));
    }

    /** The engine that read it. */
    static Engine engine() {
        return Once.ENGINE;
    }
}
