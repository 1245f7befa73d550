package org.dragoman.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Reads and writes corrections. */
final class Corrections {

    private Corrections() {}

    /** Keeps a correction, and marks the events as outdated. For use inside a transaction. */
    static void keep(Handle handle, Correction correction) {
        handle.createUpdate("""
                        INSERT INTO correction (article_id, offset, field, coded, corrected, author, why, decided)
                        VALUES (:article, :offset, :field, :coded, :corrected, :author, :why, :decided)
                        ON CONFLICT DO UPDATE SET
                            corrected = excluded.corrected, author = excluded.author, why = excluded.why,
                            decided = excluded.decided
                        """)
                .bind("article", ExactText.toColumn(correction.article()))
                .bind("offset", correction.offset())
                .bind("field", correction.field().word())
                .bind("coded", correction.coded().map(ExactText::toColumn))
                .bind("corrected", correction.corrected().map(ExactText::toColumn))
                .bind("author", correction.author().map(ExactText::toColumn))
                .bind("why", correction.why().map(ExactText::toColumn))
                .bind("decided", correction.decided().toString())
                .execute();
        outdate(handle);
    }

    /** Forgets the correction of a field, and marks the events as outdated. For use inside a transaction. */
    static void takeBack(Handle handle, String article, int offset, Correction.Field field) {
        handle.createUpdate(
                        "DELETE FROM correction WHERE article_id = :article AND offset = :offset AND field = :field")
                .bind("article", ExactText.toColumn(article))
                .bind("offset", offset)
                .bind("field", field.word())
                .execute();
        outdate(handle);
    }

    static List<Correction> all(Handle handle) {
        return handle.createQuery("SELECT * FROM correction ORDER BY article_id, offset, field")
                .map((row, context) -> read(row))
                .list();
    }

    static List<Correction> of(Handle handle, String article) {
        return handle.createQuery("SELECT * FROM correction WHERE article_id = :article ORDER BY offset, field")
                .bind("article", ExactText.toColumn(article))
                .map((row, context) -> read(row))
                .list();
    }

    private static void outdate(Handle handle) {
        handle.execute("UPDATE reconciliation SET codings = -1");
    }

    private static Correction read(ResultSet row) throws SQLException {
        return new Correction(
                ExactText.fromColumn(row, "article_id"),
                row.getInt("offset"),
                Correction.Field.named(row.getString("field")).orElseThrow(),
                ExactText.optionalFromColumn(row, "coded"),
                ExactText.optionalFromColumn(row, "corrected"),
                ExactText.optionalFromColumn(row, "author"),
                ExactText.optionalFromColumn(row, "why"),
                Instant.parse(row.getString("decided")));
    }
}
