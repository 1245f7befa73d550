package org.dragoman.evaluation.attribution;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.dragoman.engine.actor.ActorFinder;
import org.dragoman.engine.actor.ActorLexicon;
import org.dragoman.engine.actor.ActorSource;
import org.dragoman.engine.actor.Actors;
import org.dragoman.engine.article.Article;
import org.dragoman.engine.article.Span;
import org.dragoman.engine.coding.CreditReader;
import org.dragoman.engine.coding.Knowledge;
import org.dragoman.engine.confidence.ConfidenceModel;
import org.dragoman.engine.event.EventFinder;
import org.dragoman.engine.factuality.FactualityAnalyzer;
import org.dragoman.engine.language.AnnotatedArticle;
import org.dragoman.engine.language.BoilerplateFilter;
import org.dragoman.engine.language.LanguageModels;
import org.dragoman.engine.language.LanguagePipeline;
import org.dragoman.engine.lexicon.Lexicon;
import org.dragoman.engine.place.Gazetteer;
import org.dragoman.engine.place.PlaceFinder;
import org.dragoman.engine.place.PlaceSource;
import org.dragoman.engine.statement.AttributionChoice;
import org.dragoman.engine.statement.AttributionExamples;
import org.dragoman.engine.statement.AttributionTask;
import org.dragoman.engine.statement.GoldAttribution;
import org.dragoman.engine.statement.LinearWeights;
import org.dragoman.engine.statement.Statement;
import org.dragoman.engine.statement.StatementFinder;
import org.dragoman.engine.time.EventDater;
import org.dragoman.engine.time.TimeFinder;

/**
 * Trains the models of attribution from a file of annotated articles (JSON lines with {@code id}, {@code text}, {@code
 * attributions} and {@code discard}, offsets in code points), or measures them by cross-validation within it.
 *
 * <p>{@code AttributionTrainer train ANNOTATED CACHE WEIGHTS} writes the weights; {@code AttributionTrainer cross ANNOTATED
 * CACHE PREDICTED FOLDS [FIRST]} writes what models trained on the other folds find in each fold (with {@code FIRST}, only in
 * the first so many folds), in the form that the annotated file has. CACHE is a file for the annotation of the articles. The
 * system property {@code dragoman.models} names the folder of language models.
 */
public final class AttributionTrainer {

    /** Weights further from zero than this are cut off. */
    private static final float LARGEST = 2;

    /** Tuned on the first of five folds of PolNeAR's training set. */
    private static final LogLinearTrainer TRAINER = new LogLinearTrainer(5, 0.1f, 3, 3);

    private static final ObjectMapper JSON = new ObjectMapper();

    private record Example(
            JsonNode row,
            AnnotatedArticle annotated,
            Actors actors,
            List<GoldAttribution> gold,
            List<Span> discarded) {}

    private final Lexicon lexicon;
    private final AttributionExamples examples;
    private final List<Example> articles;
    private List<List<AttributionChoice>> cues = List.of();

