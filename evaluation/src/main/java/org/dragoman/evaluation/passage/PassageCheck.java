package org.dragoman.evaluation.passage;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Compares what a record says of one passage with what its author expects: that each reference was found, with country,
 * sector, office, number and status; that references to one entity share it and others do not; that names which are no actors
 * were left alone; that places are where they are. Each of these counts as one check.
 */
public final class PassageCheck {

    /** Places within this distance are right, as in the literature on geoparsing (100 miles). */
    private static final double KILOMETRES = 161;

    private static final double EARTH_RADIUS = 6371.0088;

    private final JsonNode passage;
    private final JsonNode record;
    private final String id;
    private final List<Check> checks = new ArrayList<>();
    private final Map<String, Set<String>> members = new HashMap<>();

    private PassageCheck(JsonNode passage, JsonNode record) {
        this.passage = passage;
        this.record = record;
        this.id = passage.path("id").asText();
        for (JsonNode entity : record.path("entities")) {
            Set<String> ids = new TreeSet<>();
            entity.path("members").forEach(member -> ids.add(member.asText()));
            members.put(entity.path("id").asText(), ids);
        }
    }

    /**
     * The checks of a passage.
     *
     * @param passage id, text, and what is expected ({@code mentions}, {@code not}, {@code places}, {@code not_places})
     * @param record a record that holds an article with the passage's id
     * @throws IllegalArgumentException if a quotation does not stand in the passage
     */
    public static List<Check> check(JsonNode passage, JsonNode record) {
        PassageCheck check = new PassageCheck(passage, record);
        check.mentions();
        check.others();
        check.places();
        return List.copyOf(check.checks);
    }

    private void add(String field, boolean passed, String what) {
        checks.add(new Check(id, field, what, passed));
    }

    private void mentions() {
        Map<String, String> entities = new LinkedHashMap<>();
        for (JsonNode expected : passage.path("mentions")) {
            Extent extent = extent(expected);
            Optional<JsonNode> found = mention(extent);
            JsonNode who = expected.path("who");
            if (expected.has("who") && who.isNull()) {
                add(
                        "mention",
                        found.isEmpty() || isAlone(found.get()),
                        describe(expected) + " refers to nobody who is known");
                continue;
            }
            add("mention", found.isPresent(), describe(expected) + " is an actor");
            if (found.isEmpty()) {
                continue;
            }
            String entity = found.get().path("entity").asText();
            if (who.isArray()) {
                Set<String> expectedMembers = new TreeSet<>();
                who.forEach(letter ->
                        Optional.ofNullable(entities.get(letter.asText())).ifPresent(expectedMembers::add));
                Set<String> foundMembers = members.getOrDefault(entity, Set.of());
                add(
                        "members",
                        foundMembers.equals(expectedMembers),
                        describe(expected) + " stands for " + who + ", found " + foundMembers);
            } else {
                String letter = who.asText();
                if (entities.containsKey(letter)) {
                    add("reference", entity.equals(entities.get(letter)), describe(expected) + " is " + letter);
                }
                entities.putIfAbsent(letter, entity);
            }
            fields(expected, found.get());
        }
        if (entities.size() > 1) {
            add(
                    "reference",
                    new LinkedHashSet<>(entities.values()).size() == entities.size(),
                    "distinct are " + entities.keySet());
        }
    }

    private void fields(JsonNode expected, JsonNode found) {
        for (String field : List.of("country", "sector", "status")) {
            if (expected.has(field)) {
                add(
                        field,
                        same(expected.get(field), found.path(field)),
                        describe(expected) + " has " + field + " " + expected.get(field) + ", found "
                                + found.path(field));
            }
        }
        if (expected.has("office")) {
            JsonNode office = expected.get("office");
            String foundOffice = found.path("office").asText("");
            boolean right = office.isNull()
                    ? found.path("office").isNull()
                    : spelling(foundOffice).contains(spelling(office.asText()));
            add("office", right, describe(expected) + " has office " + office + ", found " + found.path("office"));
        }
        if (expected.has("number")) {
            add(
                    "number",
                    same(expected.get("number"), found.path("count")),
                    describe(expected) + " is " + expected.get("number") + ", found " + found.path("count"));
        }
        if (expected.hasNonNull("inferred")) {
            String inferred = expected.get("inferred").asText().replace("event-place", "place");
            add(
                    "inferred",
                    found.path("inferred").asText("").equals(inferred),
                    describe(expected) + " is inferred from the " + inferred + ", found " + found.path("inferred"));
        }
    }

