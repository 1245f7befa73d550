package org.dragoman.evaluation.factuality;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.engine.factuality.FactualityAnalyzer;
import org.dragoman.engine.factuality.FactualityFeatures;
import org.dragoman.engine.factuality.FactualityModel;
import org.dragoman.engine.language.LanguagePipeline;
import org.dragoman.engine.lexicon.Lexicon;

/**
 * Prints a JSON line {@code {"id", "score"}} for each predicate of a file: how certain its innermost holder is that it
 * happened, from −3 to 3.
 *
 * <p>Run it with {@code PREDICATES.jsonl [--operators]} and the system property {@code dragoman.models}; with {@code
 * --operators} the score is the number of FactBank's value that the operators give, else the model's.
 */
public final class ScorePredicates {

    private ScorePredicates() {}

    /**
     * Prints the scores.
     *
     * @param arguments the file and options
     * @throws IOException if the file cannot be read or is no JSON lines
     */
    public static void main(String[] arguments) throws IOException {
        List<String> files = new ArrayList<>(List.of(arguments));
        boolean operators = files.remove("--operators");
        if (files.size() != 1) {
            throw new IllegalArgumentException(
                    "Found " + files.size() + " files, expected PREDICATES.jsonl [--operators].");
        }
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        LanguagePipeline language =
                LanguagePipeline.load(Path.of(System.getProperty("dragoman.models", "engine/target/models")));
        Lexicon lexicon = Lexicon.builtIn();
        FactualityAnalyzer analyzer = new FactualityAnalyzer(lexicon);
        FactualityFeatures features = new FactualityFeatures(lexicon);
        FactualityModel model = operators ? FactualityModel.of(Map.of()) : FactualityModel.bundled();
        ObjectMapper mapper = new ObjectMapper();
        for (LocatedPredicate predicate :
                LocatedPredicate.locate(language, GoldPredicate.read(Path.of(files.get(0))))) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("id", predicate.gold().id());
            line.put(
                    "score",
                    operators
                            ? analyzer.spoken(predicate.sentence(), predicate.token())
                                    .score()
                            : model.score(features.of(predicate.sentence(), predicate.token())));
            out.println(mapper.writeValueAsString(line));
        }
        out.flush();
    }
}