    private AttributionTrainer(Path annotatedFile, Path cache) throws IOException {
        long start = System.nanoTime();
        lexicon = Lexicon.builtIn();
        Knowledge knowledge = knowledge(lexicon);
        examples = new AttributionExamples(new StatementFinder(lexicon, Optional.empty()));
        List<JsonNode> rows = new ArrayList<>();
        for (String line : Files.readAllLines(annotatedFile, StandardCharsets.UTF_8)) {
            if (!line.isBlank()) {
                rows.add(JSON.readTree(line));
            }
        }
        List<Article> texts = rows.stream()
                .map(row -> Article.of(row.get("id").asText(), row.get("text").asText()))
                .toList();
        List<AnnotatedArticle> annotated = AnnotationCache.of(
                texts,
                cache,
                () -> new LanguagePipeline(
                        LanguageModels.load(Path.of(System.getProperty("dragoman.models", "engine/target/models"))),
                        knowledge.boilerplate(),
                        knowledge.worthParsing()));
        log("annotated", start);
        articles = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            AnnotatedArticle article = annotated.get(i);
            Actors actors = knowledge.actors().find(article, knowledge.places().find(article));
            List<GoldAttribution> gold = new ArrayList<>();
            for (JsonNode attribution : rows.get(i).get("attributions")) {
                gold.add(new GoldAttribution(
                        spans(article.text(), attribution.get("source")),
                        spans(article.text(), attribution.get("cue")),
                        spans(article.text(), attribution.get("content"))));
            }
            articles.add(new Example(
                    rows.get(i),
                    article,
                    actors,
                    gold,
                    spans(article.text(), rows.get(i).get("discard"))));
        }
        log("actors", start);
    }

    /** As for coding, but with statements by rules alone: the weights may be missing or old. */
    private static Knowledge knowledge(Lexicon lexicon) {
        ActorLexicon actors = new ActorLexicon(lexicon, ActorSource.NONE);
        return new Knowledge(
                lexicon,
                "",
                actors,
                BoilerplateFilter.of(lexicon),
                new CreditReader(lexicon, actors),
                new ActorFinder(actors),
                new PlaceFinder(lexicon, new Gazetteer(lexicon), PlaceSource.NONE),
                new TimeFinder(lexicon),
                new EventFinder(lexicon),
                new StatementFinder(lexicon, Optional.empty()),
                new EventDater(lexicon),
                new FactualityAnalyzer(lexicon),
                ConfidenceModel.of(Map.of()));
    }

    private static List<Span> spans(String text, JsonNode pieces) {
        List<Span> spans = new ArrayList<>();
        if (pieces != null) {
            for (JsonNode piece : pieces) {
                int start = text.offsetByCodePoints(0, piece.get(0).asInt());
                int end = text.offsetByCodePoints(0, piece.get(1).asInt());
                if (start < end) {
                    spans.add(new Span(start, end));
                }
            }
        }
        return spans;
    }

    /**
     * Trains or measures.
     *
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        long start = System.nanoTime();
        AttributionTrainer trainer = new AttributionTrainer(Path.of(arguments[1]), Path.of(arguments[2]));
        log("examples of cues", start);
        Path out = Path.of(arguments[3]);
        switch (arguments[0]) {
            case "train" -> trainer.weights(i -> true).write(Files.newOutputStream(out));
            case "cross" -> {
                int folds = Integer.parseInt(arguments[4]);
                int first = arguments.length > 5 ? Integer.parseInt(arguments[5]) : folds;
                trainer.cross(folds, first, out);
            }
            default -> throw new IllegalArgumentException(arguments[0] + ": expected train or cross");
        }
        log("all", start);
    }

    private static void log(String what, long start) {
        System.err.printf(Locale.ROOT, "%s: after %.0f s%n", what, (System.nanoTime() - start) / 1e9);
    }

    private void cross(int folds, int first, Path out) throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(out, StandardCharsets.UTF_8)) {
            for (int fold = 0; fold < first; fold++) {
                int held = fold;
                StatementFinder finder = new StatementFinder(lexicon, Optional.of(weights(i -> i % folds != held)));
                for (int i = held; i < articles.size(); i += folds) {
                    writer.write(JSON.writeValueAsString(predicted(articles.get(i), finder)));
                    writer.newLine();
                }
            }
        }
    }

    private static ObjectNode predicted(Example example, StatementFinder finder) {
        ObjectNode row = JSON.createObjectNode();
        row.set("id", example.row().get("id"));
        String text = example.annotated().text();
        ArrayNode attributions = row.putArray("attributions");
        for (Statement statement : finder.find(example.annotated(), example.actors(), List.of(), List.of())) {
            if (statement.within().isEmpty()) {
                ObjectNode one = attributions.addObject();
                put(
                        text,
                        one.putArray("source"),
                        statement.source().map(source -> List.of(source.span())).orElse(List.of()));
                put(text, one.putArray("cue"), statement.cue().map(List::of).orElse(List.of()));
                put(text, one.putArray("content"), statement.content());
                one.put("rule", statement.rule());
            }
        }
        return row;
    }

    private static void put(String text, ArrayNode into, List<Span> spans) {
        for (Span span : spans) {
            into.addArray().add(text.codePointCount(0, span.start())).add(text.codePointCount(0, span.end()));
        }
    }

    /** Weights trained on some of the articles, by index. */
    private LinearWeights weights(IntPredicate chosen) {
        long start = System.nanoTime();
        if (cues.isEmpty()) {
            cues = articles.parallelStream()
                    .map(one -> examples.cues(one.annotated(), one.actors(), one.gold(), one.discarded()))
                    .toList();
        }
        LinearWeights[] halves = {
            table(cues(i -> chosen.test(i) && (i / 7) % 2 == 1), EnumSet.of(AttributionTask.CUE)),
            table(cues(i -> chosen.test(i) && (i / 7) % 2 == 0), EnumSet.of(AttributionTask.CUE))
        };
        log("halves", start);
        List<AttributionChoice> choices = cues(chosen);
        for (int i = 0; i < articles.size(); i++) {
            if (chosen.test(i)) {
                Example one = articles.get(i);
                choices.addAll(examples.others(
                        one.annotated(), one.actors(), one.gold(), one.discarded(), halves[(i / 7) % 2]));
            }
        }
        log(choices.size() + " choices", start);
        LinearWeights weights = table(choices, EnumSet.allOf(AttributionTask.class));
        log("trained", start);
        return weights;
    }

    private List<AttributionChoice> cues(IntPredicate chosen) {
        List<AttributionChoice> choices = new ArrayList<>();
        for (int i = 0; i < cues.size(); i++) {
            if (chosen.test(i)) {
                choices.addAll(cues.get(i));
            }
        }
        return choices;
    }

    private static LinearWeights table(List<AttributionChoice> choices, Set<AttributionTask> tasks) {
        float[] weights = new float[LinearWeights.SIZE];
        for (AttributionTask task : tasks) {
            List<AttributionChoice> own =
                    choices.stream().filter(choice -> choice.task() == task).toList();
            TRAINER.train(own, weights);
        }
        return LinearWeights.of(weights, LARGEST);
    }
}
