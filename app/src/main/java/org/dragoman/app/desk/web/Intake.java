package org.dragoman.app.desk.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.dragoman.app.desk.view.EventPage.Name;
import org.dragoman.app.desk.view.Links;
import org.dragoman.app.desk.work.DeskWork;
import org.dragoman.app.desk.work.Refusal;
import org.dragoman.app.fetching.Fetched;
import org.dragoman.app.fetching.Fetcher;
import org.dragoman.engine.article.Article;
import org.dragoman.formats.articles.ArticleReader;
import org.dragoman.formats.articles.ArticleSink;
import org.dragoman.formats.articles.PageArticles;
import org.dragoman.formats.articles.ReadOptions;
import org.dragoman.formats.articles.ReadProblem;

/** How articles come to the desk: by their address, and as files. Safe for several threads. */
final class Intake {

    private static final int MOST_FILES = 50;
    private static final int MOST_ARTICLES = 500;

    private final DeskWork work;
    private final Templates templates;
    private final Pages pages;
    private final Optional<Fetcher> fetcher;

    Intake(DeskWork work, Templates templates, Pages pages, Optional<Fetcher> fetcher) {
        this.work = work;
        this.templates = templates;
        this.pages = pages;
        this.fetcher = fetcher;
    }

    /** Collects what could be read of one thing, and why the rest could not. */
    private static final class Collected implements ArticleSink {

        final List<Article> articles = new ArrayList<>();
        final List<String> problems = new ArrayList<>();

        @Override
        public void article(String where, Article article) {
            if (articles.size() < MOST_ARTICLES) {
                articles.add(article);
            } else if (problems.size() <= MOST_ARTICLES) {
                problems.add(where + ": found more than " + MOST_ARTICLES
                        + " articles; read large files with \"dragoman read\"");
            }
        }

        @Override
        public void problem(ReadProblem problem) {
            if (problems.size() < MOST_ARTICLES) {
                problems.add(problem.line());
            }
        }
    }

    void fetch(Context context) {
        Fetcher able = fetcher.orElseThrow(
                () -> new Refusal("this desk does not fetch; paste the text, or start it without --no-fetch"));
        String address = Optional.ofNullable(context.formParam("address")).orElse("");
        Fetched fetched = able.fetch(address);
        if (fetched instanceof Fetched.Document document) {
            Collected collected = new Collected();
            PageArticles.page(
                    address,
                    document.content(),
                    document.charset(),
                    Optional.of(document.address()),
                    ReadOptions.defaults(),
                    collected);
            if (collected.articles.isEmpty()) {
                throw new Refusal(String.join("; ", collected.problems));
            }
            context.redirect(Links.article(work.add(collected.articles.get(0))), HttpStatus.SEE_OTHER);
        } else if (fetched instanceof Fetched.Failed failed) {
            throw new Refusal("the page cannot be had: " + failed.reason());
        } else {
            throw new Refusal("the page cannot be had: its server sent nothing");
        }
    }

    void upload(Context context) {
        List<UploadedFile> files = context.uploadedFiles("files");
        if (files.isEmpty() || files.size() > MOST_FILES) {
            throw new BadRequest("files: found " + files.size() + ", expected 1 to " + MOST_FILES);
        }
        List<Name> added = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        try {
            for (UploadedFile file : files) {
                Collected collected = new Collected();
                read(file, collected);
                problems.addAll(collected.problems);
                collected.articles.forEach(article -> keep(file.filename(), article, added, problems));
            }
        } finally {
            if (!added.isEmpty()) {
                work.settle();
            }
        }
        context.status(added.isEmpty() ? 409 : 200);
        context.header("Cache-Control", "no-store");
        context.contentType("text/html; charset=utf-8")
                .result(templates.fill(
                        "added",
                        Map.of("frame", pages.frame(context, "Added", "add"), "added", added, "problems", problems)));
    }

    /** Keeps an article of a file, or says which article of which file was refused, and why. */
    private void keep(String file, Article article, List<Name> added, List<String> problems) {
        try {
            String id = work.keep(article);
            added.add(new Name(article.title().orElse(file), Links.article(id)));
        } catch (Refusal refusal) {
            String title = article.title().map(" (“%s”)"::formatted).orElse("");
            problems.add(file + title + ": " + refusal.getMessage());
        }
    }

    private static void read(UploadedFile file, ArticleSink sink) {
        String name = file.filename().toLowerCase(Locale.ROOT);
        ReadOptions usual = ReadOptions.defaults();
        ReadOptions.Format format = ArticleReader.format(name);
        ReadOptions options = new ReadOptions(format, usual.published(), usual.outlet(), usual.longestArticle());
        try (InputStream raw = file.content();
                InputStream in =
                        name.endsWith(".gz") && format != ReadOptions.Format.WARC ? new GZIPInputStream(raw) : raw) {
            new ArticleReader(options, sink).read(file.filename(), in);
        } catch (IOException e) {
            sink.problem(new ReadProblem(
                    file.filename(),
                    "a file that cannot be read (" + e.getMessage() + ")",
                    "a whole file of the kind that its name says",
                    "the other files are read; check this one",
                    ReadProblem.Severity.ERROR));
        }
    }
}
