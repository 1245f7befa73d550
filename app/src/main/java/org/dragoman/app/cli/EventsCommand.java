package org.dragoman.app.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dragoman.app.keeping.StoredRecords;
import org.dragoman.app.show.TerminalView;
import org.dragoman.store.EventQuery;
import org.dragoman.store.Store;
import org.dragoman.store.StoredEvent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code dragoman events}: which events the store holds. */
@Command(name = "events", mixinStandardHelpOptions = true, description = "Lists events of the store, the latest first.")
public final class EventsCommand implements Callable<Integer> {

    @ParentCommand
    private DragomanCommand parent;

    @Option(names = "--store", paramLabel = "FILE", description = "The store; default dragoman.db.")
    private Path file = Path.of("dragoman.db");

    @Mixin
    private EventFilter filter = new EventFilter();

    @Override
    public Integer call() throws IOException {
        EventQuery query = filter.query();
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
