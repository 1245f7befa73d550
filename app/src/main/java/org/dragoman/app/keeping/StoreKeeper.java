package org.dragoman.app.keeping;

import java.nio.file.Path;
import java.util.List;
import org.dragoman.engine.coding.Coding;
import org.dragoman.engine.reconcile.Account;
import org.dragoman.engine.reconcile.Reconciler;
import org.dragoman.engine.record.MadeBy;
import org.dragoman.engine.record.RecordWriter;
import org.dragoman.store.Store;
import org.dragoman.store.StoredArticle;
import org.dragoman.store.StoredCoding;

/**
 * Keeps what is read in a store: articles with their codings as they come, and, when the reading is over, the events of all
 * articles that the store holds under this coding key. Later articles of one id take the place of earlier ones.
 */
public final class StoreKeeper implements Keeper {

    private final Store store;
    private final StoreLedger ledger;
    private final MadeBy madeBy;
    private final String codingKey;

    private StoreKeeper(Store store, MadeBy madeBy) {
        this.store = store;
        this.ledger = new StoreLedger(store);
        this.madeBy = madeBy;
        this.codingKey =
                "dragoman " + madeBy.dragoman() + ", lexicon " + madeBy.lexicon() + ", models " + madeBy.models();
    }

    /**
     * A keeper over a store, which is made where there is none.
     *
     * @param madeBy the stamp that names coder, lexicons and models
     * @throws org.dragoman.store.StoreException if the place cannot be used
     */
    public static StoreKeeper open(Path file, MadeBy madeBy) {
        return new StoreKeeper(Store.open(file), madeBy);
    }

    /** A keeper over an open store, which whoever opened it closes. */
    public static StoreKeeper over(Store store, MadeBy madeBy) {
        return new StoreKeeper(store, madeBy);
    }

    /** The coding key under which it keeps: what must be the same for two codings to be comparable. */
    public String codingKey() {
        return codingKey;
    }

    @Override
    public void keep(Coding coding, Account account) {
        StoredArticle article = StoredArticle.of(coding.annotated().article());
        if (store.isCoded(article.version(), codingKey)) {
            return;
        }
        String alone = RecordWriter.toString(madeBy, List.of(coding), Reconciler.reconcile(List.of(account)));
        store.put(article, new StoredCoding(codingKey, AccountJson.write(account), alone));
    }

    @Override
    public void finish() {
        store.flush();
        if (store.eventsAreCurrent(codingKey)) {
            return;
        }
        ledger.update(codingKey);
    }

    @Override
    public void close() {
        store.close();
    }
}