    private static String spelling(String office) {
        return office.toLowerCase(java.util.Locale.ROOT).replace("defence", "defense");
    }

    private static boolean same(JsonNode expected, JsonNode found) {
        return expected.isNull()
                ? found.isNull() || found.isMissingNode()
                : expected.asText().equals(found.asText());
    }

    /** Whether nobody else in the passage is taken for the same. */
    private boolean isAlone(JsonNode mention) {
        String entity = mention.path("entity").asText();
        return Extent.ofPassage(passage, record, "mentions").stream()
                .filter(other -> other.path("entity").asText().equals(entity))
                .allMatch(other ->
                        other.path("start").asInt() == mention.path("start").asInt());
    }

    private void others() {
        for (JsonNode expected : passage.path("not")) {
            Extent extent = extent(expected);
            boolean taken = Extent.ofPassage(passage, record, "mentions").stream()
                    .filter(mention -> isHeadedWithin(mention, extent))
                    .anyMatch(mention -> !expected.hasNonNull("country")
                            || mention.path("country")
                                    .asText()
                                    .equals(expected.get("country").asText()));
            add("not", !taken, describe(expected) + " is no actor of " + expected.path("country"));
        }
    }

    private void places() {
        for (JsonNode expected : passage.path("places")) {
            Extent extent = extent(expected);
            Optional<JsonNode> found = Extent.ofPassage(passage, record, "places").stream()
                    .filter(place -> extent.overlaps(place))
                    .findFirst();
            add("place", found.isPresent(), describe(expected) + " is a place");
            if (found.isEmpty()) {
                continue;
            }
            for (String field : List.of("country", "use")) {
                if (expected.has(field)) {
                    add(
                            "place " + field,
                            same(expected.get(field), found.get().path(field)),
                            describe(expected) + " has " + field + " " + expected.get(field) + ", found "
                                    + found.get().path(field));
                }
            }
            if (expected.hasNonNull("lat") && expected.hasNonNull("lon")) {
                add(
                        "place coordinates",
                        isNear(expected, found.get()),
                        describe(expected) + " lies at " + expected.get("lat") + "," + expected.get("lon") + ", found "
                                + found.get().path("lat") + "," + found.get().path("lon"));
            }
        }
        for (JsonNode expected : passage.path("not_places")) {
            Extent extent = extent(expected);
            add(
                    "not",
                    Extent.ofPassage(passage, record, "places").stream().noneMatch(place -> extent.overlaps(place)),
                    describe(expected) + " is no place");
        }
    }

    private static boolean isNear(JsonNode expected, JsonNode found) {
        if (!found.hasNonNull("lat")) {
            return false;
        }
        double north = Math.toRadians(expected.get("lat").asDouble());
        double otherNorth = Math.toRadians(found.get("lat").asDouble());
        double east =
                Math.toRadians(found.get("lon").asDouble() - expected.get("lon").asDouble());
        double half = Math.pow(Math.sin((otherNorth - north) / 2), 2)
                + Math.cos(north) * Math.cos(otherNorth) * Math.pow(Math.sin(east / 2), 2);
        return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(half))) <= KILOMETRES;
    }

    /** The mention that ends where the quoted words end, else one that ends within them; names before modifiers. */
    private Optional<JsonNode> mention(Extent extent) {
        List<JsonNode> overlapping = Extent.ofPassage(passage, record, "mentions").stream()
                .filter(mention -> isHeadedWithin(mention, extent))
                .toList();
        return overlapping.stream()
                .filter(mention -> mention.path("end").asInt() == extent.end())
                .findFirst()
                .or(() -> overlapping.stream().findFirst());
    }

    /** A phrase is headed by its last word. */
    private static boolean isHeadedWithin(JsonNode mention, Extent extent) {
        int end = mention.path("end").asInt();
        return end > extent.start() && end <= extent.end();
    }

    private Extent extent(JsonNode expected) {
        return Extent.of(
                passage, expected.path("quote").asText(), expected.path("nth").asInt(1));
    }

    private static String describe(JsonNode expected) {
        return expected.path("quote").asText() + "#" + expected.path("nth").asInt(1);
    }
}
