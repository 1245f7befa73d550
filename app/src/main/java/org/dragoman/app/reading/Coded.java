package org.dragoman.app.reading;

import java.util.Optional;
import org.dragoman.engine.coding.Coding;
import org.dragoman.engine.reconcile.Account;

/**
 * What became of an article.
 *
 * @param where file, and line where there is one
 * @param coding its coding, where it could be coded
 * @param account what reconciliation needs of it
 * @param failure why it could not be coded
 */
public record Coded(String where, Optional<Coding> coding, Optional<Account> account, Optional<Throwable> failure) {

    static Coded of(String where, Coding coding) {
        return new Coded(where, Optional.of(coding), Optional.of(Account.of(coding)), Optional.empty());
    }

    static Coded failed(String where, Throwable failure) {
        return new Coded(where, Optional.empty(), Optional.empty(), Optional.of(failure));
    }
}
