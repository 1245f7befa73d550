package org.dragoman.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dragoman.app.keeping.EventDecisions;
import org.dragoman.app.program.CommandFailure;
import org.dragoman.store.Store;
import org.dragoman.store.StoredEvent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code dragoman join}: two events of the store are one. */
@Command(
        name = "join",
        mixinStandardHelpOptions = true,
        description =
                "Makes two events of the store one. The decision is kept: it goes before everything that the articles "
                        + "tell, and holds for articles that are read later. 'dragoman part' takes it back.")
public final class JoinCommand implements Callable<Integer> {

    @ParentCommand
    private DragomanCommand parent;

    @Parameters(index = "0", paramLabel = "EVENT", description = "An event's id, or the beginning of one.")
    private String one;

    @Parameters(index = "1", paramLabel = "EVENT", description = "The other event.")
    private String other;

    @Option(names = "--store", paramLabel = "FILE", description = "The store; default dragoman.db.")
    private Path file = Path.of("dragoman.db");

    @Option(names = "--why", paramLabel = "TEXT", description = "Your reason; it is kept with the decision.")
    private Optional<String> why = Optional.empty();

    @Option(names = "--author", paramLabel = "NAME", description = "Your name; it is kept with the decision.")
    private Optional<String> author = Optional.empty();

    @Override
    public Integer call() {
        try (Store store = Store.openExisting(file)) {
            StoredEvent first = StoredEventChoice.of(store, file, one);
            StoredEvent second = StoredEventChoice.of(store, file, other);
            if (first.id().equals(second.id())) {
                throw new CommandFailure(
                        CommandFailure.USAGE,
                        "found one event under both ids, " + first.id() + "; expected two events");
            }
            new EventDecisions(store, why, author, LocalDate.now(ZoneOffset.UTC)).join(first, second);
            StoredEvent joined = StoredEventChoice.of(store, file, first.id());
            parent.out()
                    .println("joined: event " + joined.id() + ", now told by "
                            + joined.articles().size() + " articles");
        }
        return 0;
    }
}
