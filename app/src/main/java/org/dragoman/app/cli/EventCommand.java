package org.dragoman.app.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dragoman.app.keeping.PastViews;
import org.dragoman.app.keeping.StoredRecords;
import org.dragoman.app.show.Citations;
import org.dragoman.app.show.PlainText;
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

    @ParentCommand
    private DragomanCommand parent;

    @Parameters(index = "0", paramLabel = "ID", description = "The event's id, or the beginning of one.")
    private String id;

    @Option(names = "--store", paramLabel = "FILE", description = "The store; default dragoman.db.")
    private Path file = Path.of("dragoman.db");

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}; default TERMINAL.")
    private ReadCommand.Format format = ReadCommand.Format.TERMINAL;

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "As it stood at the end of this day, from the articles that had appeared.")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--cite", description = "Print lines to quote: who says what, with sentence, outlet and day.")
    private boolean cite;

    @Override
    public Integer call() throws IOException {
        try (Store store = Store.openExisting(file)) {
            StoredEvent event = StoredEventChoice.of(store, file, id);
            List<ObjectNode> views = asOf.map(day -> PastViews.event(store, event, day))
                    .orElseGet(() -> List.of(StoredRecords.whole(store, event)));
            List<String> undated =
                    asOf.map(day -> PastViews.undated(store, event)).orElse(List.of());
            if (!undated.isEmpty()) {
                parent.err()
                        .println("dragoman: left out because no day of publication is known: "
                                + PlainText.safe(String.join(", ", undated))
                                + "; read them again with --published DAY to place them");
            }
            if (views.isEmpty()) {
                parent.err().println("dragoman: on that day no article had reported event " + event.id());
            }
            for (ObjectNode view : views) {
                print(view);
            }
        }
        return 0;
    }

    private void print(ObjectNode view) throws IOException {
        if (cite) {
            Citations.of(view).forEach(parent.out()::println);
            return;
        }
        switch (format) {
            case JSON -> parent.out().println(view);
            case TERMINAL -> new TerminalView(Terminal.isOut(), Terminal.width()).printEvent(view, parent.out());
        }
    }
}
