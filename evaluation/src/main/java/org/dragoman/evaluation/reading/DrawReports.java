package org.dragoman.evaluation.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Draws reports of a record at random and lays them out for reading: {@code DrawReports RECORD.json SEED COUNT OUT.jsonl}.
 *
 * <p>A line has the article's title and day, the words around the trigger (the trigger in ⟦ ⟧), and what was coded, in words: event,
 * mode, actor, recipient, auxiliary modes, who holds it and how sure the author and the holder are. It has neither the rule nor the
 * confidence, so that a reader is blind to how a report came about; {@code OUT.jsonl.keys} keeps both by id.
 */
public final class DrawReports {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int BEFORE = 500;
    private static final int AFTER = 350;

    private final Map<String, JsonNode> articles = new HashMap<>();
    private final Map<String, JsonNode> entities = new HashMap<>();
    private final Map<String, JsonNode> statements = new HashMap<>();

    private DrawReports(JsonNode record) {
        record.path("articles")
                .forEach(article -> articles.put(article.path("id").asText(), article));
        record.path("entities").forEach(entity -> entities.put(entity.path("id").asText(), entity));
        record.path("statements")
                .forEach(statement -> statements.put(statement.path("id").asText(), statement));
    }

    /**
     * Runs the command.
     *
     * @throws IOException if a file cannot be read or written, or is no record
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 4) {
            throw new IllegalArgumentException("usage: DrawReports RECORD.json SEED COUNT OUT.jsonl");
        }
        JsonNode record = JSON.readTree(Path.of(arguments[0]).toFile());
        List<JsonNode> reports = new ArrayList<>();
        record.path("reports").forEach(reports::add);
        Collections.shuffle(reports, new Random(Long.parseLong(arguments[1])));
        DrawReports draw = new DrawReports(record);
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(arguments[3]));
                BufferedWriter keys = Files.newBufferedWriter(Path.of(arguments[3] + ".keys"))) {
            for (int i = 0; i < Math.min(reports.size(), Integer.parseInt(arguments[2])); i++) {
                out.write(JSON.writeValueAsString(draw.question(i + 1, reports.get(i))));
                out.newLine();
                keys.write(JSON.writeValueAsString(key(i + 1, reports.get(i))));
                keys.newLine();
            }
        }
    }

    private ObjectNode question(int number, JsonNode report) {
        JsonNode article = articles.getOrDefault(report.path("article").asText(), MissingNode.getInstance());
        ObjectNode line = JSON.createObjectNode();
        line.put("id", number);
        line.set("title", article.path("title"));
        line.set("published", article.path("published"));
        line.put("text", around(article.path("text").asText(), report.path("trigger")));
        line.set("event", report.path("event"));
        line.set("mode", report.path("mode"));
        line.set("actor", roles(report.path("actor")));
        line.set("recipient", roles(report.path("recipient")));
        line.set("auxiliary", report.path("auxiliary"));
        String chain = chain(report.path("statement").asText(""));
        boolean inherited = report.path("inherited").asBoolean();
        line.put("held_by", inherited ? "the author here; elsewhere in the article it is " + chain : chain);
        line.set("factuality", certainty(report.path("factuality")));
        return line;
    }

    private static ObjectNode key(int number, JsonNode report) {
        ObjectNode line = JSON.createObjectNode();
        line.put("id", number);
        line.set("article", report.path("article"));
        line.set("trigger", report.path("trigger").path("text"));
        line.set("start", report.path("trigger").path("start"));
        line.set("event", report.path("event"));
        line.set("rule", report.path("rule"));
        line.set("confidence", report.path("confidence"));
        return line;
    }

    private static String around(String text, JsonNode trigger) {
        int start = trigger.path("start").asInt();
        int end = trigger.path("end").asInt();
        int from = start <= BEFORE ? 0 : text.indexOf(' ', start - BEFORE) + 1;
        int to = end + AFTER >= text.length() ? text.length() : Math.max(end, text.lastIndexOf(' ', end + AFTER));
        return text.substring(Math.min(from, start), start) + "⟦" + text.substring(start, end) + "⟧"
                + text.substring(end, to);
    }

    /** The actors or recipients as words of the text with whom they were taken for. */
    private ArrayNode roles(JsonNode references) {
        ArrayNode roles = JSON.createArrayNode();
        for (JsonNode reference : references) {
            JsonNode entity = entities.get(reference.path("entity").asText(""));
            StringBuilder words = new StringBuilder(reference.path("text").asText());
            if (entity != null && !entity.path("name").asText().contentEquals(words)) {
                words.append(" = ").append(entity.path("name").asText());
            }
            String country = reference.path("country").asText("");
            String sector = reference.path("sector").asText("");
            if (!country.equals("null") && !country.isEmpty()) {
                words.append(", ").append(country);
            }
            if (!sector.equals("null") && !sector.isEmpty()) {
                words.append(", ").append(sector);
            }
            roles.add(words.toString());
        }
        return roles;
    }

    /** Who holds a statement, and within whose statement. */
    private String chain(String id) {
        List<String> holders = new ArrayList<>();
        for (JsonNode statement = statements.get(id);
                statement != null;
                statement = statements.get(statement.path("within").asText(""))) {
            holders.add(statement.path("source").path("text").asText("(nobody named)"));
        }
        holders.add("the author");
        return String.join(", within: ", holders);
    }

    private ArrayNode certainty(JsonNode factuality) {
        ArrayNode values = JSON.createArrayNode();
        for (JsonNode value : factuality) {
            JsonNode statement = statements.get(value.path("holder").asText());
            String holder = statement == null
                    ? value.path("holder").asText()
                    : statement.path("source").path("text").asText("(nobody named)");
            values.add(holder + ": " + value.path("value").asText());
        }
        return values;
    }
}
