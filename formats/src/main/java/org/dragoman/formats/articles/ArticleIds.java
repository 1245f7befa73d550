package org.dragoman.formats.articles;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.dragoman.engine.article.Article;
import org.dragoman.engine.reconcile.VersionId;

/** Ids for articles that bring none, and which ids no article may bring. */
public final class ArticleIds {

    private ArticleIds() {}

    /** What is wrong with the id of an article: empty where nothing is. */
    public static Optional<String> fault(String id) {
        return VersionId.isEarlier(id)
                ? Optional.of("the id '" + id + "', which ends like that of an earlier text of '"
                        + VersionId.article(id) + "'")
                : Optional.empty();
    }

    /** Passes an article on, or the problem that its id is. */
    static void pass(String where, Article article, ArticleSink sink) {
        fault(article.id())
                .ifPresentOrElse(
                        found -> sink.problem(ReadProblem.error(
                                where,
                                found,
                                "an id that does not end in @v and a number",
                                "it is left out; give it another id")),
                        () -> sink.article(where, article));
    }

    /** An id that depends on the text alone. */
    public static String ofText(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "text-" + HexFormat.of().formatHex(hash, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
