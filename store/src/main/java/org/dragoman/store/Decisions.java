package org.dragoman.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Reads and writes decisions. */
final class Decisions {

    private Decisions() {}

    /** Keeps decisions, and marks the events as outdated. For use inside a transaction. */
    static void keep(Handle handle, List<StoredDecision> decisions) {
        for (StoredDecision decision : decisions) {
            handle.createUpdate("""
                            INSERT INTO decision
                                (one_article, one_offset, other_article, other_offset, verdict, why, author, decided)
                            VALUES (:oneArticle, :oneOffset, :otherArticle, :otherOffset, :verdict, :why, :author, :decided)
                            ON CONFLICT DO UPDATE SET
                                verdict = excluded.verdict, why = excluded.why, author = excluded.author,
                                decided = excluded.decided
                            """)
                    .bind("oneArticle", ExactText.toColumn(decision.one().article()))
                    .bind("oneOffset", decision.one().offset())
                    .bind("otherArticle", ExactText.toColumn(decision.other().article()))
                    .bind("otherOffset", decision.other().offset())
                    .bind("verdict", decision.verdict().name().toLowerCase(Locale.ROOT))
                    .bind("why", decision.why())
                    .bind("author", decision.author())
                    .bind("decided", decision.decided().toString())
                    .execute();
        }
        handle.execute("UPDATE reconciliation SET codings = -1");
    }

    static List<StoredDecision> all(Handle handle) {
        return handle.createQuery(
                        "SELECT * FROM decision ORDER BY one_article, one_offset, other_article, other_offset")
                .map((row, context) -> new StoredDecision(
                        new StoredDecision.End(ExactText.fromColumn(row, "one_article"), row.getInt("one_offset")),
                        new StoredDecision.End(ExactText.fromColumn(row, "other_article"), row.getInt("other_offset")),
                        StoredDecision.Verdict.valueOf(row.getString("verdict").toUpperCase(Locale.ROOT)),
                        Optional.ofNullable(row.getString("why")),
                        Optional.ofNullable(row.getString("author")),
                        LocalDate.parse(row.getString("decided"))))
                .list();
    }
}
