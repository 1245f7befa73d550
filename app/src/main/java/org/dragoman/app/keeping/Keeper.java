package org.dragoman.app.keeping;

import org.dragoman.engine.coding.Coding;
import org.dragoman.engine.reconcile.Account;

/** Keeps what is read. For one thread. */
public interface Keeper extends AutoCloseable {

    /** A keeper that keeps nothing. */
    static Keeper nothing() {
        return new Keeper() {
            @Override
            public void keep(Coding coding, Account account) {}

            @Override
            public void finish() {}

            @Override
            public void close() {}
        };
    }

    /** Keeps an article with its coding. */
    void keep(Coding coding, Account account);

    /** All articles of this reading have been kept: brings the events up to date. */
    void finish();

    @Override
    void close();
}
