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
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.dragoman.engine.article.Article;
import org.dragoman.formats.warc.WarcPages;

/**
 * Reads articles from files, folders and standard input. Folders are read in the order of their paths; in them only files
 * whose names end in a known way ({@link #format}, and {@code .txt}) count. An id that was met before is a problem,
 * and the first article keeps it. For one thread.
 */
public final class ArticleReader {

    private static final List<String> JSON_LINES = List.of(".jsonl", ".ndjson", ".jsonl.gz", ".ndjson.gz");
    private static final List<String> PAGES = List.of(".html", ".htm", ".xhtml");
    private static final List<String> NEWS = List.of(".xml", ".rss", ".atom", ".nitf");
    private static final List<String> ARCHIVES = List.of(".warc", ".warc.gz");

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
            read(options.format(), where, in);
        } catch (IOException e) {
            unreadable(where, e);
        }
    }

    private void read(ReadOptions.Format format, String where, InputStream in) throws IOException {
        switch (format) {
            case JSONL -> JsonLineArticles.read(where, in, options, sink);
            case XML -> PageArticles.news(where, in, options, sink);
            case WARC -> PageArticles.archive(where, in, options, sink);
            case HTML -> page(where, in);
            case TEXT, AUTO -> text(where, in);
        }
    }

    private void page(String where, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(WarcPages.LARGEST_PAGE + 1);
        if (bytes.length > WarcPages.LARGEST_PAGE) {
            sink.problem(ReadProblem.error(
                    where, "more than " + WarcPages.LARGEST_PAGE + " bytes", "a web page", "it is left out"));
        } else {
            PageArticles.page(where, bytes, Optional.empty(), Optional.empty(), options, sink);
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
                    "files that end in .txt, .jsonl or .ndjson, in .html, .xml or .warc",
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
        return !name.startsWith(".") && (name.endsWith(".txt") || format(name) != ReadOptions.Format.TEXT);
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
        ReadOptions.Format format = options.format() == ReadOptions.Format.AUTO
                ? format(file.getFileName().toString().toLowerCase(Locale.ROOT))
                : options.format();
        boolean packed = where.endsWith(".gz") && format != ReadOptions.Format.WARC;
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(file));
                InputStream in = packed ? new GZIPInputStream(raw) : raw) {
            read(format, where, in);
        } catch (IOException e) {
            unreadable(where, e);
        }
    }

    /** The format that a file's name tells. */
    public static ReadOptions.Format format(String name) {
        if (JSON_LINES.stream().anyMatch(name::endsWith)) {
            return ReadOptions.Format.JSONL;
        }
        if (PAGES.stream().anyMatch(name::endsWith)) {
            return ReadOptions.Format.HTML;
        }
        if (NEWS.stream().anyMatch(name::endsWith)) {
            return ReadOptions.Format.XML;
        }
        return ARCHIVES.stream().anyMatch(name::endsWith) ? ReadOptions.Format.WARC : ReadOptions.Format.TEXT;
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

    /** Lets the first article of an id through, if an article may have that id. */
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
                ArticleIds.pass(where, article, next);
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
