package org.dragoman.evaluation.passage;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Compares what a record says of one passage with the statements that its author expects. An expected statement is found if a
 * statement's content overlaps the quoted words; among several the one with the expected source counts, then the innermost.
 * Each field that the author gave ({@code speaker}, {@code kind}, {@code stance}, {@code within} …) is one check; a statement
 * that was not found is one failed check, whatever fields it has. What only looks like a statement must have no cue there.
 */
public final class StatementPassageCheck {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

    /** Words that tell no source from another. */
    private static final Set<String> EMPTY_WORDS = Set.of("the", "a", "an", "of", "s", "for", "to", "in", "and");

    private final JsonNode passage;
    private final String id;
    private final List<JsonNode> statements;
    private final List<JsonNode> mentions;
    private final Map<String, String> names = new HashMap<>();
    private final List<Check> checks = new ArrayList<>();

    private StatementPassageCheck(JsonNode passage, JsonNode record) {
        this.passage = passage;
        this.id = passage.path("id").asText();
        this.statements = Extent.ofPassage(passage, record, "statements");
        this.mentions = Extent.ofPassage(passage, record, "mentions");
        record.path("entities")
                .forEach(entity -> names.put(
                        entity.path("id").asText(), entity.path("name").asText("")));
    }

    /**
     * The checks of a passage.
     *
     * @param passage id, text, and what is expected ({@code statements}, {@code not_statements})
     * @param record a record that holds an article with the passage's id
     * @throws IllegalArgumentException if a quotation does not stand in the passage
     */
    public static List<Check> check(JsonNode passage, JsonNode record) {
        StatementPassageCheck check = new StatementPassageCheck(passage, record);
        check.statements();
        check.others();
        return List.copyOf(check.checks);
    }

    private void add(String field, boolean passed, String what) {
        checks.add(new Check(id, field, field + ": " + what, passed));
    }

    private void add(String field, boolean passed, JsonNode expected, JsonNode found) {
        add(field, passed, "expected " + expected + ", found " + found);
    }

    private void statements() {
        List<Optional<JsonNode>> found = new ArrayList<>();
        passage.path("statements").forEach(expected -> found.add(match(expected)));
        for (int i = 0; i < found.size(); i++) {
            JsonNode expected = passage.path("statements").get(i);
            add(
                    "found",
                    found.get(i).isPresent(),
                    "“" + expected.path("content").asText() + "”");
            found.get(i).ifPresent(statement -> fields(expected, statement, found));
        }
    }

    private Optional<JsonNode> match(JsonNode expected) {
        Extent extent = Extent.of(
                passage, expected.path("content").asText(), expected.path("nth").asInt(1));
        return statements.stream()
                .filter(statement -> parts(statement).anyMatch(part -> extent.overlaps(part)))
                .min(Comparator.comparing((JsonNode statement) -> !hasSource(statement, expected))
                        .thenComparingInt(StatementPassageCheck::contentLength));
    }

    private static boolean hasSource(JsonNode statement, JsonNode expected) {
        String source = statement.path("source").path("text").asText("");
        String wanted = expected.path("source").asText("");
        boolean comparable =
                !wanted.isEmpty() && statement.path("source").path("start").isNumber();
        return !comparable || source.contains(wanted) || wanted.contains(source);
    }

    private static int contentLength(JsonNode statement) {
        return parts(statement)
                .mapToInt(part -> part.path("end").asInt() - part.path("start").asInt())
                .sum();
    }

    private static Stream<JsonNode> parts(JsonNode statement) {
        List<JsonNode> parts = new ArrayList<>();
        statement.path("content").forEach(parts::add);
        return parts.stream();
    }

    private void fields(JsonNode expected, JsonNode found, List<Optional<JsonNode>> all) {
        speaker(expected, found);
        JsonNode source = found.path("source");
        for (String field : List.of("kind", "country", "sector", "count")) {
            if (expected.has(field)) {
                add(field, same(expected.get(field), source.path(field)), expected.get(field), source.path(field));
            }
        }
        for (String field : List.of("basis", "anonymity_reason")) {
            if (expected.has(field)) {
                JsonNode wanted = expected.get(field);
                JsonNode value = source.path(field);
                boolean within = wanted.isTextual()
                        && value.isTextual()
                        && (value.asText().contains(wanted.asText())
                                || wanted.asText().contains(value.asText()));
                add(field, within || same(wanted, value), wanted, value);
            }
        }
        for (String field : List.of("stance", "manner", "type", "channel")) {
            if (expected.has(field)) {
                add(field, isOneOf(expected.get(field), found.path(field)), expected.get(field), found.path(field));
            }
        }
        extents(expected, found);
        relations(expected, found, all);
    }

