package org.dragoman.store;

import java.util.Objects;

/**
 * Which accounts were read, so that the events made from them can be told to be current or outdated.
 *
 * @param codingKey the coding key of the accounts
 * @param codings how many codings there were under this key
 */
public record AccountsRead(String codingKey, long codings) {

    public AccountsRead {
        Objects.requireNonNull(codingKey, "codingKey");
        if (codings < 0) {
            throw new IllegalArgumentException(codings + " codings: expected 0 or more");
        }
    }
}
