package org.dragoman.app.keeping;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.dragoman.engine.reconcile.Account;
import org.dragoman.engine.reconcile.Event;
import org.dragoman.engine.reconcile.Reconciler;
import org.dragoman.engine.reconcile.VersionId;
import org.dragoman.store.ArticleVersion;
import org.dragoman.store.CodedArticle;
import org.dragoman.store.CodingPlace;
import org.dragoman.store.Correction;
import org.dragoman.store.EventQuery;
import org.dragoman.store.Store;
import org.dragoman.store.StoredArticle;
import org.dragoman.store.StoredEvent;

/**
 * What the store would have shown on an earlier day: articles of later days are left out, and so are those of which no day is known;
 * how many these are can be asked.
 */
public final class PastViews {

    private PastViews() {}

    /**
     * An event as it stood at the end of a day, from the articles that report it: empty where none had appeared, several where what
     * is one event now was still several.
     */
    public static List<ObjectNode> event(Store store, StoredEvent event, LocalDate day) {
        Map<String, CodedArticle> articles = StoredRecords.articles(store, event);
        Map<String, List<Correction>> corrections = StoredRecords.corrections(store);
        Map<String, Account> accounts = new HashMap<>();
        Map<String, ArticleVersion> versions = new HashMap<>();
        StoredRecords.texts(StoredRecords.parse(event.json())).forEach((id, hash) -> {
            CodedArticle coded = StoredRecords.codedOf(event.id(), articles, id, hash);
            Account account = CorrectedCoding.account(
                    StoredRecords.account(id, AccountJson.read(coded.coding().account())),
                    StoredRecords.correctionsOf(id, corrections));
            if (isOut(account, day)) {
                accounts.put(id, account);
                versions.put(id, coded.article().version());
            }
        });
        Set<String> wanted = new HashSet<>(event.aliases());
        wanted.add(event.id());
        List<ObjectNode> found = new ArrayList<>();
        for (Event past : Reconciler.reconcile(accounts.values(), StoredEvents.decisions(store))
                .events()) {
            if (wanted.contains(past.id()) || past.aliases().stream().anyMatch(wanted::contains)) {
                found.add(whole(past, accounts, versions, articles, corrections));
            }
        }
        return found;
    }

    /** Ids of the articles on which an event rests and of which no day is known, so that they are left out of every past view. */
    public static List<String> undated(Store store, StoredEvent event) {
        return store.codingsOf(event).stream()
                .map(CodedArticle::article)
                .filter(article -> article.published().isEmpty())
                .map(StoredArticle::id)
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Hands on the record of every event as it stood at the end of a day.
     *
     * @param query which events; its status is that of the day, everything else is asked of the event as it is now
     * @return how many articles of the store are left out because no day of them is known
     */
    public static int all(Store store, EventQuery query, LocalDate day, Consumer<ObjectNode> each) {
        Optional<String> codingKey = store.codingKey();
        if (codingKey.isEmpty()) {
            return 0;
        }
        Set<String> undated = new HashSet<>();
        Map<String, List<Correction>> corrections = StoredRecords.corrections(store);
        Map<String, Account> accounts = new HashMap<>();
        Map<String, ArticleVersion> versions = new HashMap<>();
        List<CodingPlace> places = new ArrayList<>();
        store.places(codingKey.get(), places::add);
        TextsInStore.of(places).codings().forEach((id, place) -> {
            Account account = CorrectedCoding.account(
                    StoredRecords.account(id, AccountJson.read(store.account(place))),
                    StoredRecords.correctionsOf(id, corrections));
            if (account.published().isEmpty()) {
                undated.add(VersionId.article(id));
            }
            if (isOut(account, day)) {
                accounts.put(account.article(), account);
                versions.put(account.article(), place.article());
            }
        });
        Set<String> wanted = new HashSet<>();
        EventQuery anyStatus = new EventQuery(
                query.actor(),
                query.counterpart(),
                query.since(),
                query.until(),
                Optional.empty(),
                query.type(),
                query.limit());
        store.events(anyStatus, event -> {
            wanted.add(event.id());
            wanted.addAll(event.aliases());
        });
        for (Event past : Reconciler.reconcile(accounts.values(), StoredEvents.decisions(store))
                .events()) {
            boolean fits = wanted.contains(past.id())
                    && query.status()
                            .filter(word -> !word.equalsIgnoreCase(
                                    past.standing().status().word()))
                            .isEmpty();
            if (fits) {
                StoredEvent now = store.event(past.id()).orElseThrow();
                each.accept(whole(past, accounts, versions, StoredRecords.articles(store, now), corrections));
            }
        }
        return undated.size();
    }

    private static boolean isOut(Account account, LocalDate day) {
        return account.published().filter(published -> !published.isAfter(day)).isPresent();
    }

    private static ObjectNode whole(
            Event past,
            Map<String, Account> accounts,
            Map<String, ArticleVersion> versions,
            Map<String, CodedArticle> articles,
            Map<String, List<Correction>> corrections) {
        StoredEvent then = StoredEvents.of(past, accounts, versions);
        return StoredRecords.whole(then.id(), (ObjectNode) StoredRecords.parse(then.json()), articles, corrections);
    }
}
