package org.dragoman.app.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dragoman.app.keeping.StoredRecords;
import org.dragoman.app.show.StatusChanges;
import org.dragoman.store.EventQuery;
import org.dragoman.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code dragoman changes}: what changed status. */
@Command(
        name = "changes",
        mixinStandardHelpOptions = true,
        description = "Lists the events whose status changed, the earliest change first, with who made it change.")
public final class ChangesCommand implements Callable<Integer> {

    @ParentCommand
    private DragomanCommand parent;

    @Option(names = "--since", paramLabel = "DAY", required = true, description = "Changes of this day and later.")
    private LocalDate since = LocalDate.EPOCH;

    @Option(names = "--until", paramLabel = "DAY", description = "Changes up to and with this day.")
    private LocalDate until = LocalDate.MAX;

    @Option(names = "--store", paramLabel = "FILE", description = "The store; default dragoman.db.")
    private Path file = Path.of("dragoman.db");

    @Option(names = "--actor", paramLabel = "WHO", description = "A country code such as IRN, or words of a name.")
    private Optional<String> actor = Optional.empty();

    @Option(
            names = "--new",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description = "Also list events that were not known before; default yes.")
    private boolean withNew = true;

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}; default TERMINAL.")
    private ReadCommand.Format format = ReadCommand.Format.TERMINAL;

    @Override
    public Integer call() throws IOException {
        StatusChanges changes = new StatusChanges(since, until, withNew);
        try (Store store = Store.openExisting(file)) {
            EventQuery query = actor.map(EventQuery.all()::withActor).orElse(EventQuery.all());
            store.events(query, event -> changes.add(StoredRecords.brief(event)));
        }
        List<StatusChanges.StatusChange> found = changes.found();
        if (found.isEmpty()) {
            parent.err().println("dragoman: nothing in " + file + " changed its status in that time");
        }
        for (StatusChanges.StatusChange change : found) {
            parent.out().println(format == ReadCommand.Format.JSON ? json(change) : change.line());
        }
        return 0;
    }

    private static ObjectNode json(StatusChanges.StatusChange change) {
        ObjectNode node = new ObjectMapper().createObjectNode();
        node.put("event", change.event());
        node.put("at", change.at().toString());
        node.put("from", change.from().orElse(null));
        node.put("to", change.to());
        node.put("headline", change.headline());
        change.because().forEach(node.withArray("because")::add);
        return node;
    }
}
