package org.dragoman.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.dragoman.app.keeping.EventDecisions;
import org.dragoman.app.keeping.StoreLedger;
import org.dragoman.store.Store;
import picocli.CommandLine.Option;

/** The options of commands that record a decision of their user: which store, why, and who decided. */
final class DecisionOptions {

    @Option(names = "--store", paramLabel = "FILE", description = "The store; default dragoman.db.")
    private Path file = Path.of("dragoman.db");

    @Option(names = "--why", paramLabel = "TEXT", description = "Your reason; it is kept with the decision.")
    private Optional<String> why = Optional.empty();

    @Option(names = "--author", paramLabel = "NAME", description = "Your name; it is kept with the decision.")
    private Optional<String> author = Optional.empty();

    Path file() {
        return file;
    }

    /** Decisions of today on the events of a store. */
    EventDecisions on(Store store) {
        return new EventDecisions(store, new StoreLedger(store), why, author, LocalDate.now(ZoneOffset.UTC));
    }
}
