package org.dragoman.app.keeping;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.engine.coding.Coding;
import org.dragoman.engine.reconcile.Account;
import org.dragoman.engine.reconcile.Event;
import org.dragoman.engine.reconcile.Reconciler;
import org.dragoman.engine.reconcile.ReportReference;
import org.dragoman.engine.record.MadeBy;
import org.dragoman.engine.record.RecordExcerpt;
import org.dragoman.engine.record.RecordWriter;
import org.dragoman.store.AccountsRead;
import org.dragoman.store.ArticleVersion;
import org.dragoman.store.Store;
import org.dragoman.store.StoredArticle;
import org.dragoman.store.StoredCoding;
import org.dragoman.store.StoredEvent;

/**
 * Keeps what is read in a store: articles with their codings as they come, and, when the reading is over, the events of all
 * articles that the store holds under this coding key. Later articles of one id take the place of earlier ones.
 */
public final class StoreKeeper implements Keeper {

    private final Store store;
    private final MadeBy madeBy;
    private final String codingKey;

    private StoreKeeper(Store store, MadeBy madeBy) {
        this.store = store;
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
        Map<String, Account> accounts = new HashMap<>();
        Map<String, ArticleVersion> versions = new HashMap<>();
        AccountsRead read = store.accounts(codingKey, stored -> {
            accounts.put(stored.article().articleId(), AccountJson.read(stored.account()));
            versions.put(stored.article().articleId(), stored.article());
        });
        List<StoredEvent> events = new ArrayList<>();
        for (Event event : Reconciler.reconcile(accounts.values()).events()) {
            events.add(stored(event, accounts, versions));
        }
        store.replaceEvents(read, events.iterator());
    }

    private static StoredEvent stored(
            Event event, Map<String, Account> accounts, Map<String, ArticleVersion> versions) {
        Set<ArticleVersion> articles = new LinkedHashSet<>();
        List<Account> reporting = new ArrayList<>();
        for (ReportReference report : event.reports()) {
            Account account = accounts.get(report.article());
            ArticleVersion version = versions.get(report.article());
            if (account != null && version != null && articles.add(version)) {
                reporting.add(account);
            }
        }
        ObjectNode frame = RecordExcerpt.frame(event, reporting);
        Set<String> involved = new TreeSet<>();
        frame.path("events").path(0).path("actor").forEach(id -> involved.add(id.asText()));
        frame.path("events").path(0).path("recipient").forEach(id -> involved.add(id.asText()));
        Set<String> countries = new TreeSet<>();
        Set<String> names = new TreeSet<>();
        for (JsonNode entity : frame.path("entities")) {
            if (involved.contains(entity.path("id").asText())) {
                names.add(entity.path("name").asText());
                Optional.of(entity.path("country"))
                        .filter(JsonNode::isTextual)
                        .ifPresent(code -> countries.add(code.asText()));
            }
        }
        ArrayNode order = frame.putArray("order");
        reporting.forEach(account -> order.add(account.article()));
        return new StoredEvent(
                event.id(),
                Set.of(),
                event.type().name(),
                event.days().earliest(),
                event.days().latest(),
                event.standing().status().word(),
                countries,
                names,
                articles,
                frame.toString());
    }

    @Override
    public void close() {
        store.close();
    }
}
