package org.dragoman.engine.language;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.dragoman.engine.language.parser.Parse;
import org.dragoman.engine.language.parser.ParserModel;
import org.dragoman.engine.language.parser.TransitionParser;

/** The loaded language models: part-of-speech tagger, name tagger, parser, and how words are written. Shared by all threads. */
public final class LanguageModels {

    private final MaxentTagger tagger;
    private final CRFClassifier<CoreLabel> names;
    private final SentenceParser parser;
    private final WordForms forms;

    private LanguageModels(
            MaxentTagger tagger, CRFClassifier<CoreLabel> names, SentenceParser parser, WordForms forms) {
        this.tagger = tagger;
        this.names = names;
        this.parser = parser;
        this.forms = forms;
    }

    /**
     * Loads the models, the large ones side by side.
     *
     * @param folder the folder that the build fills: {@code tagger.bin}, {@code names.gz}, {@code parser.bin}
     * @throws IllegalStateException if a model is missing or of another version
     * @throws UncheckedIOException if a model cannot be read
     */
    public static LanguageModels load(Path folder) {
        RedwoodConfiguration.errorLevel().apply();
        CompletableFuture<CRFClassifier<CoreLabel>> names = inBackground(() -> loadNames(model(folder, "names.gz")));
        MaxentTagger tagger = new MaxentTagger(model(folder, "tagger.bin").toString(), new Properties(), false);
        TransitionParser parser = new TransitionParser(loadParser(model(folder, "parser.bin")));
        SentenceParser adapter = (words, tags) -> {
            Parse parse = parser.parse(words, tags);
            return DependencyTree.of(parse.heads(), parse.labels());
        };
        try {
            return new LanguageModels(tagger, names.join(), adapter, WordForms.bundled());
        } catch (CompletionException e) {
            throw new IllegalStateException("the name model cannot be loaded: " + e.getMessage(), e);
        }
    }

    MaxentTagger tagger() {
        return tagger;
    }

    CRFClassifier<CoreLabel> names() {
        return names;
    }

    SentenceParser parser() {
        return parser;
    }

    WordForms forms() {
        return forms;
    }

    /**
     * The statistical name tagger. It must not learn which lower-case words it has met ({@code maxAdditionalKnownLCWords}):
     * what it says of a sentence would then depend on what was read before.
     */
    private static CRFClassifier<CoreLabel> loadNames(Path file) {
        Properties properties = new Properties();
        properties.setProperty("maxAdditionalKnownLCWords", "0");
        try {
            return CRFClassifier.getClassifier(file.toString(), properties);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": the name model cannot be read: " + e.getMessage(), e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(file + ": the name model is of another version of CoreNLP", e);
        }
    }

    private static ParserModel loadParser(Path file) {
        try {
            return ParserModel.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": the parser model cannot be read: " + e.getMessage(), e);
        }
    }

    private static Path model(Path folder, String name) {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            throw new IllegalStateException(
                    "the language model " + file
                            + " is missing; expected the models that the build cuts out; run ./mvnw -pl engine process-classes");
        }
        return file;
    }

    private static <T> CompletableFuture<T> inBackground(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, runnable -> {
            Thread thread = new Thread(runnable, "load-names");
            thread.setDaemon(true);
            thread.start();
        });
    }
}
