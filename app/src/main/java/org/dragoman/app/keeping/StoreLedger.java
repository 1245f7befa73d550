package org.dragoman.app.keeping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.engine.reconcile.Account;
import org.dragoman.engine.reconcile.Changes;
import org.dragoman.engine.reconcile.Event;
import org.dragoman.engine.reconcile.Ledger;
import org.dragoman.store.AccountsRead;
import org.dragoman.store.ArticleVersion;
import org.dragoman.store.CodingPlace;
import org.dragoman.store.Correction;
import org.dragoman.store.Store;
import org.dragoman.store.StoredEvent;

/**
 * Keeps a store's events up to date. It remembers the accounts that it has read and the events that follow, so that each further
 * update costs as much as what is new, corrected or decided, not as much as the store holds; what other processes wrote in between is
 * taken in, too. The first update reads all. For one thread.
 */
public final class StoreLedger {

    private final Store store;
    private final Map<String, Filed> filed = new HashMap<>();
    private final Map<String, Event> events = new HashMap<>();
    private final Map<String, String> hashes = new HashMap<>();
    private Ledger ledger = new Ledger();
    private Optional<String> coded = Optional.empty();

    /** An article as it was taken in. */
    private record Filed(CodingPlace coding, List<Correction> corrections, Account account) {}

    /** A ledger that has read nothing yet. */
    public StoreLedger(Store store) {
        this.store = store;
    }

    /** Brings the events up to date with the accounts under the coding key, with the corrections and the decisions. */
    public void update(String codingKey) {
        if (!coded.equals(Optional.of(codingKey))) {
            forget();
            coded = Optional.of(codingKey);
        }
        List<CodingPlace> places = new ArrayList<>();
        AccountsRead read = store.places(codingKey, places::add);
        Map<String, CodingPlace> wanted = TextsInStore.of(places).codings();
        Map<String, List<Correction>> corrections = StoredRecords.corrections(store);
        for (String article : new TreeSet<>(filed.keySet())) {
            if (!wanted.containsKey(article)) {
                filed.remove(article);
                ledger.remove(article);
            }
        }
        wanted.forEach((id, place) -> file(id, place, corrections.getOrDefault(id, List.of())));
        ledger.decide(StoredEvents.decisions(store));
        Set<String> changed = take(ledger.update());
        Map<String, Account> accounts = new HashMap<>();
        Map<String, ArticleVersion> versions = new HashMap<>();
        filed.forEach((article, known) -> {
            accounts.put(article, known.account());
            versions.put(article, known.coding().article());
        });
        Map<String, StoredEvent> made = new LinkedHashMap<>();
        for (String id : changed) {
            Optional.ofNullable(events.get(id)).ifPresent(event -> {
                StoredEvent stored = StoredEvents.of(event, accounts, versions);
                made.put(id, stored);
                hashes.put(id, stored.contentHash());
            });
        }
        store.updateEvents(
                read,
                hashes,
                id -> Optional.ofNullable(made.get(id))
                        .orElseGet(() -> StoredEvents.of(
                                Optional.ofNullable(events.get(id)).orElseThrow(), accounts, versions)));
    }

    private void file(String id, CodingPlace place, List<Correction> corrections) {
        Optional<Filed> known = Optional.ofNullable(filed.get(id));
        boolean isCurrent = known.filter(
                        was -> was.coding().equals(place) && was.corrections().equals(corrections))
                .isPresent();
        if (!isCurrent) {
            Account coded = CorrectedCoding.account(AccountJson.read(store.account(place)), corrections);
            Account account = StoredRecords.account(id, coded);
            filed.put(id, new Filed(place, corrections, account));
            ledger.put(account);
        }
    }

    private Set<String> take(Changes changes) {
        Set<String> changed = new HashSet<>();
        for (String id : changes.gone()) {
            events.remove(id);
            hashes.remove(id);
        }
        for (Event event : changes.made()) {
            events.put(event.id(), event);
            changed.add(event.id());
        }
        return changed;
    }

    private void forget() {
        filed.clear();
        events.clear();
        hashes.clear();
        ledger = new Ledger();
    }
}
