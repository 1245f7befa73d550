package org.dragoman.app.keeping;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.engine.reconcile.Account;
import org.dragoman.engine.reconcile.Anchor;
import org.dragoman.engine.reconcile.Decision;
import org.dragoman.engine.reconcile.Event;
import org.dragoman.engine.reconcile.ReportReference;
import org.dragoman.engine.record.RecordExcerpt;
import org.dragoman.store.ArticleVersion;
import org.dragoman.store.Store;
import org.dragoman.store.StoredDecision;
import org.dragoman.store.StoredEvent;

/** The form in which a store keeps events, and decisions in the form in which the engine takes them. */
public final class StoredEvents {

    private StoredEvents() {}

    /** What people decided, as the engine takes it. */
    static List<Decision> decisions(Store store) {
        return store.decisions().stream()
                .map(stored -> new Decision(
                        switch (stored.verdict()) {
                            case JOIN -> Decision.Verdict.JOIN;
                            case PART -> Decision.Verdict.PART;
                        },
                        anchor(stored.one()),
                        anchor(stored.other())))
                .toList();
    }

    private static Anchor anchor(StoredDecision.End end) {
        return new Anchor(end.article(), end.offset());
    }

    /** The form in which the store keeps an event. */
    static StoredEvent of(Event event, Map<String, Account> accounts, Map<String, ArticleVersion> versions) {
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
        ArrayNode texts = frame.putArray("texts");
        reporting.forEach(account -> texts.add(String.valueOf(Optional.ofNullable(versions.get(account.article()))
                .map(ArticleVersion::versionHash)
                .orElseThrow())));
        ArrayNode anchors = frame.putArray("anchors");
        for (ReportReference report : event.reports()) {
            Account account = accounts.get(report.article());
            if (account != null) {
                anchors.addArray()
                        .add(report.article())
                        .add(account.reports().get(report.place()).offset());
            }
        }
        return new StoredEvent(
                event.id(),
                Set.copyOf(event.aliases()),
                event.type().name(),
                event.days().earliest(),
                event.days().latest(),
                event.standing().status().word(),
                countries,
                names,
                articles,
                frame.toString());
    }
}
