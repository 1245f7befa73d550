package org.dragoman.formats.knowledge;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dragoman.formats.articles.ByteLines;

/**
 * Reads a JSON dump of Wikidata as Wikidata publishes it: one array with one entity a line, each but the last with a comma
 * behind it. Only the English labels and aliases and a few kinds of claims are looked at; one entity is in memory at a time.
 * Claims of the rank "deprecated" are skipped. For one thread.
 */
public final class WikidataReader {

    /** Takes what was read. */
    public interface Sink {

        /** A human who held an office, belongs to a party or has a citizenship. */
        void person(WikidataPerson person);

        /** Something that may be an office, a party or a country. */
        void item(WikidataItem item);

        /** An entity that is none of these. */
        void leftOut();

        /** A line that was refused. */
        void refused(Refusal refusal);
    }

    private static final String INSTANCE_OF = "P31";
    private static final String SUBCLASS_OF = "P279";
    private static final String COUNTRY = "P17";
    private static final String JURISDICTION = "P1001";
    private static final String ALPHA2 = "P297";
    private static final String ALPHA3 = "P298";
    private static final String COORDINATES = "P625";
    private static final String GENDER = "P21";
    private static final String CITIZENSHIP = "P27";
    private static final String POSITION = "P39";
    private static final String PARTY = "P102";
    private static final String DIED = "P570";
    private static final String START = "P580";
    private static final String END = "P582";
    private static final Set<String> CLAIMS = Set.of(
            INSTANCE_OF,
            SUBCLASS_OF,
            COUNTRY,
            JURISDICTION,
            ALPHA2,
            ALPHA3,
            COORDINATES,
            GENDER,
            CITIZENSHIP,
            POSITION,
            PARTY,
            DIED);

    private static final String HUMAN = "Q5";
    private static final Map<String, String> GENDERS =
            Map.of("Q6581097", "m", "Q2449503", "m", "Q6581072", "f", "Q1052281", "f");

    private static final long LONGEST_LINE = 1L << 26;

    private final ObjectMapper mapper = new ObjectMapper();
    private final Sink sink;

    /** A reader that hands on what it finds. */
    public WikidataReader(Sink sink) {
        this.sink = sink;
    }

    /**
     * Reads a dump.
     *
     * @param name the file's name, for messages
     * @throws IOException if the stream cannot be read
     */
    public void read(String name, InputStream in) throws IOException {
        ByteLines lines = new ByteLines(in, LONGEST_LINE);
        long number = 0;
        for (Optional<ByteLines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            number++;
            byte[] bytes = line.get().bytes();
            int from = 0;
            int to = bytes.length;
            while (to > from && (bytes[to - 1] <= ' ' || bytes[to - 1] == ',')) {
                to--;
            }
            while (from < to && (bytes[from] <= ' ' && bytes[from] >= 0 || bytes[from] == '[')) {
                from++;
            }
            if (to > from && bytes[to - 1] == ']') {
                to--;
            }
            if (to > from) {
                read(name, number, line.get().cut(), bytes, from, to);
            }
        }
    }

    private void read(String name, long number, boolean cut, byte[] bytes, int from, int to) {
        if (cut) {
            sink.refused(Refusal.of(
                    name, number, "a line of more than " + LONGEST_LINE + " bytes", "one entity that is shorter"));
            return;
        }
        Optional<Entity> entity = Optional.empty();
        String found = "no JSON object";
        try (JsonParser json = mapper.getFactory().createParser(bytes, from, to - from)) {
            if (json.nextToken() == JsonToken.START_OBJECT) {
                entity = Optional.of(entity(json));
            }
        } catch (IOException e) {
            found = "broken JSON ("
                    + String.valueOf(e.getMessage()).lines().findFirst().orElse("") + ")";
        }
        if (entity.isEmpty() || entity.get().id.isEmpty()) {
            sink.refused(Refusal.of(
                    name,
                    number,
                    entity.isPresent() ? "an object without id" : found,
                    "one entity as a JSON object, with its id"));
        } else {
            handOn(entity.get());
        }
    }

    private void handOn(Entity entity) {
        Optional<String> label = entity.label();
        if (entity.ids(INSTANCE_OF).contains(HUMAN)) {
            WikidataPerson person = person(entity, label.orElse(""));
            if (label.isPresent()
                    && !(person.citizenships().isEmpty() && person.held().isEmpty())) {
                sink.person(person);
                return;
            }
        } else if (label.isPresent() && isWanted(entity)) {
            List<String> applies = new ArrayList<>(entity.ids(JURISDICTION));
            applies.addAll(entity.ids(COUNTRY));
            List<String> kinds = new ArrayList<>(entity.ids(SUBCLASS_OF));
            kinds.addAll(entity.ids(INSTANCE_OF));
            sink.item(new WikidataItem(entity.id, label.get(), alpha3(entity), applies, kinds));
            return;
        }
        sink.leftOut();
    }

    /** Offices, parties and countries; what has coordinates and no code of a country is a place or a building. */
    private static boolean isWanted(Entity entity) {
        return entity.has(ALPHA3)
                || entity.has(ALPHA2)
                || entity.has(JURISDICTION)
                || !entity.has(COORDINATES) && (entity.has(SUBCLASS_OF) || entity.has(COUNTRY));
    }

    private static Optional<String> alpha3(Entity entity) {
        Optional<String> given = entity.text(ALPHA3);
        return given.isPresent()
                ? given
                : entity.text(ALPHA2).flatMap(code -> {
                    try {
                        String alpha3 = new Locale("", code).getISO3Country();
                        return alpha3.isEmpty() ? Optional.empty() : Optional.of(alpha3);
                    } catch (MissingResourceException e) {
                        return Optional.empty();
                    }
                });
    }

