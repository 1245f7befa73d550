package org.dragoman.store;

import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Writes articles with their codings; what is there already stays as it is. For use inside a transaction. */
final class ArticleWriting {

    private static final String CODER = "INSERT INTO coder (coding_key) VALUES (:codingKey) ON CONFLICT DO NOTHING";

    /** The same text keeps its number when what was given beside it is corrected. */
    private static final String ARTICLE = """
            INSERT INTO article
                (article_id, version, version_hash, text_hash, published, url, outlet, title, text)
            SELECT :id,
                coalesce(
                    (SELECT min(version) FROM article WHERE article_id = :id AND text_hash = :textHash),
                    (SELECT max(version) + 1 FROM article WHERE article_id = :id),
                    1),
                :versionHash, :textHash, :published, :url, :outlet, :title, :text
            WHERE NOT EXISTS (SELECT 1 FROM article WHERE article_id = :id AND version_hash = :versionHash)
            """;

    private static final String CODING = """
            INSERT INTO coding (coder_key, article_key, account, record)
            SELECT coder_key, article_key, :account, :record
            FROM coder, article
            WHERE coding_key = :codingKey AND article_id = :id AND version_hash = :versionHash
            ON CONFLICT DO NOTHING
            """;

    void write(Handle handle, List<CodedArticle> batch) {
        writeCoders(handle, batch);
        try (PreparedBatch articles = handle.prepareBatch(ARTICLE);
                PreparedBatch codings = handle.prepareBatch(CODING)) {
            for (CodedArticle coded : batch) {
                addArticle(articles, coded.article());
                addCoding(codings, coded);
            }
            articles.execute();
            codings.execute();
        }
    }

    private static void writeCoders(Handle handle, List<CodedArticle> batch) {
        batch.stream()
                .map(coded -> coded.coding().codingKey())
                .distinct()
                .forEach(codingKey -> handle.createUpdate(CODER)
                        .bind("codingKey", ExactText.toColumn(codingKey))
                        .execute());
    }

    private static void addArticle(PreparedBatch batch, StoredArticle article) {
        batch.bind("id", ExactText.toColumn(article.id()))
                .bind("versionHash", article.versionHash())
                .bind("textHash", article.textHash())
                .bind("published", article.published().map(LocalDate::toString))
                .bind("url", article.url().map(ExactText::toColumn))
                .bind("outlet", article.outlet().map(ExactText::toColumn))
                .bind("title", article.title().map(ExactText::toColumn))
                .bind("text", ExactText.toColumn(article.text()))
                .add();
    }

    private static void addCoding(PreparedBatch batch, CodedArticle coded) {
        batch.bind("id", ExactText.toColumn(coded.article().id()))
                .bind("versionHash", coded.article().versionHash())
                .bind("codingKey", ExactText.toColumn(coded.coding().codingKey()))
                .bind("account", ExactText.toColumn(coded.coding().account()))
                .bind("record", ExactText.toColumn(coded.coding().record()))
                .add();
    }
}
