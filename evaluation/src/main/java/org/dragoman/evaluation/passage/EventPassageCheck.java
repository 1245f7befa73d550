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

/**
 * Compares what a record says of one passage with the events that its author expects: on which days they happened
 * ({@code earliest}, {@code latest}), how certain the author of the text is of them ({@code author}), how certain a source is
 * ({@code source}) and in which auxiliary modes they stand. An expected event is found if a report's trigger overlaps the
 * quoted one; a report of the expected type comes first. What is no event must not be certain for the author.
 *
 * <p>Days are two checks: that the interval is the very one ({@code interval}), and that it leaves out no day which the
 * expected one holds ({@code not narrower}).
 */
public final class EventPassageCheck {

    private final JsonNode passage;
    private final String id;
    private static final Set<String> PRONOUNS = Set.of("who", "he", "she", "it", "they");

    private final List<JsonNode> reports;
    private final List<JsonNode> mentions;
    private final Map<String, JsonNode> statements = new HashMap<>();
    private final List<Check> checks = new ArrayList<>();

    private EventPassageCheck(JsonNode passage, JsonNode record) {
        this.passage = passage;
        this.id = passage.path("id").asText();
        this.reports = Extent.ofPassage(passage, record, "reports");
        this.mentions = Extent.ofPassage(passage, record, "mentions");
        Extent.ofPassage(passage, record, "statements")
                .forEach(statement -> statements.put(statement.path("id").asText(), statement));
    }

    /**
     * The checks of a passage.
     *
     * @param passage id, text, and what is expected ({@code events}, {@code not_events})
     * @param record a record that holds an article with the passage's id
     * @throws IllegalArgumentException if a quotation does not stand in the passage
     */
    public static List<Check> check(JsonNode passage, JsonNode record) {
        EventPassageCheck check = new EventPassageCheck(passage, record);
        passage.path("events").forEach(check::event);
        passage.path("not_events").forEach(check::other);
        return List.copyOf(check.checks);
    }

    /** Of checks, the share in per cent that hold of a field; 100 where there is none. */
    public static double share(List<Check> checks, String field) {
        List<Check> ofField =
                checks.stream().filter(check -> check.field().equals(field)).toList();
        return ofField.isEmpty()
                ? 100
                : 100.0 * ofField.stream().filter(Check::passed).count() / ofField.size();
    }

    private void add(String field, boolean passed, String what) {
        checks.add(new Check(id, field, field + ": " + what, passed));
    }

    private void event(JsonNode expected) {
        String trigger = expected.path("trigger").asText();
        Extent extent = Extent.of(passage, trigger, expected.path("nth").asInt(1));
        Optional<JsonNode> found = reports.stream()
                .filter(report -> extent.overlaps(report.path("trigger")))
                .min(Comparator.comparing(report -> !report.path("event").equals(expected.path("event"))));
        add("found", found.isPresent(), "“" + trigger + "”");
        found.ifPresent(report -> {
            if (expected.has("earliest") || expected.has("latest")) {
                days(expected, report.path("date"));
            }
            if (expected.hasNonNull("author")) {
                author(expected, report);
            }
            if (expected.hasNonNull("source")) {
                source(expected.path("source"), report);
            }
            if (expected.has("auxiliary")) {
                Object wanted = words(expected.path("auxiliary"));
                Object modes = words(report.path("auxiliary"));
                add("auxiliary", wanted.equals(modes), trigger + ": expected " + wanted + ", found " + modes);
            }
        });
    }

    private void days(JsonNode expected, JsonNode date) {
        String first = expected.path("earliest").asText("");
        String last = expected.path("latest").asText("");
        String foundFirst = date.path("earliest").asText("");
        String foundLast = date.path("latest").asText("");
        String what = expected.path("trigger").asText() + ": expected " + days(first, last) + ", found "
                + days(foundFirst, foundLast);
        add("interval", first.equals(foundFirst) && last.equals(foundLast), what);
        boolean begins = foundFirst.isEmpty() || (!first.isEmpty() && foundFirst.compareTo(first) <= 0);
        boolean ends = foundLast.isEmpty() || (!last.isEmpty() && foundLast.compareTo(last) >= 0);
        add("not narrower", begins && ends, what);
    }

    /** Days as they are written down; an open end is no word. */
    private static String days(String first, String last) {
        return first + ".." + last;
    }

    private void author(JsonNode expected, JsonNode report) {
        String wanted = expected.path("author").asText();
        String value = value(report, "author");
        String what = expected.path("trigger").asText() + ": expected " + wanted + ", found " + value;
        add("author", value.equals(wanted), what);
        if (wanted.equals("Uu") && expected.hasNonNull("source")) {
            add("author open on what is attributed", value.equals("Uu"), what);
        }
    }

    private static String value(JsonNode report, String holder) {
        for (JsonNode judgement : report.path("factuality")) {
            if (judgement.path("holder").asText().equals(holder)) {
                return judgement.path("value").asText();
            }
        }
        return "";
    }

    private void source(JsonNode expected, JsonNode report) {
        String quote = expected.path("quote").asText();
        boolean right = false;
        List<String> found = new ArrayList<>();
        for (JsonNode judgement : report.path("factuality")) {
            JsonNode statement = statements.get(judgement.path("holder").asText());
            if (statement != null) {
                String holder = statement.path("source").path("text").asText("");
                String value = judgement.path("value").asText();
                found.add("“" + holder + "” " + value);
                right |= isSpeaker(quote, statement.path("source"))
                        && value.equals(expected.path("value").asText());
            }
        }
        add(
                "source",
                right,
                "expected “" + quote + "” " + expected.path("value").asText() + ", found " + found);
    }

    /** Whether a source's words are the expected ones, or are a pronoun for whoever bears them. */
    private boolean isSpeaker(String quote, JsonNode source) {
        String words = source.path("text").asText("");
        if (!PRONOUNS.contains(words.toLowerCase(Locale.ROOT))) {
            return isWithinEither(quote, words);
        }
        String entity = source.path("entity").asText("");
        return mentions.stream()
                .filter(mention -> mention.path("entity").asText("").equals(entity))
                .map(mention -> mention.path("text").asText(""))
                .anyMatch(mention -> isWithinEither(quote, mention));
    }

    private static boolean isWithinEither(String one, String other) {
        return !other.isEmpty() && (other.contains(one) || one.contains(other));
    }

    private static TreeSet<String> words(JsonNode list) {
        TreeSet<String> words = new TreeSet<>();
        list.forEach(word -> words.add(word.asText()));
        return words;
    }

    private void other(JsonNode expected) {
        String quote = expected.path("quote").asText();
        Extent extent = Extent.of(passage, quote, expected.path("nth").asInt(1));
        boolean taken = reports.stream()
                .filter(report -> extent.overlaps(report.path("trigger")))
                .anyMatch(report -> value(report, "author").equals("CT+"));
        add("not event", !taken, "“" + quote + "” has not happened for the author");
    }
}
