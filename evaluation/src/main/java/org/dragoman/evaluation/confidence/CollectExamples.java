package org.dragoman.evaluation.confidence;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.engine.article.Article;
import org.dragoman.engine.coding.Coder;
import org.dragoman.engine.coding.Coding;
import org.dragoman.engine.coding.Knowledge;
import org.dragoman.engine.coding.Report;
import org.dragoman.engine.confidence.ConfidenceFeatures;
import org.dragoman.engine.language.LanguageModels;
import org.dragoman.engine.language.LanguagePipeline;
import org.dragoman.engine.lexicon.Entry;
import org.dragoman.engine.lexicon.Lexicon;
import org.dragoman.engine.lexicon.LexiconReader;
import org.dragoman.engine.statement.Statement;
import org.dragoman.evaluation.story.ArticleLines;

/**
 * Collects what the second witness learns from: {@code CollectExamples EXAMPLES.tsv LEXICONS ARTICLES.jsonl KEYS.jsonl VERDICTS.jsonl …}, with
 * the system property {@code dragoman.models}. Articles, keys and verdicts come in threes, one for each reading (package
 * {@code org.dragoman.evaluation.reading}); the frames' own examples, from the folder LEXICONS, come first. Articles are coded anew; verdicts on reports that are no longer coded are left out. A line
 * of the result has the article, 1 or 0, and the features.
 */
public final class CollectExamples {

    /** The id of the articles of own examples, and the feature that marks them. */
    static final String OWN = "own";

    private static final int OWN_STEP = 6;
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 11, 15);

    private CollectExamples() {}

    /**
     * Runs the command.
     *
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 5 || arguments.length % 3 != 2) {
            throw new IllegalArgumentException(
                    "usage: CollectExamples EXAMPLES.tsv LEXICONS ARTICLES.jsonl KEYS.jsonl VERDICTS.jsonl …");
        }
        Knowledge knowledge = Knowledge.of(Lexicon.builtIn());
        LanguagePipeline language = new LanguagePipeline(
                LanguageModels.load(Path.of(System.getProperty("dragoman.models", "engine/target/models"))),
                knowledge.boilerplate(),
                knowledge.worthParsing());
        Coder coder = new Coder(language, knowledge, 0);
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(arguments[0]))) {
            for (Example example : own(coder, Path.of(arguments[1]))) {
                out.write(example.line());
                out.newLine();
            }
            for (int i = 2; i < arguments.length; i += 3) {
                Map<String, Verdict> verdicts = Verdict.byPlace(Path.of(arguments[i + 1]), Path.of(arguments[i + 2]));
                for (Example example : examples(coder, ArticleLines.read(Path.of(arguments[i])), verdicts)) {
                    out.write(example.line());
                    out.newLine();
                }
            }
        }
    }

    /**
     * Every sixth of what the frames' own examples say that they catch, where the event is coded at the trigger: all of them would
     * drown the news. A feature of their own keeps their number out of the bias.
     */
    private static List<Example> own(Coder coder, Path lexicons) {
        List<Example> own = new ArrayList<>();
        int number = 0;
        for (Entry frame : LexiconReader.readFolder(lexicons)) {
            if (!frame.kind().equals("frames")) {
                continue;
            }
            for (Entry example : frame.parts("catches")) {
                if (number++ % OWN_STEP == 0) {
                    own.addAll(caught(coder, frame.text("event"), example));
                }
            }
        }
        return own;
    }

    private static List<Example> caught(Coder coder, String event, Entry example) {
        Coding coding = coder.code(Article.of(OWN, example.text("text")).withPublished(PUBLISHED));
        return coding.reports().stream()
                .filter(report -> report.mention().type().name().equals(event))
                .filter(report -> coding.annotated().quote(report.trigger()).startsWith(example.text("trigger")))
                .map(report -> {
                    List<String> features = new ArrayList<>(features(coding, report));
                    features.add(OWN);
                    return new Example(OWN, features, true);
                })
                .toList();
    }

    private static List<Example> examples(
            Coder coder, List<ArticleLines.Line> articles, Map<String, Verdict> verdicts) {
        return articles.parallelStream()
                .filter(line -> verdicts.keySet().stream().anyMatch(key -> key.startsWith(line.id() + "|")))
                .flatMap(line -> examples(coder, line, verdicts).stream())
                .toList();
    }

    private static List<Example> examples(Coder coder, ArticleLines.Line line, Map<String, Verdict> verdicts) {
        Coding coding = coder.code(new Article(
                line.id(),
                Optional.empty(),
                Optional.of(line.outlet()).filter(outlet -> !outlet.isEmpty()),
                line.published(),
                Optional.of(line.title()).filter(title -> !title.isEmpty()),
                line.text()));
        List<Example> examples = new ArrayList<>();
        for (Report report : coding.reports()) {
            Verdict verdict = verdicts.get(Verdict.key(
                    line.id(), report.trigger().start(), report.mention().type().name()));
            if (verdict != null) {
                examples.add(new Example(line.id(), features(coding, report), verdict.sound()));
            }
        }
        return examples;
    }

    private static List<String> features(Coding coding, Report report) {
        Optional<Statement> statement = report.statement()
                .flatMap(id -> coding.statements().stream()
                        .filter(found -> found.id().equals(id))
                        .findFirst());
        return ConfidenceFeatures.of(
                coding.annotated(),
                ConfidenceFeatures.topic(coding.annotated()),
                coding.actors(),
                report.mention(),
                statement,
                report.factuality());
    }
}
