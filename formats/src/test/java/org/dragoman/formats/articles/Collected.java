package org.dragoman.formats.articles;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.engine.article.Article;

/** Everything that a reader handed on, for tests. */
final class Collected implements ArticleSink {

    final List<Article> articles = new ArrayList<>();
    final List<String> places = new ArrayList<>();
    final List<ReadProblem> problems = new ArrayList<>();

    static Collected read(Path input) {
        return read(input, dated());
    }

    static Collected read(Path input, ReadOptions options) {
        Collected collected = new Collected();
        new ArticleReader(options, collected).read(input);
        return collected;
    }

    static Collected text(String content) {
        return bytes(content.getBytes(StandardCharsets.UTF_8), dated());
    }

    static Collected lines(String content) {
        return bytes(content.getBytes(StandardCharsets.UTF_8), of(ReadOptions.Format.JSONL, 1_000_000));
    }

    static Collected bytes(byte[] content, ReadOptions options) {
        Collected collected = new Collected();
        new ArticleReader(options, collected).read("input", new ByteArrayInputStream(content));
        return collected;
    }

    /** Options with a day of publication, so that no article is warned about for want of one. */
    static ReadOptions dated() {
        return of(ReadOptions.Format.AUTO, 1_000_000);
    }

    static ReadOptions of(ReadOptions.Format format, long longest) {
        return new ReadOptions(format, Optional.of(LocalDate.of(2024, 11, 15)), Optional.empty(), longest);
    }

    /** The only article; fails where there are others or problems. */
    Article only() {
        if (articles.size() != 1 || !problems.isEmpty()) {
            throw new AssertionError("expected one article and no problem, found " + articles + " and " + problems);
        }
        return articles.get(0);
    }

    /** The only problem; fails where there are others. */
    ReadProblem problem() {
        if (problems.size() != 1) {
            throw new AssertionError("expected one problem, found " + problems);
        }
        return problems.get(0);
    }

    List<String> texts() {
        return articles.stream().map(Article::text).toList();
    }

    List<String> ids() {
        return articles.stream().map(Article::id).toList();
    }

    @Override
    public void article(String where, Article article) {
        places.add(where);
        articles.add(article);
    }

    @Override
    public void problem(ReadProblem problem) {
        problems.add(problem);
    }
}
