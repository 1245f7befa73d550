package org.dragoman.formats.articles;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.dragoman.engine.article.Article;

/**
 * Reads articles from files, folders and standard input. Folders are read in the order of their paths; in them only files
 * that end in {@code .txt}, {@code .jsonl} or {@code .ndjson} (also {@code .gz}) count. An id that was met before is a problem,
 * and the first article keeps it. For one thread.
 */
public final class ArticleReader {

    private static final List<String> JSON_LINES = List.of(".jsonl", ".ndjson", ".jsonl.gz", ".ndjson.gz");

    private final ReadOptions options;
    private final ArticleSink sink;

    /** A reader that hands articles and problems to a sink. */
    public ArticleReader(ReadOptions options, ArticleSink sink) {
        this.options = options;
        this.sink = new UniqueIds(sink);
    }

    /** Reads a file or folder. */
    public void read(Path input) {
        if (Files.isDirectory(input)) {
            folder(input);
        } else {
            file(input);
        }
    }

    /** Reads a stream to its end, without closing it. */
    public void read(String where, InputStream in) {
        try {
            if (options.format() == ReadOptions.Format.JSONL) {
                JsonLineArticles.read(where, in, options, sink);
            } else {
                text(where, in);
            }
        } catch (IOException e) {
            unreadable(where, e);
        }
    }

    private void folder(Path folder) {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            walk.filter(file -> !Files.isDirectory(file) && isArticleFile(file))
                    .sorted()
                    .forEach(files::add);
        } catch (IOException | java.io.UncheckedIOException e) {
            files.clear();
            walkWithoutLinks(folder, files);
        }
        if (files.isEmpty()) {
            sink.problem(ReadProblem.error(
                    folder.toString(),
                    "no article in the folder",
                    "files that end in .txt, .jsonl or .ndjson",
                    "name the files themselves if they end otherwise"));
        }
        files.forEach(this::file);
    }

    /** A dangling or circular link stops a walk that follows links; without following them it is met as a file. */
    private void walkWithoutLinks(Path folder, List<Path> into) {
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS) && isArticleFile(file))
                    .sorted()
                    .forEach(into::add);
        } catch (IOException e) {
            unreadable(folder.toString(), e);
        }
    }

    private boolean isArticleFile(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return !name.startsWith(".") && (name.endsWith(".txt") || isJsonLines(name));
    }

    private void file(Path file) {
        String where = file.toString();
        if (!Files.exists(file)) {
            boolean link = Files.isSymbolicLink(file);
            sink.problem(ReadProblem.error(
                    where,
                    link ? "a link that points nowhere" : "no such file or folder",
                    "a file or folder with articles",
                    link ? "mend or remove the link" : "check the name"));
            return;
        }
        boolean jsonLines = options.format() == ReadOptions.Format.JSONL
                || (options.format() == ReadOptions.Format.AUTO
                        && isJsonLines(file.getFileName().toString().toLowerCase(Locale.ROOT)));
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(file));
                InputStream in = where.endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
            if (jsonLines) {
                JsonLineArticles.read(where, in, options, sink);
            } else {
                text(where, in);
            }
        } catch (IOException e) {
            unreadable(where, e);
        }
    }

    private static boolean isJsonLines(String name) {
        return JSON_LINES.stream().anyMatch(name::endsWith);
    }

    private void text(String where, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 16L, options.longestArticle() + 1));
        if (bytes.length > options.longestArticle()) {
            sink.problem(ReadProblem.error(
                    where,
                    "more than " + options.longestArticle() + " bytes",
                    "one article",
                    "raise the limit with --max-article-bytes, or give many articles as JSON lines with --from jsonl"));
            return;
        }
        for (byte b : bytes) {
            if (b == 0) {
                sink.problem(ReadProblem.error(
                        where, "binary data", "plain text in UTF-8", "convert the file to text, or leave it out"));
                return;
            }
        }
        try {
            TextArticles.read(where, Utf8.decode(bytes), options, sink);
        } catch (InvalidTextException e) {
            sink.problem(ReadProblem.error(where, e.description(), "UTF-8", "convert the file to UTF-8"));
        }
    }

    private void unreadable(String where, IOException e) {
        String reason = e.getMessage() == null || e.getMessage().equals(where)
                ? e.getClass().getSimpleName()
                : e.getMessage();
        sink.problem(ReadProblem.error(
                where,
                "an error while reading (" + reason + ")",
                "a readable file",
                "check its permissions and its disk"));
    }

    /** Lets the first article of an id through. */
    private static final class UniqueIds implements ArticleSink {

        private final ArticleSink next;
        private final Map<String, String> seen = new HashMap<>();

        private UniqueIds(ArticleSink next) {
            this.next = next;
        }

        @Override
        public void article(String where, Article article) {
            String before = seen.putIfAbsent(article.id(), where);
            if (before == null) {
                next.article(where, article);
            } else {
                next.problem(ReadProblem.error(
                        where,
                        "the id '" + article.id() + "' again, first met at " + before,
                        "an id of its own for each article",
                        "the first article is kept, this one is skipped"));
            }
        }

        @Override
        public void problem(ReadProblem problem) {
            next.problem(problem);
        }
    }
}
