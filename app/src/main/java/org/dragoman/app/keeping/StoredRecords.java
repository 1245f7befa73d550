package org.dragoman.app.keeping;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
        frame.remove(List.of("order", "anchors"));
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

    /** The codings on which an event rests, by id of the article; of several versions of one article the last. */
    static Map<String, CodedArticle> articles(Store store, StoredEvent event) {
        Map<String, CodedArticle> articles = new HashMap<>();
        store.codingsOf(event).forEach(coded -> articles.put(coded.article().id(), coded));
        return articles;
    }

    /** What people corrected, by id of the article. */
    static Map<String, List<Correction>> corrections(Store store) {
        return store.corrections().stream().collect(Collectors.groupingBy(Correction::article));
    }

    /** The record of an event, whose own id and that of its reports' event is the store's. */
    static ObjectNode whole(
            String event,
            ObjectNode frame,
            Map<String, CodedArticle> articles,
            Map<String, List<Correction>> corrections) {
        List<RecordExcerpt.Part> parts = new ArrayList<>();
        for (JsonNode id : frame.path("order")) {
            CodedArticle coded = articles.get(id.asText());
            if (coded == null) {
                throw new IllegalStateException("event " + event + ": its article " + id.asText()
                        + " is not in the store; read the articles again to mend it");
            }
            CorrectedCoding corrected = CorrectedCoding.of(
                    AccountJson.read(coded.coding().account()),
                    parse(coded.coding().record()),
                    corrections.getOrDefault(id.asText(), List.of()));
            parts.add(new RecordExcerpt.Part(corrected.account(), corrected.record()));
        }
        RecordExcerpt.fill(frame, parts);
        parts.stream()
                .findFirst()
                .ifPresent(part -> frame.set("made_by", part.record().path("made_by")));
        frame.remove(List.of("order", "anchors"));
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
