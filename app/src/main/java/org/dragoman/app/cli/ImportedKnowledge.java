package org.dragoman.app.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.dragoman.app.program.CommandFailure;
import org.dragoman.store.KnowledgeDatabase;
import picocli.CommandLine.Option;

/** Which imported people and places are used. */
final class ImportedKnowledge {

    @Option(
            names = "--knowledge",
            paramLabel = "FILE",
            description =
                    "Imported people and places; default dragoman-knowledge.db beside the store, where there is one.")
    private Optional<Path> file = Optional.empty();

    /** The file that was named, else the one beside a store; empty where there is none. */
    Optional<Path> beside(Path store) {
        file.filter(named -> !KnowledgeDatabase.isThere(named)).ifPresent(named -> {
            throw new CommandFailure(
                    CommandFailure.USAGE,
                    named
                            + ": found no such file, expected one that \"dragoman actors import\" or \"dragoman places import\""
                            + " wrote; check --knowledge");
        });
        return file.or(() ->
                Optional.of(store.resolveSibling(KnowledgeDatabase.USUAL_NAME)).filter(KnowledgeDatabase::isThere));
    }
}
