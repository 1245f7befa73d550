package org.dragoman.app.reading;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dragoman.engine.article.Article;
import org.dragoman.engine.language.EnglishCheck;
import org.dragoman.engine.lexicon.LexiconException;
import org.dragoman.engine.timing.StageTimes;
import org.dragoman.formats.articles.ArticleReader;
import org.dragoman.formats.articles.ArticleSink;
import org.dragoman.formats.articles.ReadOptions;
import org.dragoman.formats.articles.ReadProblem;

/**
 * Reads articles, codes them on several threads and hands the codings on in the order of the inputs. What cannot be read or
 * coded is counted and told, and never stops the others. For one thread.
 */
public final class Reading {

    /** The name that means standard input. */
    public static final String STANDARD_INPUT = "-";

    private final Engine engine;
    private final ReadOptions options;
    private final int threads;
    private final Consumer<ReadProblem> problems;
    private final StageTimes times = new StageTimes();
    private int lost;

    /**
     * A reading.
     *
     * @param threads how many articles are coded at the same time
     * @param problems told what could not be read, or only with a reservation
     */
    public Reading(Engine engine, ReadOptions options, int threads, Consumer<ReadProblem> problems) {
        this.engine = engine;
        this.options = options;
        this.threads = threads;
        this.problems = problems;
    }

    /**
     * Reads inputs.
     *
     * @param inputs files, folders, or {@link #STANDARD_INPUT}
     * @param standardInput read where it is named
     * @param results takes the codings in the order of the inputs
     */
    public void read(List<String> inputs, InputStream standardInput, Consumer<Coded> results) {
        try (OrderedWork<Given, Coded> work = new OrderedWork<>(threads, this::code, coded -> handOn(coded, results))) {
            ArticleReader reader = new ArticleReader(options, new ArticleSink() {
                @Override
                public void article(String where, Article article) {
                    Optional<String> refusal = EnglishCheck.refusal(article.text());
                    if (refusal.isPresent()) {
                        problem(new ReadProblem(
                                where,
                                refusal.get(),
                                "an article in English",
                                "it is left out; only English can be read",
                                ReadProblem.Severity.ERROR));
                    } else {
                        work.add(new Given(where, article));
                    }
                }

                @Override
                public void problem(ReadProblem problem) {
                    tell(problem);
                }
            });
            for (String input : inputs) {
                if (input.equals(STANDARD_INPUT)) {
                    reader.read("standard input", standardInput);
                } else {
                    reader.read(Path.of(input));
                }
            }
            work.finish();
        }
    }

    /**
     * Codes articles that are at hand already.
     *
     * @param articles hands on the articles, one after the other
     * @param results takes the codings in the order of the articles
     */
    public void code(Consumer<Consumer<Article>> articles, Consumer<Coded> results) {
        try (OrderedWork<Given, Coded> work = new OrderedWork<>(threads, this::code, coded -> handOn(coded, results))) {
            articles.accept(article -> {
                if (EnglishCheck.refusal(article.text()).isEmpty()) {
                    work.add(new Given(article.id(), article));
                }
            });
            work.finish();
        }
    }

    /** How many articles or inputs were lost. */
    public int lost() {
        return lost;
    }

    /** What the stages cost. */
    public StageTimes times() {
        return times;
    }

    private record Given(String where, Article article) {}

    private Coded code(Given given) {
        return Coded.by(engine.coder(), given.where, given.article, times.clock());
    }

    private void handOn(Coded coded, Consumer<Coded> results) {
        coded.coding().ifPresent(coding -> times.count(coding.annotated().tokenCount()));
        coded.failure()
                .ifPresent(failure -> tell(new ReadProblem(
                        coded.where(),
                        "an article that could not be coded (" + failure + ")",
                        "a coding",
                        failure instanceof LexiconException
                                ? "the others are kept; mend that entry and read it again"
                                : "the others are kept; please report it",
                        ReadProblem.Severity.ERROR)));
        results.accept(coded);
    }

    private void tell(ReadProblem problem) {
        if (problem.severity() == ReadProblem.Severity.ERROR) {
            lost++;
        }
        problems.accept(problem);
    }
}
