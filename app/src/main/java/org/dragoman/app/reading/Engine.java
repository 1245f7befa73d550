package org.dragoman.app.reading;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.dragoman.app.program.CommandFailure;
import org.dragoman.app.program.Version;
import org.dragoman.engine.coding.Coder;
import org.dragoman.engine.coding.Knowledge;
import org.dragoman.engine.coding.TrainedModels;
import org.dragoman.engine.language.LanguageModels;
import org.dragoman.engine.language.LanguagePipeline;
import org.dragoman.engine.lexicon.Lexicon;
import org.dragoman.engine.lexicon.LexiconException;
import org.dragoman.engine.record.MadeBy;
import org.dragoman.store.KnowledgeReader;

/**
 * The engine, ready to code.
 *
 * @param coder codes articles
 * @param knowledge what it knows
 * @param language its language stage
 * @param imports imported people and places, which are read while articles are coded
 */
public record Engine(Coder coder, Knowledge knowledge, LanguagePipeline language, Optional<KnowledgeReader> imports)
        implements AutoCloseable {

    /** The version of the tagger, name and parser models; the build cuts them out of CoreNLP's models jar. */
    private static final String CORENLP = "4.5.10";

    /** The system property that names the folder of language models; the launcher sets it. */
    private static final String MODELS = "dragoman.models";

    /**
     * Loads models and lexicons side by side.
     *
     * @param lexicons a user's folder of lexicon files to lay over ours
     * @param imported a file of imported people and places
     * @param leastConfidence reports below it are left out, between 0 and 1
     * @throws org.dragoman.store.StoreException if that file cannot be used
     */
    public static Engine load(Optional<Path> lexicons, Optional<Path> imported, double leastConfidence) {
        Path models = Path.of(System.getProperty(MODELS, "engine/target/models"));
        CompletableFuture<LanguageModels> language =
                CompletableFuture.supplyAsync(() -> LanguageModels.load(models), work -> {
                    Thread thread = new Thread(work, "load-models");
                    thread.setDaemon(true);
                    thread.start();
                });
        Optional<KnowledgeReader> imports = imported.map(KnowledgeReader::open);
        Knowledge knowledge = knowledge(lexicons, imports);
        try {
            LanguagePipeline pipeline =
                    new LanguagePipeline(language.join(), knowledge.boilerplate(), knowledge.worthParsing());
            return new Engine(new Coder(pipeline, knowledge, leastConfidence), knowledge, pipeline, imports);
        } catch (CompletionException e) {
            throw new CommandFailure(CommandFailure.SOFTWARE, "the language models: " + e.getMessage(), e);
        }
    }

    /** The stamp of what this engine codes. */
    public MadeBy madeBy() {
        Map<String, String> models = new TreeMap<>(TrainedModels.versions());
        models.put("corenlp", CORENLP);
        return new MadeBy(Version.number(), knowledge.fingerprint(), models);
    }

    /** Lets go of the imports. */
    @Override
    public void close() {
        imports.ifPresent(KnowledgeReader::close);
    }

    private static Knowledge knowledge(Optional<Path> lexicons, Optional<KnowledgeReader> imports) {
        Lexicon lexicon = lexicon(lexicons);
        try {
            return imports.map(reader -> Knowledge.of(lexicon, reader.actors(), reader.places(), reader.fingerprint()))
                    .orElseGet(() -> Knowledge.of(lexicon));
        } catch (LexiconException e) {
            throw wrong(e);
        }
    }

    /**
     * Our lexicon with a user's folder laid over it.
     *
     * @throws CommandFailure if there is no such folder, or a file in it is wrong
     */
    public static Lexicon lexicon(Optional<Path> lexicons) {
        lexicons.filter(folder -> !Files.isDirectory(folder)).ifPresent(folder -> {
            throw new CommandFailure(
                    CommandFailure.USAGE,
                    folder + ": found no such folder, expected a folder of lexicon files in YAML; check --lexicons");
        });
        try {
            Lexicon lexicon = Lexicon.builtIn();
            return lexicons.map(lexicon::overlaidWith).orElse(lexicon);
        } catch (LexiconException e) {
            throw wrong(e);
        }
    }

    private static CommandFailure wrong(LexiconException problems) {
        return new CommandFailure(CommandFailure.INPUT, "the lexicons are wrong:\n" + problems.getMessage(), problems);
    }
}
