package org.dragoman.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dragoman.app.importing.ImportJob;
import org.dragoman.app.importing.ImportRun;
import org.dragoman.app.program.CommandFailure;
import org.dragoman.app.reading.Engine;
import org.dragoman.engine.lexicon.Lexicon;
import org.dragoman.store.KnowledgeDatabase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code dragoman actors import}: from Wikidata's dumps and PETRARCH's dictionaries. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Imports people and organisations from a dump of Wikidata or from PETRARCH's dictionaries.")
public final class ActorsImportCommand implements Callable<Integer> {

    @ParentCommand
    private ActorsCommand parent;

    @Option(
            names = "--wikidata",
            paramLabel = "DUMP",
            description = "A JSON dump of Wikidata, plain or .gz, or - for standard input.")
    private Optional<String> wikidata = Optional.empty();

    @Option(
            names = "--petrarch",
            paramLabel = "FILE",
            arity = "1..*",
            description = "Dictionaries of actors and agents in PETRARCH's format.")
    private List<Path> petrarch = List.of();

    @Option(
            names = "--knowledge",
            paramLabel = "FILE",
            description = "Where it is kept; default " + KnowledgeDatabase.USUAL_NAME + ".")
    private Path knowledge = Path.of(KnowledgeDatabase.USUAL_NAME);

    @Option(names = "--lexicons", paramLabel = "DIR", description = "A folder of lexicon files to lay over ours.")
    private Optional<Path> lexicons = Optional.empty();

    @Override
    public Integer call() {
        if (wikidata.isEmpty() && petrarch.isEmpty()) {
            throw new CommandFailure(
                    CommandFailure.USAGE, "found nothing to import, expected --wikidata DUMP or --petrarch FILE");
        }
        Lexicon lexicon = Engine.lexicon(lexicons);
        List<ImportJob> jobs = new ArrayList<>();
        wikidata.ifPresent(dump -> jobs.add(
                dump.equals("-")
                        ? ImportJob.wikidata(System.in, lexicon)
                        : ImportJob.wikidata(Path.of(dump), lexicon)));
        petrarch.forEach(file -> jobs.add(ImportJob.petrarch(file, lexicon)));
        try (Progress progress = new Progress(parent.err(), "importing", "entries read")) {
            new ImportRun(knowledge, parent.out(), progress::step).run(jobs);
        }
        return 0;
    }
}
