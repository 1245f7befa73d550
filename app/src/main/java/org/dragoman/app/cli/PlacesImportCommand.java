package org.dragoman.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dragoman.app.importing.ImportJob;
import org.dragoman.app.importing.ImportRun;
import org.dragoman.app.reading.Engine;
import org.dragoman.engine.lexicon.Lexicon;
import org.dragoman.store.KnowledgeDatabase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code dragoman places import}: from GeoNames' files. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description =
                "Imports places from GeoNames' files, such as cities15000.zip, allCountries.zip, admin1CodesASCII.txt.")
public final class PlacesImportCommand implements Callable<Integer> {

    @ParentCommand
    private PlacesCommand parent;

    @Option(
            names = "--geonames",
            paramLabel = "FILE",
            arity = "1..*",
            required = true,
            description = "Files of places or of first-order regions, plain, .zip or .gz.")
    private List<Path> geonames = List.of();

    @Option(
            names = "--knowledge",
            paramLabel = "FILE",
            description = "Where it is kept; default " + KnowledgeDatabase.USUAL_NAME + ".")
    private Path knowledge = Path.of(KnowledgeDatabase.USUAL_NAME);

    @Option(names = "--lexicons", paramLabel = "DIR", description = "A folder of lexicon files to lay over ours.")
    private Optional<Path> lexicons = Optional.empty();

    @Override
    public Integer call() {
        Lexicon lexicon = Engine.lexicon(lexicons);
        List<ImportJob> jobs = new ArrayList<>();
        geonames.forEach(file -> jobs.add(ImportJob.geonames(file, lexicon)));
        try (Progress progress = new Progress(parent.err(), "importing", "entries read")) {
            new ImportRun(knowledge, parent.out(), progress::step).run(jobs);
        }
        return 0;
    }
}
