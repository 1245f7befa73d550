package org.dragoman.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Reads and writes what is known of fetched pages. */
final class FetchedPages {

    private FetchedPages() {}

    static Optional<FetchedPage> of(Handle handle, String address) {
        return handle.createQuery("SELECT etag, last_modified, fetched FROM fetched_page WHERE address = :address")
                .bind("address", ExactText.toColumn(address))
                .map((row, context) -> new FetchedPage(
                        address,
                        ExactText.optionalFromColumn(row, "etag"),
                        ExactText.optionalFromColumn(row, "last_modified"),
                        Instant.parse(row.getString("fetched"))))
                .findOne();
    }

    static void keep(Handle handle, List<FetchedPage> pages) {
        if (pages.isEmpty()) {
            return;
        }
        try (PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO fetched_page (address, etag, last_modified, fetched)
                VALUES (:address, :etag, :modified, :fetched)
                ON CONFLICT DO UPDATE SET etag = excluded.etag, last_modified = excluded.last_modified,
                    fetched = excluded.fetched
                """)) {
            for (FetchedPage page : pages) {
                batch.bind("address", ExactText.toColumn(page.address()))
                        .bind("etag", page.tag().map(ExactText::toColumn))
                        .bind("modified", page.modified().map(ExactText::toColumn))
                        .bind("fetched", page.fetched().toString())
                        .add();
            }
            batch.execute();
        }
    }
}
