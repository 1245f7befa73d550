package org.dragoman.store;

import java.util.Objects;

/**
 * What was read off one version of an article under one coding key. The store does not look into the JSON texts.
 *
 * @param codingKey fingerprint of coder, models, lexicons, overlays and gazetteer
 * @param account compact JSON from which events are reconciled
 * @param record the article's part of the public record (statements, reports and so on) as JSON
 */
public record StoredCoding(String codingKey, String account, String record) {

    public StoredCoding {
        Objects.requireNonNull(codingKey, "codingKey");
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(record, "record");
    }
}
