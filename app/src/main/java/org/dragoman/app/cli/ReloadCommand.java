package org.dragoman.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dragoman.app.keeping.StoreKeeper;
import org.dragoman.app.program.CommandFailure;
import org.dragoman.app.reading.Engine;
import org.dragoman.app.reading.Reading;
import org.dragoman.app.show.PlainText;
import org.dragoman.engine.coding.Coder;
import org.dragoman.formats.articles.ReadOptions;
import org.dragoman.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code dragoman reload}: codes stored articles again, after lexicons or the coder changed. */
@Command(
        name = "reload",
        mixinStandardHelpOptions = true,
        description =
                "Codes the store's articles again after a change of lexicons or of dragoman; what is current stays. It may "
                        + "be ended at any time and goes on where it was. Decisions and corrections hold.")
public final class ReloadCommand implements Callable<Integer> {

    @ParentCommand
    private DragomanCommand parent;

    @Option(names = "--store", paramLabel = "FILE", description = "The store; default dragoman.db.")
    private Path file = Path.of("dragoman.db");

    @Option(names = "--threads", paramLabel = "N", description = "Articles coded at the same time; default: all cores.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--lexicons", paramLabel = "DIR", description = "A folder of lexicon files to lay over ours.")
    private Optional<Path> lexicons = Optional.empty();

    @Mixin
    private ImportedKnowledge imported = new ImportedKnowledge();

    @Override
    public Integer call() throws IOException {
        if (threads < 1) {
            throw new CommandFailure(CommandFailure.USAGE, "--threads must be at least 1");
        }
        try (Store store = Store.openExisting(file);
                Engine engine = Engine.load(lexicons, imported.beside(file), Coder.LEAST_CONFIDENCE);
                Progress progress = new Progress(parent.err(), "coding", "articles coded")) {
            StoreKeeper keeper = StoreKeeper.over(store, engine.madeBy());
            Reading reading = new Reading(
                    engine,
                    ReadOptions.defaults(),
                    threads,
                    problem -> parent.err().println("dragoman: " + PlainText.safe(problem.line())));
            int[] count = {0};
            reading.code(
                    articles -> store.articlesNotCodedUnder(
                            keeper.codingKey(), article -> articles.accept(article.article())),
                    coded -> {
                        coded.ifCoded(keeper::keep);
                        count[0]++;
                        progress.step();
                    });
            progress.close();
            keeper.finish();
            parent.out().println("coded again: " + count[0] + " articles; all is coded by " + keeper.codingKey());
            return reading.lost() == 0 ? 0 : CommandFailure.INPUT;
        }
    }
}
