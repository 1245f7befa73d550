package org.dragoman.app.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dragoman.app.program.CommandFailure;
import org.dragoman.app.reading.Engine;
import org.dragoman.app.show.Explanation;
import org.dragoman.engine.article.Article;
import org.dragoman.engine.coding.Coder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code dragoman explain}: why a sentence was coded as it was. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Shows the tree of a sentence, which lexicon entries fired and why, and which nearly did.")
public final class ExplainCommand implements Callable<Integer> {

    @ParentCommand
    private DragomanCommand parent;

    @Parameters(index = "0", paramLabel = "SENTENCE", description = "The sentence, or a short passage.")
    private String sentence;

    @Option(names = "--published", paramLabel = "DAY", description = "Day of publication, such as 2024-11-15.")
    private Optional<LocalDate> published = Optional.empty();

    @Option(names = "--lexicons", paramLabel = "DIR", description = "A folder of lexicon files to lay over ours.")
    private Optional<Path> lexicons = Optional.empty();

    @Mixin
    private ImportedKnowledge imported = new ImportedKnowledge();

    @Option(names = "--all", description = "Also show every frame that shares a word but failed.")
    private boolean all;

    @Override
    public Integer call() {
        if (sentence.isBlank()) {
            throw new CommandFailure(CommandFailure.USAGE, "found an empty sentence, expected one with words");
        }
        try (Engine engine = Engine.load(lexicons, imported.beside(Path.of("dragoman.db")), Coder.LEAST_CONFIDENCE)) {
            explain(engine);
        }
        return 0;
    }

    private void explain(Engine engine) {
        Article article = Article.of("explained", sentence);
        PrintStream out = parent.out();
        new Explanation(
                        engine.coder()
                                .code(published.map(article::withPublished).orElse(article)),
                        engine.knowledge(),
                        all)
                .print(out);
    }
}
