package org.dragoman.app.keeping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
 * Keeps a store's events up to date. It remembers the accounts that it has read and the events that follow, so that a further
 * update reads and joins only what is new, corrected or decided; what other processes wrote in between is taken in, too. It still
 * looks at the place of every account, at the decisions and corrections, and at the hash of every event, which is little for each but
 * grows with the store. The first update reads all. For one thread.
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

    /**
     * Brings the events up to date with the accounts under the coding key, with the corrections and the decisions. When that fails the
     * store's events stay as they were, and the next update reads all.
     *
     * @throws IllegalStateException if there are accounts that cannot be taken in, whose articles the message names; the events are up
     *     to date with all others
     */
    public void update(String codingKey) {
        Map<String, String> damaged;
        try {
            damaged = bringUpToDate(codingKey);
        } catch (RuntimeException | Error e) {
            forget();
            throw e;
        }
        if (!damaged.isEmpty()) {
            throw new IllegalStateException("the accounts of these articles are damaged and left out of the events: "
                    + damaged + "; read the articles into another store to mend it");
        }
    }

    /** Returns what is wrong with the accounts that were left out, by id. */
    private Map<String, String> bringUpToDate(String codingKey) {
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
        Map<String, String> damaged = new TreeMap<>();
        wanted.forEach((id, place) -> file(id, place, StoredRecords.correctionsOf(id, corrections))
                .ifPresent(problem -> damaged.put(id, problem)));
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
        return damaged;
    }

    /** Files the account of a text if it is not filed so already. Returns what is wrong with an account that cannot be. */
    private Optional<String> file(String id, CodingPlace place, List<Correction> corrections) {
        boolean isCurrent = Optional.ofNullable(filed.get(id))
                .filter(was -> was.coding().equals(place) && was.corrections().equals(corrections))
                .isPresent();
        return isCurrent ? Optional.empty() : fileAnew(id, place, corrections);
    }

    /** What a damaged account may break is not known, so that everything is caught that reading it throws, but nothing of the store. */
    private Optional<String> fileAnew(String id, CodingPlace place, List<Correction> corrections) {
        String kept = store.account(place);
        try {
            Account account = StoredRecords.account(id, CorrectedCoding.account(AccountJson.read(kept), corrections));
            ledger.put(account);
            filed.put(id, new Filed(place, corrections, account));
            return Optional.empty();
        } catch (RuntimeException e) {
            filed.remove(id);
            ledger.remove(id);
            return Optional.of(String.valueOf(e.getMessage()));
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
        coded = Optional.empty();
        filed.clear();
        events.clear();
        hashes.clear();
        ledger = new Ledger();
    }
}
