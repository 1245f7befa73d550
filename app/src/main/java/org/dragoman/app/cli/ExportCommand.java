package org.dragoman.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dragoman.app.keeping.PastViews;
import org.dragoman.app.keeping.StoredRecords;
import org.dragoman.app.program.CommandFailure;
import org.dragoman.formats.export.CsvExport;
import org.dragoman.formats.export.EventExport;
import org.dragoman.formats.export.JsonLinesExport;
import org.dragoman.formats.export.PloverExport;
import org.dragoman.store.EventQuery;
import org.dragoman.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code dragoman export}: events of the store for other programs. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes events of the store, each stamped with the versions of coder, lexicons and models.")
public final class ExportCommand implements Callable<Integer> {

    /** Forms that can be written. */
    enum Form {
        PLOVER,
        CSV,
        JSONL;

        EventExport export() {
            return switch (this) {
                case PLOVER -> new PloverExport();
                case CSV -> new CsvExport();
                case JSONL -> new JsonLinesExport();
            };
        }
    }

    @ParentCommand
    private DragomanCommand parent;

    @Option(
            names = "--to",
            paramLabel = "FORM",
            required = true,
            description =
                    "What to write: ${COMPLETION-CANDIDATES}. PLOVER has no field for who says so; it leaves out what "
                            + "nobody tells as having happened.")
    private Form form = Form.JSONL;

    @Option(names = "--store", paramLabel = "FILE", description = "The store; default dragoman.db.")
    private Path file = Path.of("dragoman.db");

    @Option(names = "--output", paramLabel = "FILE", description = "Write into this file; default: standard output.")
    private Optional<Path> output = Optional.empty();

    @Mixin
    private EventFilter filter = new EventFilter();

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "As it stood at the end of this day, from the articles that had appeared.")
    private Optional<LocalDate> asOf = Optional.empty();

    @Override
    public Integer call() throws IOException {
        EventQuery query = filter.query();
        try (Store store = Store.openExisting(file)) {
            if (output.isPresent()) {
                try (PrintStream out =
                        new PrintStream(Files.newOutputStream(output.get()), false, StandardCharsets.UTF_8)) {
                    write(store, query, out);
                }
            } else {
                write(store, query, parent.out());
            }
        }
        return 0;
    }

    private void write(Store store, EventQuery query, PrintStream out) {
        EventExport export = form.export();
        export.head().forEach(line -> print(line, out));
        if (asOf.isPresent()) {
            int undated = PastViews.all(store, query, asOf.get(), record -> lines(export, record, out));
            if (undated > 0) {
                parent.err()
                        .println(
                                "dragoman: left out " + undated
                                        + " articles of which no day of publication is known; read them again with --published DAY");
            }
        } else {
            store.events(query, event -> lines(export, StoredRecords.whole(store, event), out));
        }
        out.flush();
        if (out.checkError()) {
            throw new CommandFailure(
                    CommandFailure.OUTPUT,
                    "the export cannot be written: the disk is full or the reader has gone; what was written is incomplete");
        }
    }

    private static void lines(EventExport export, JsonNode record, PrintStream out) {
        export.lines(record).forEach(line -> print(line, out));
    }

    /** Lines end alike on every system. */
    private static void print(String line, PrintStream out) {
        out.print(line);
        out.print('\n');
    }
}
