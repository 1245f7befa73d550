package org.dragoman.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dragoman.app.keeping.StoredRecords;
import org.dragoman.app.program.CommandFailure;
import org.dragoman.app.show.TerminalView;
import org.dragoman.store.Store;
import org.dragoman.store.StoredEvent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code dragoman event}: one event of the store with all its accounts. */
@Command(
        name = "event",
        mixinStandardHelpOptions = true,
        description =
                "Shows one event of the store: who says so, who denies it, from how many origins, and what changed.")
public final class EventCommand implements Callable<Integer> {

    private static final int SUGGESTIONS = 5;

    @ParentCommand
    private DragomanCommand parent;

    @Parameters(index = "0", paramLabel = "ID", description = "The event's id, or the beginning of one.")
    private String id;

    @Option(names = "--store", paramLabel = "FILE", description = "The store; default dragoman.db.")
    private Path file = Path.of("dragoman.db");

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}; default TERMINAL.")
    private ReadCommand.Format format = ReadCommand.Format.TERMINAL;

    @Override
    public Integer call() throws IOException {
        try (Store store = Store.openExisting(file)) {
            Optional<StoredEvent> event = store.event(id);
            if (event.isEmpty()) {
                List<String> near = store.eventIds(id, SUGGESTIONS);
                throw new CommandFailure(
                        CommandFailure.INPUT,
                        "found no single event '" + id + "' in " + file + ", expected the id of one"
                                + (near.isEmpty()
                                        ? "; 'dragoman events' lists them"
                                        : " such as " + String.join(", ", near)));
            }
            switch (format) {
                case JSON -> parent.out().println(StoredRecords.whole(store, event.get()));
                case TERMINAL ->
                    new TerminalView(Terminal.isOut(), Terminal.width())
                            .printEvent(StoredRecords.whole(store, event.get()), parent.out());
            }
        }
        return 0;
    }
}
