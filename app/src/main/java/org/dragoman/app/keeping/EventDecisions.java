package org.dragoman.app.keeping;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
        List<End> ends = new ArrayList<>(ends(one).values());
        List<End> others = List.copyOf(ends(other).values());
        Set<List<End>> parted = store.decisions().stream()
                .filter(known -> known.verdict() == Verdict.PART)
                .map(known -> List.of(known.one(), known.other()))
                .collect(Collectors.toSet());
        List<StoredDecision> decisions = new ArrayList<>();
        for (End end : ends) {
            for (End end2 : others) {
                StoredDecision decision = decision(end, end2, Verdict.JOIN);
                if (end.equals(ends.get(0)) || parted.contains(List.of(decision.one(), decision.other()))) {
                    decisions.add(decision);
                }
            }
        }
        ends.subList(1, ends.size()).forEach(end -> decisions.add(decision(ends.get(0), end, Verdict.JOIN)));
        decide(decisions);
    }

    /**
     * Takes the reports of one article out of an event.
     *
     * @return whether the event holds reports of this article and of others
     */
    public boolean part(StoredEvent event, String article) {
        Map<String, End> ends = ends(event);
        End leaving = ends.remove(article);
        if (leaving == null || ends.isEmpty()) {
            return false;
        }
        decide(ends.values().stream()
                .map(staying -> decision(leaving, staying, Verdict.PART))
                .toList());
        return true;
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

    /** The first report of each article, by id of the article, in the order of the event. */
    private Map<String, End> ends(StoredEvent event) {
        Map<String, End> ends = new LinkedHashMap<>();
        for (JsonNode report : StoredRecords.whole(store, event).path("reports")) {
            String article = report.path("article").asText();
            ends.putIfAbsent(
                    article,
                    new End(article, report.path("trigger").path("start").asInt()));
        }
        return ends;
    }
}
