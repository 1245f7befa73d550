package org.dragoman.evaluation.coding;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dragoman.engine.actor.Actors;
import org.dragoman.engine.article.Article;
import org.dragoman.engine.coding.Knowledge;
import org.dragoman.engine.event.EventFinder;
import org.dragoman.engine.language.AnnotatedArticle;
import org.dragoman.engine.language.LanguageModels;
import org.dragoman.engine.language.LanguagePipeline;
import org.dragoman.engine.lexicon.Lexicon;
import org.dragoman.evaluation.story.ArticleLines;

/**
 * What predicates and frames cost, and whether that grows with the number of frames.
 *
 * <p>Run it with {@code ARTICLES.jsonl LIMIT [ROUNDS]} and the system property {@code dragoman.models}. The first {@code LIMIT}
 * articles are annotated once; then every {@link FrameVariant} finds their events in turn, in interleaved rounds after as many for
 * the compiler. Printed are milliseconds of thread CPU per 1,000 tokens of the articles: median, least and most of the rounds, the
 * load of the machine before and after. One thread.
 */
public final class FrameCost {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int ROUNDS = 10;

    private FrameCost() {}

    private record Prepared(AnnotatedArticle article, Actors actors) {}

    /**
     * Prints the costs.
     *
     * @param arguments the articles, how many of them, and how many rounds
     * @throws IOException if the file cannot be read or is no JSON lines
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2 || arguments.length > 3) {
            throw new IllegalArgumentException(
                    "Found " + arguments.length + " arguments, expected ARTICLES.jsonl LIMIT [ROUNDS].");
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : ROUNDS;
        Lexicon lexicon = Lexicon.builtIn();
        List<Prepared> articles = prepare(Path.of(arguments[0]), Integer.parseInt(arguments[1]), lexicon);
        int tokens = articles.stream()
                .flatMap(article -> article.article().sentences().stream())
                .mapToInt(sentence -> sentence.tokens().size())
                .sum();
        List<FrameVariant> variants = FrameVariant.all(lexicon);
        Map<String, List<Double>> costs = new TreeMap<>();
        Map<String, Integer> events = new TreeMap<>();
        out.println(articles.size() + " articles, " + tokens + " tokens; load " + load());
        for (int round = -rounds; round < rounds; round++) {
            for (FrameVariant variant : variants) {
                long start = THREADS.getCurrentThreadCpuTime();
                int found = find(variant.finder(), articles);
                double cost = (THREADS.getCurrentThreadCpuTime() - start) / 1e3 / tokens;
                if (round >= 0) {
                    costs.computeIfAbsent(variant.name(), name -> new ArrayList<>())
                            .add(cost);
                    events.put(variant.name(), found);
                }
            }
        }
        for (FrameVariant variant : variants) {
            List<Double> sorted = new ArrayList<>(costs.getOrDefault(variant.name(), List.of()));
            Collections.sort(sorted);
            out.println(String.format(
                    Locale.ROOT,
                    "%-16s %5d frames: %.2f ms CPU per 1,000 tokens (%.2f to %.2f in %d rounds), %d events",
                    variant.name(),
                    variant.frames(),
                    sorted.get(sorted.size() / 2),
                    sorted.get(0),
                    sorted.get(sorted.size() - 1),
                    rounds,
                    events.getOrDefault(variant.name(), 0)));
        }
        out.println("load " + load());
    }

    private static List<Prepared> prepare(Path file, int limit, Lexicon lexicon) throws IOException {
        Knowledge knowledge = Knowledge.of(lexicon);
        LanguagePipeline language = new LanguagePipeline(
                LanguageModels.load(Path.of(System.getProperty("dragoman.models", "engine/target/models"))),
                knowledge.boilerplate(),
                knowledge.worthParsing());
        List<Prepared> prepared = new ArrayList<>();
        for (ArticleLines.Line line :
                ArticleLines.read(file).stream().limit(limit).toList()) {
            AnnotatedArticle article = language.annotate(new Article(
                    line.id(), Optional.empty(), Optional.empty(), line.published(), Optional.empty(), line.text()));
            prepared.add(new Prepared(
                    article, knowledge.actors().find(article, knowledge.places().find(article))));
        }
        return prepared;
    }

    private static int find(EventFinder finder, List<Prepared> articles) {
        int found = 0;
        for (Prepared article : articles) {
            found += finder.find(article.article(), article.actors()).size();
        }
        return found;
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
