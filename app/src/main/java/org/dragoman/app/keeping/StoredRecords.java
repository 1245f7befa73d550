package org.dragoman.app.keeping;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dragoman.engine.reconcile.Account;
import org.dragoman.engine.reconcile.VersionId;
import org.dragoman.engine.record.RecordExcerpt;
import org.dragoman.store.CodedArticle;
import org.dragoman.store.Correction;
import org.dragoman.store.Store;
import org.dragoman.store.StoredEvent;

/** Makes the records of stored events; loads no models. */
public final class StoredRecords {

    private static final ObjectMapper JSON = new ObjectMapper();

    private StoredRecords() {}

    /** The event with its actors, as a record without articles, statements and reports; its id is that of the store. */
    public static ObjectNode brief(StoredEvent event) {
        return brief(event.id(), event.json());
    }

    /** The same, from an event's id and the JSON that the store keeps of it. */
    public static ObjectNode brief(String id, String json) {
        ObjectNode frame = (ObjectNode) parse(json);
        ((ObjectNode) frame.path("events").path(0)).put("id", id);
        frame.remove(List.of("order", "texts", "anchors"));
        return frame;
    }

    /** An article's own record, as people corrected it. */
    public static JsonNode corrected(CodedArticle coded, List<Correction> corrections) {
        return CorrectedCoding.of(
                        AccountJson.read(coded.coding().account()),
                        parse(coded.coding().record()),
                        corrections)
                .record();
    }

    /** The event with everything that it rests on. */
    public static ObjectNode whole(Store store, StoredEvent event) {
        ObjectNode frame = (ObjectNode) parse(event.json());
        Map<String, CodedArticle> articles = articles(store, event);
        return whole(event.id(), frame, articles, corrections(store));
    }

    /** The codings on which an event rests, by hash of the text's version. */
    static Map<String, CodedArticle> articles(Store store, StoredEvent event) {
        Map<String, CodedArticle> articles = new HashMap<>();
        store.codingsOf(event)
                .forEach(coded -> articles.put(coded.article().version().versionHash(), coded));
        return articles;
    }

    /** The texts on which an event rests: the hash of each one's version by the id under which it was reconciled. */
    static Map<String, String> texts(JsonNode frame) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < frame.path("order").size(); i++) {
            String id = frame.path("order").path(i).asText();
            texts.put(id, frame.path("texts").path(i).asText());
        }
        return texts;
    }

    /**
     * The coding of a text on which an event rests; events that an older Dragoman made name no version, but one text of each article
     * only.
     *
     * @throws IllegalStateException if it is not in the store; the message says how to mend that
     */
    static CodedArticle codedOf(String event, Map<String, CodedArticle> articles, String id, String hash) {
        return Optional.ofNullable(articles.get(hash))
                .or(() -> articles.values().stream()
                        .filter(coded -> hash.isEmpty() && coded.article().id().equals(id))
                        .findFirst())
                .orElseThrow(() -> new IllegalStateException("event " + event + ": its article " + id
                        + " is not in the store; read the articles again to mend it"));
    }

    /** The account of a text under the id under which it is reconciled. */
    static Account account(String id, Account coded) {
        return id.equals(coded.article()) ? coded : coded.renamed(id);
    }

    /** What people corrected, by id of the article. */
    static Map<String, List<Correction>> corrections(Store store) {
        return store.corrections().stream().collect(Collectors.groupingBy(Correction::article));
    }

    /**
     * What people corrected in a text: what they corrected in its article, whichever of its texts they had before them, and for an
     * earlier text what they corrected under its own id, which goes before.
     */
    static List<Correction> correctionsOf(String id, Map<String, List<Correction>> corrections) {
        List<Correction> ofText = new ArrayList<>(corrections.getOrDefault(VersionId.article(id), List.of()));
        if (VersionId.isEarlier(id)) {
            ofText.addAll(corrections.getOrDefault(id, List.of()));
        }
        return ofText;
    }

    /** The record of an event, whose own id and that of its reports' event is the store's. */
    static ObjectNode whole(
            String event,
            ObjectNode frame,
            Map<String, CodedArticle> articles,
            Map<String, List<Correction>> corrections) {
        List<RecordExcerpt.Part> parts = new ArrayList<>();
        texts(frame).forEach((id, hash) -> {
            CodedArticle coded = codedOf(event, articles, id, hash);
            CorrectedCoding corrected = CorrectedCoding.of(
                    AccountJson.read(coded.coding().account()),
                    parse(coded.coding().record()),
                    correctionsOf(id, corrections));
            parts.add(new RecordExcerpt.Part(account(id, corrected.account()), corrected.record()));
        });
        RecordExcerpt.fill(frame, parts);
        parts.stream()
                .findFirst()
                .ifPresent(part -> frame.set("made_by", part.record().path("made_by")));
        frame.remove(List.of("order", "texts", "anchors"));
        ((ObjectNode) frame.path("events").path(0)).put("id", event);
        frame.path("reports").forEach(report -> ((ObjectNode) report).put("event_id", event));
        return frame;
    }

    static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record of the store is damaged: " + e.getOriginalMessage(), e);
        }
    }
}