    private void speaker(JsonNode expected, JsonNode found) {
        List<String> wanted = Stream.of("speaker", "source")
                .map(field -> expected.path(field).asText(""))
                .filter(words -> !words.isEmpty())
                .toList();
        if (wanted.isEmpty()) {
            return;
        }
        String words = found.path("source").path("text").asText("");
        String entity = found.path("source").path("entity").asText("");
        String name = names.getOrDefault(entity, "");
        boolean right = wanted.stream()
                .anyMatch(who -> isWithinEither(who, words)
                        || isWithinEither(who, name)
                        || isMention(who, entity)
                        || sharesWords(who, words + " " + name));
        add("speaker", right, "expected " + wanted + ", found “" + words + "” (" + name + ")");
    }

    private static boolean isWithinEither(String one, String other) {
        return !other.isEmpty() && (other.contains(one) || one.contains(other));
    }

    /** Whether some mention of the entity has words in common with those of the expected speaker. */
    private boolean isMention(String who, String entity) {
        return mentions.stream()
                .filter(mention -> mention.path("entity").asText("").equals(entity))
                .anyMatch(mention -> isWithinEither(who, mention.path("text").asText("")));
    }

    private static boolean sharesWords(String who, String found) {
        Set<String> wanted = telling(who);
        Set<String> shared = new TreeSet<>(wanted);
        shared.retainAll(telling(found));
        return shared.size() >= Math.max(1, wanted.size() * 0.5);
    }

    private static Set<String> telling(String words) {
        Set<String> telling = new TreeSet<>(words(words));
        telling.removeAll(EMPTY_WORDS);
        return telling;
    }

    private void extents(JsonNode expected, JsonNode found) {
        if (expected.has("cue")) {
            String wanted = expected.path("cue").asText();
            String cue = found.path("cue").path("text").asText("");
            add(
                    "cue",
                    isWithinEither(wanted, cue),
                    expected.get("cue"),
                    found.path("cue").path("text"));
        }
        List<JsonNode> parts = parts(found).toList();
        if (parts.isEmpty()) {
            return;
        }
        if (expected.has("content_start")) {
            List<String> first = words(parts.get(0).path("text").asText());
            List<String> wanted = words(expected.path("content_start").asText());
            add(
                    "content_start",
                    first.stream().findFirst().equals(wanted.stream().findFirst()),
                    expected.get("content_start"),
                    parts.get(0).path("text"));
        }
        if (expected.has("content_end")) {
            JsonNode end = parts.get(parts.size() - 1).path("text");
            add(
                    "content_end",
                    last(words(end.asText()))
                            .equals(last(words(expected.path("content_end").asText()))),
                    expected.get("content_end"),
                    end);
        }
    }

    private static Optional<String> last(List<String> words) {
        return words.isEmpty() ? Optional.empty() : Optional.of(words.get(words.size() - 1));
    }

    private void relations(JsonNode expected, JsonNode found, List<Optional<JsonNode>> all) {
        if (expected.hasNonNull("within")) {
            Optional<String> outer = id(all, expected.get("within"));
            boolean right =
                    outer.isPresent() && outer.get().equals(found.path("within").asText(""));
            add(
                    "within",
                    right,
                    "expected " + outer.orElse("one that was not found") + ", found " + found.path("within"));
        }
        if (expected.has("via")) {
            JsonNode via = found.path("via");
            boolean right = expected.get("via").isEmpty() ? via.isEmpty() : passesOn(expected.get("via"), via);
            add("via", right, expected.get("via"), via);
        }
        if (expected.has("about")) {
            Set<String> ids = new TreeSet<>();
            expected.get("about").forEach(index -> id(all, index).ifPresent(ids::add));
            Set<String> about = new TreeSet<>();
            found.path("about").forEach(other -> about.add(other.asText()));
            add("about", about.stream().anyMatch(ids::contains), "expected one of " + ids + ", found " + about);
        }
    }

    private static boolean passesOn(JsonNode wanted, JsonNode via) {
        for (JsonNode outlet : wanted) {
            boolean named = false;
            for (JsonNode passed : via) {
                named |= passed.toString().contains(outlet.asText());
            }
            if (!named) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> id(List<Optional<JsonNode>> all, JsonNode index) {
        return all.get(index.asInt()).map(statement -> statement.path("id").asText());
    }

    private void others() {
        for (JsonNode expected : passage.path("not_statements")) {
            Extent extent = Extent.of(
                    passage,
                    expected.path("quote").asText(),
                    expected.path("nth").asInt(1));
            boolean taken = statements.stream()
                    .map(statement -> statement.path("cue"))
                    .anyMatch(cue -> cue.path("start").isNumber() && extent.overlaps(cue));
            add("not", !taken, "no cue in “" + expected.path("quote").asText() + "”");
        }
    }

    private static boolean same(JsonNode expected, JsonNode found) {
        return expected.isNull()
                ? found.isNull() || found.isMissingNode()
                : !found.isNull() && expected.asText().equals(found.asText());
    }

    private static boolean isOneOf(JsonNode expected, JsonNode found) {
        if (!expected.isArray()) {
            return same(expected, found);
        }
        for (JsonNode one : expected) {
            if (same(one, found)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(result -> result.group())
                .toList();
    }
}
