package org.dragoman.app.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dragoman.app.keeping.StoredRecords;
import org.dragoman.app.show.TerminalView;
import org.dragoman.store.EventQuery;
import org.dragoman.store.Store;
import org.dragoman.store.StoredEvent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code dragoman events}: which events the store holds. */
@Command(name = "events", mixinStandardHelpOptions = true, description = "Lists events of the store, the latest first.")
public final class EventsCommand implements Callable<Integer> {

    @ParentCommand
    private DragomanCommand parent;

    @Option(names = "--store", paramLabel = "FILE", description = "The store; default dragoman.db.")
    private Path file = Path.of("dragoman.db");

    @Option(names = "--actor", paramLabel = "WHO", description = "A country code such as IRN, or words of a name.")
    private Optional<String> actor = Optional.empty();

    @Option(names = "--with", paramLabel = "WHO", description = "Somebody else who takes part.")
    private Optional<String> with = Optional.empty();

    @Option(names = "--since", paramLabel = "DAY", description = "From this day on.")
    private Optional<LocalDate> since = Optional.empty();

    @Option(names = "--until", paramLabel = "DAY", description = "Up to and with this day.")
    private Optional<LocalDate> until = Optional.empty();

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            description = "Such as disputed, denied, unconfirmed, corroborated.")
    private Optional<String> status = Optional.empty();

    @Option(names = "--type", paramLabel = "EVENT", description = "A PLOVER event such as CONSULT.")
    private Optional<String> type = Optional.empty();

    @Override
    public Integer call() throws IOException {
        EventQuery query = new EventQuery(
                actor, with, since, until, status, type, EventQuery.all().limit());
        try (Store store = Store.openExisting(file)) {
            List<StoredEvent> found = store.events(query);
            if (found.isEmpty()) {
                parent.err().println("dragoman: no event of " + file + " fits");
            }
            TerminalView view = new TerminalView(Terminal.isOut(), Terminal.width());
            for (StoredEvent event : found) {
                ObjectNode brief = StoredRecords.brief(event);
                view.printEvents(brief, parent.out());
            }
        }
        return 0;
    }
}