    private static WikidataPerson person(Entity entity, String name) {
        Set<String> names = new LinkedHashSet<>();
        names.add(name);
        names.addAll(entity.aliases);
        List<WikidataPerson.Held> held = new ArrayList<>();
        entity.statements(PARTY).forEach(claim -> held(claim, true).ifPresent(held::add));
        entity.statements(POSITION).forEach(claim -> held(claim, false).ifPresent(held::add));
        Optional<LocalDate> died = entity.statements(DIED).stream()
                .flatMap(claim -> WikidataTime.last(claim.path("mainsnak")).stream())
                .max(LocalDate::compareTo);
        return new WikidataPerson(
                entity.id,
                name,
                names,
                entity.ids(GENDER).stream()
                        .flatMap(id -> Optional.ofNullable(GENDERS.get(id)).stream())
                        .findFirst(),
                died,
                entity.ids(CITIZENSHIP),
                held);
    }

    private static Optional<WikidataPerson.Held> held(JsonNode claim, boolean party) {
        return id(claim.path("mainsnak")).map(item -> {
            Optional<LocalDate> from = days(claim, START, WikidataTime::first).min(LocalDate::compareTo);
            Optional<LocalDate> until = days(claim, END, WikidataTime::last).max(LocalDate::compareTo);
            boolean ended = snaks(claim, END)
                    .anyMatch(end -> end.path("snaktype").asText().equals("somevalue"));
            // ended, but nobody knows when: nothing is sure after the day on which it began
            return new WikidataPerson.Held(item, party, from, ended && until.isEmpty() ? from : until);
        });
    }

    private static Stream<LocalDate> days(
            JsonNode claim, String qualifier, Function<JsonNode, Optional<LocalDate>> day) {
        return snaks(claim, qualifier).flatMap(snak -> day.apply(snak).stream());
    }

    private static Stream<JsonNode> snaks(JsonNode claim, String qualifier) {
        return StreamSupport.stream(claim.path("qualifiers").path(qualifier).spliterator(), false);
    }

    private Entity entity(JsonParser json) throws IOException {
        Entity entity = new Entity();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            json.nextToken();
            switch (field) {
                case "id" -> entity.id = json.getValueAsString("");
                case "labels" ->
                    each(json, language -> {
                        JsonNode label = json.readValueAsTree();
                        if (language.equals("en") || language.equals("mul")) {
                            entity.labels.put(language, label.path("value").asText());
                        }
                    });
                case "aliases" ->
                    each(json, language -> {
                        if (language.equals("en") || language.equals("mul")) {
                            JsonNode aliases = json.readValueAsTree();
                            aliases.forEach(alias ->
                                    entity.aliases.add(alias.path("value").asText()));
                        } else {
                            json.skipChildren();
                        }
                    });
                case "claims" ->
                    each(json, property -> {
                        if (CLAIMS.contains(property)) {
                            JsonNode claims = json.readValueAsTree();
                            entity.claims.put(property, current(claims));
                        } else {
                            json.skipChildren();
                        }
                    });
                default -> json.skipChildren();
            }
        }
        return entity;
    }

    private interface Field {
        void read(String name) throws IOException;
    }

    /** Reads the fields of an object; where there are none, dumps have an empty array. */
    private static void each(JsonParser json, Field field) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return;
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            field.read(name);
        }
    }

    /** The claims that are not deprecated, preferred ones first. */
    private static List<JsonNode> current(JsonNode claims) {
        List<JsonNode> preferred = new ArrayList<>();
        List<JsonNode> normal = new ArrayList<>();
        for (JsonNode claim : claims) {
            switch (claim.path("rank").asText("normal")) {
                case "preferred" -> preferred.add(claim);
                case "normal" -> normal.add(claim);
                default -> {
                    // deprecated: known to be wrong
                }
            }
        }
        preferred.addAll(normal);
        return preferred;
    }

    private static Optional<String> id(JsonNode snak) {
        JsonNode value = snak.path("datavalue").path("value");
        if (!snak.path("snaktype").asText().equals("value")) {
            return Optional.empty();
        }
        if (value.hasNonNull("id")) {
            return Optional.of(value.path("id").asText());
        }
        return value.hasNonNull("numeric-id")
                ? Optional.of("Q" + value.path("numeric-id").asLong())
                : Optional.empty();
    }

    /** What was read of an entity. */
    private static final class Entity {

        private String id = "";
        private final Map<String, String> labels = new HashMap<>();
        private final List<String> aliases = new ArrayList<>();
        private final Map<String, List<JsonNode>> claims = new HashMap<>();

        private Optional<String> label() {
            return Optional.ofNullable(labels.getOrDefault("en", labels.get("mul")))
                    .filter(text -> !text.isBlank());
        }

        private boolean has(String property) {
            return !statements(property).isEmpty();
        }

        private List<JsonNode> statements(String property) {
            return claims.getOrDefault(property, List.of());
        }

        private List<String> ids(String property) {
            return statements(property).stream()
                    .flatMap(claim -> WikidataReader.id(claim.path("mainsnak")).stream())
                    .distinct()
                    .toList();
        }

        private Optional<String> text(String property) {
            return statements(property).stream()
                    .map(claim -> claim.path("mainsnak").path("datavalue").path("value"))
                    .filter(JsonNode::isTextual)
                    .map(JsonNode::asText)
                    .findFirst();
        }
    }
}
