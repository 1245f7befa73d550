package org.dragoman.app.cli;

import java.util.concurrent.Callable;
import org.dragoman.app.program.CommandFailure;
import org.dragoman.store.Store;
import org.dragoman.store.StoredEvent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private DecisionOptions decision = new DecisionOptions();

    @Override
    public Integer call() {
        try (Store store = Store.openExisting(decision.file())) {
            StoredEvent first = StoredEventChoice.of(store, decision.file(), one);
            StoredEvent second = StoredEventChoice.of(store, decision.file(), other);
            if (first.id().equals(second.id())) {
                throw new CommandFailure(
                        CommandFailure.USAGE,
                        "found one event under both ids, " + first.id() + "; expected two events");
            }
            decision.on(store).join(first, second);
            StoredEvent joined = StoredEventChoice.of(store, decision.file(), first.id());
            parent.out()
                    .println("joined: event " + joined.id() + ", now told by "
                            + joined.articles().size() + " articles");
        }
        return 0;
    }
}
