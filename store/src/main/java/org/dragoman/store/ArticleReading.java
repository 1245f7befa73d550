package org.dragoman.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** Reads articles and codings. */
final class ArticleReading {

    private static final String IS_CODED = """
            SELECT count(*) FROM article JOIN coding USING (article_key) JOIN coder USING (coder_key)
            WHERE article_id = :id AND version_hash = :versionHash AND coding_key = :codingKey
            """;

    /**
     * Leaves out a version whose text was put again, and coded, with other facts beside it: those facts were corrected.
     */
    private static final String IN_FORCE = """
            NOT EXISTS (
                SELECT 1 FROM article AS correction JOIN coding AS other USING (article_key)
                WHERE correction.article_id = article.article_id AND correction.text_hash = article.text_hash
                    AND correction.article_key > article.article_key AND other.coder_key = coding.coder_key)
            """;

    /** CROSS JOIN makes SQLite walk along the index of articles by day, so that nothing needs to be sorted. */
    private static final String PLACES = """
            SELECT coding_number, article_id, version_hash, version
            FROM article CROSS JOIN coding ON coding.article_key = article.article_key
                AND coding.coder_key = (SELECT coder_key FROM coder WHERE coding_key = :codingKey)
            WHERE """ + " " + IN_FORCE + """
            ORDER BY article.published, article.article_id, article.version_hash
            """;

    private static final String CODINGS_OF = """
            SELECT article_id, url, outlet, published, title, text, coding_key, account, record
            FROM event_article JOIN article USING (article_key) JOIN coding USING (article_key)
                JOIN coder USING (coder_key)
            WHERE event_id = :eventId AND coding_key = (SELECT coding_key FROM reconciliation)
            ORDER BY published, article_id, version_hash
            """;

    boolean isCoded(Handle handle, ArticleVersion article, String codingKey) {
        return handle.createQuery(IS_CODED)
                        .bind("id", ExactText.toColumn(article.articleId()))
                        .bind("versionHash", article.versionHash())
                        .bind("codingKey", ExactText.toColumn(codingKey))
                        .mapTo(int.class)
                        .one()
                > 0;
    }

    /**
     * Counts before it reads: an article that comes in between makes the count too small, and events made from it
     * outdated.
     */
    AccountsRead places(Handle handle, String codingKey, Consumer<CodingPlace> each) {
        AccountsRead read = new AccountsRead(codingKey, countCodings(handle, codingKey));
        try (Stream<CodingPlace> places = handle
                .createQuery(PLACES)
                .bind("codingKey", ExactText.toColumn(codingKey))
                .map((row, context) -> new CodingPlace(
                        row.getLong("coding_number"),
                        new ArticleVersion(ExactText.fromColumn(row, "article_id"), row.getString("version_hash")),
                        row.getInt("version")))
                .stream()) {
            places.forEach(each);
        }
        return read;
    }

    String account(Handle handle, long coding) {
        return handle.createQuery("SELECT account FROM coding WHERE coding_number = :number")
                .bind("number", coding)
                .map((row, context) -> ExactText.fromColumn(row, "account"))
                .one();
    }

    /** Of each text only the version that was written last. */
    void notCodedUnder(Handle handle, String codingKey, Consumer<StoredArticle> each) {
        try (Stream<StoredArticle> articles = handle
                .createQuery("""
                        SELECT article_id, url, outlet, published, title, text FROM article
                        WHERE NOT EXISTS (SELECT 1 FROM coding JOIN coder USING (coder_key)
                                WHERE coding.article_key = article.article_key AND coding_key = :codingKey)
                            AND NOT EXISTS (SELECT 1 FROM article AS correction
                                WHERE correction.article_id = article.article_id
                                    AND correction.text_hash = article.text_hash
                                    AND correction.article_key > article.article_key)
                        ORDER BY published, article_id, version_hash
                        """)
                .bind("codingKey", ExactText.toColumn(codingKey))
                .map((row, context) -> article(row))
                .stream()) {
            articles.forEach(each);
        }
    }

    boolean isThere(Handle handle, String id) {
        return handle.createQuery("SELECT count(*) FROM (SELECT 1 FROM article WHERE article_id = :id LIMIT 1)")
                        .bind("id", ExactText.toColumn(id))
                        .mapTo(int.class)
                        .one()
                > 0;
    }

    long countCodings(Handle handle, String codingKey) {
        return handle.createQuery(
                        "SELECT count(*) FROM coding JOIN coder USING (coder_key) WHERE coding_key = :codingKey")
                .bind("codingKey", ExactText.toColumn(codingKey))
                .mapTo(long.class)
                .one();
    }

    List<CodedArticle> codingsOf(Handle handle, String eventId) {
        return handle.createQuery(CODINGS_OF)
                .bind("eventId", ExactText.toColumn(eventId))
                .map((row, context) -> codedArticle(row))
                .list();
    }

    static CodedArticle codedArticle(ResultSet row) throws SQLException {
        StoredCoding coding = new StoredCoding(
                ExactText.fromColumn(row, "coding_key"),
                ExactText.fromColumn(row, "account"),
                ExactText.fromColumn(row, "record"));
        return new CodedArticle(article(row), coding);
    }

    private static StoredArticle article(ResultSet row) throws SQLException {
        return new StoredArticle(
                ExactText.fromColumn(row, "article_id"),
                ExactText.optionalFromColumn(row, "url"),
                ExactText.optionalFromColumn(row, "outlet"),
                ExactText.optionalFromColumn(row, "published").map(LocalDate::parse),
                ExactText.optionalFromColumn(row, "title"),
                ExactText.fromColumn(row, "text"));
    }
}
