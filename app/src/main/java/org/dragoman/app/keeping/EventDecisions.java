package org.dragoman.app.keeping;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.engine.reconcile.VersionId;
import org.dragoman.store.Store;
import org.dragoman.store.StoredDecision;
import org.dragoman.store.StoredDecision.End;
import org.dragoman.store.StoredDecision.Verdict;
import org.dragoman.store.StoredEvent;

/**
 * Keeps what people decide about events. A decision hangs on where the reports stand in their articles, not on ids of events, so
 * that it survives new articles and another coding. For one thread.
 */
public final class EventDecisions {

    private final Store store;
    private final StoreLedger ledger;
    private final Optional<String> why;
    private final Optional<String> author;
    private final LocalDate today;

    /**
     * Decisions of one person at one time.
     *
     * @param ledger brings the events of this store up to date
     * @param why the person's reason
     * @param author the person's name
     */
    public EventDecisions(
            Store store, StoreLedger ledger, Optional<String> why, Optional<String> author, LocalDate today) {
        this.store = store;
        this.ledger = ledger;
        this.why = why;
        this.author = author;
        this.today = today;
    }

    /** Makes two events one, whatever speaks against it. */
    public void join(StoredEvent one, StoredEvent other) {
        List<End> ends = ends(one);
        List<End> others = ends(other);
        List<StoredDecision> decisions = new ArrayList<>();
        for (StoredDecision known : store.decisions()) {
            boolean partsThem = (isAmong(ends, known.one()) && isAmong(others, known.other()))
                    || (isAmong(ends, known.other()) && isAmong(others, known.one()));
            if (known.verdict() == Verdict.PART && partsThem) {
                decisions.add(decision(known.one(), known.other(), Verdict.JOIN));
            }
        }
        others.forEach(end -> decisions.add(decision(ends.get(0), end, Verdict.JOIN)));
        ends.subList(1, ends.size()).forEach(end -> decisions.add(decision(ends.get(0), end, Verdict.JOIN)));
        decide(decisions);
    }

    /** Whether a place is one of these; what was decided when a text was in force holds for it when it is an earlier one. */
    private static boolean isAmong(List<End> ends, End place) {
        return ends.stream().anyMatch(end -> end.offset() == place.offset() && isOf(article(place), end));
    }

    /**
     * Takes the reports of one article, those of its earlier texts too, out of an event.
     *
     * @return whether the event holds reports of this article and of others
     */
    public boolean part(StoredEvent event, String article) {
        String whole = VersionId.article(article);
        List<End> ends = ends(event);
        List<End> leaving = ends.stream().filter(end -> isOf(whole, end)).toList();
        List<End> staying = ends.stream().filter(end -> !isOf(whole, end)).toList();
        List<StoredDecision> decisions = new ArrayList<>();
        for (End one : leaving) {
            staying.forEach(other -> decisions.add(decision(one, other, Verdict.PART)));
        }
        if (decisions.isEmpty()) {
            return false;
        }
        decide(decisions);
        return true;
    }

    private static boolean isOf(String article, End end) {
        return article(end).equals(article);
    }

    private static String article(End end) {
        return VersionId.article(end.article());
    }

    private void decide(List<StoredDecision> decisions) {
        String codingKey = store.codingKey()
                .orElseThrow(() -> new IllegalStateException("a store with events that were made from no coding"));
        store.decide(decisions);
        ledger.update(codingKey);
    }

    private StoredDecision decision(End one, End other, Verdict verdict) {
        return new StoredDecision(one, other, verdict, why, author, today);
    }

    /** The first report of each text, in the order of the event. */
    private List<End> ends(StoredEvent event) {
        Map<String, End> ends = new LinkedHashMap<>();
        for (JsonNode report : StoredRecords.whole(store, event).path("reports")) {
            String text = report.path("article").asText();
            ends.putIfAbsent(
                    text, new End(text, report.path("trigger").path("start").asInt()));
        }
        return List.copyOf(ends.values());
    }
}
