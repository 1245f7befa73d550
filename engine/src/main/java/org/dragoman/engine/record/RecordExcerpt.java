package org.dragoman.engine.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.engine.actor.Entity;
import org.dragoman.engine.reconcile.Account;
import org.dragoman.engine.reconcile.EntityKeys;
import org.dragoman.engine.reconcile.Event;
import org.dragoman.engine.reconcile.Reconciliation;
import org.dragoman.engine.reconcile.VersionId;

/**
 * Makes the record of one event from the records of the single articles that report it, so that a store need not code them
 * again. The ids of the single records are those of a document that holds only that article.
 */
public final class RecordExcerpt {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Sections of a single article's record that the excerpt takes over. */
    private static final List<String> SECTIONS = List.of("articles", "statements", "reports");

    private static final List<String> EMPTY = List.of("mentions", "times", "places");

    /** Fields whose values are ids of other things of the same document. */
    private static final Set<String> REFERENCES =
            Set.of("id", "entity", "statement", "within", "about", "holder", "event_id", "speaks_for");

    /**
     * One article of the excerpt.
     *
     * @param account its account
     * @param record its record, as {@link RecordWriter} wrote it for this article alone
     */
    public record Part(Account account, JsonNode record) {}

    private RecordExcerpt() {}

    /**
     * The frame of an event's record: the event itself and its actors, without articles, statements and reports.
     *
     * @param accounts of the articles that report it; {@link #fill} needs them in the same order
     */
    public static ObjectNode frame(Event event, List<Account> accounts) {
        Numbering numbering = new Numbering();
        ObjectNode document = JSON.createObjectNode();
        document.put("record", 1);
        SECTIONS.forEach(document::putArray);
        ArrayNode entities = document.putArray("entities");
        for (Account account : accounts) {
            numbering.enter(account);
            numbering.newEntities().forEach((id, entity) -> entities.add(entity(id, entity)));
        }
        EMPTY.forEach(document::putArray);
        document.putArray("events").add(event(event, numbering));
        return document;
    }

    /**
     * Fills a frame with the articles, their statements, and their reports of the event.
     *
     * @param frame what {@link #frame} made; it is changed
     * @param parts the same articles in the same order
     */
    public static void fill(ObjectNode frame, List<Part> parts) {
        Set<String> reported = new HashSet<>();
        frame.path("events").path(0).path("reports").forEach(id -> reported.add(id.asText()));
        Numbering numbering = new Numbering();
        for (Part part : parts) {
            Map<String, String> ids = ids(part.account(), numbering);
            for (String section : SECTIONS) {
                for (JsonNode node : part.record().path(section)) {
                    JsonNode copy = renamed(
                            renumbered(node, ids, ""), section, part.account().article());
                    if (!section.equals("reports")) {
                        frame.withArray(section).add(copy);
                    } else if (reported.contains(copy.path("id").asText())) {
                        frame.withArray(section).add(((ObjectNode) copy).put("event_id", "v1"));
                    }
                }
            }
        }
    }

    /** Gives an earlier text of an article the id under which it was reconciled. */
    private static JsonNode renamed(JsonNode node, String section, String id) {
        String article = VersionId.article(id);
        if (id.equals(article)) {
            return node;
        }
        ObjectNode named = (ObjectNode) node;
        if (section.equals("articles")) {
            return named.put("id", id).put("version_of", article);
        }
        return named.put("article", id);
    }

    /** From the ids of a document that holds only this article to the ids of this document. */
    private static Map<String, String> ids(Account account, Numbering numbering) {
        Numbering alone = new Numbering();
        EntityKeys keys = alone.enter(account);
        numbering.enter(account);
        Map<String, String> ids = new HashMap<>();
        for (Entity entity : account.entities()) {
            String key = keys.of(entity.id());
            alone.entity(key).ifPresent(local -> numbering.entity(key).ifPresent(id -> ids.put(local, id)));
        }
        for (int i = 0; i < account.statements().size(); i++) {
            var statement = new org.dragoman.engine.reconcile.StatementReference(account.article(), i);
            ids.put(alone.statement(statement), numbering.statement(statement));
        }
        for (int i = 0; i < account.reports().size(); i++) {
            var report = new org.dragoman.engine.reconcile.ReportReference(account.article(), i);
            ids.put(alone.report(report), numbering.report(report));
        }
        return ids;
    }

    private static JsonNode renumbered(JsonNode node, Map<String, String> ids, String field) {
        if (node.isTextual() && REFERENCES.contains(field)) {
            return TextNode.valueOf(ids.getOrDefault(node.asText(), node.asText()));
        }
        if (node.isArray()) {
            ArrayNode copy = JSON.createArrayNode();
            node.forEach(item -> copy.add(renumbered(item, ids, field)));
            return copy;
        }
        if (node.isObject()) {
            ObjectNode copy = JSON.createObjectNode();
            boolean article = node.has("text") && node.has("published");
            node.fields()
                    .forEachRemaining(entry -> copy.set(
                            entry.getKey(),
                            article ? entry.getValue() : renumbered(entry.getValue(), ids, entry.getKey())));
            return copy;
        }
        return node;
    }

    private static ObjectNode entity(String id, Entity entity) {
        ObjectNode node = JSON.createObjectNode();
        node.put("id", id);
        node.put("name", entity.name());
        node.put("kind", entity.kind().word());
        entity.country().ifPresentOrElse(code -> node.put("country", code), () -> node.putNull("country"));
        node.putNull("wikidata");
        return node;
    }

    private static JsonNode event(Event event, Numbering numbering) {
        Reconciliation alone = new Reconciliation(List.of(event), Map.of(), Map.of(), Map.of(), Map.of(), Map.of());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = new JsonFactory().createGenerator(bytes)) {
            new EventSection(alone, numbering).event(event, new Json(out));
            out.flush();
            return JSON.readTree(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
