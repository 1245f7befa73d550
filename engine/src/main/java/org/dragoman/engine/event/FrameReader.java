package org.dragoman.engine.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.engine.event.Frame.Need;
import org.dragoman.engine.lexicon.Entry;
import org.dragoman.engine.lexicon.LexiconException;

/** Turns lexicon entries of the kind {@code frames} into frames and says everything that is wrong with one. */
final class FrameReader {

    private static final Set<String> FIELDS = Set.of(
            "id",
            "event",
            "mode",
            "cameo",
            "context",
            "verbs",
            "nouns",
            "object",
            "subject",
            "indirect",
            "where",
            "unless",
            "object_kind",
            "subject_kind",
            "indirect_kind",
            "unless_kind",
            "complement",
            "modal",
            "actor",
            "recipient",
            "reciprocal",
            "possessor",
            "anchored",
            "ordered",
            "needs",
            "yields",
            "catches",
            "ignores",
            "mistakes",
            "note");

    private static final List<String> SLOTS = List.of("subject", "object", "indirect");

    private final TermLists lists;

    FrameReader(TermLists lists) {
        this.lists = lists;
    }

    List<String> verbs(Entry entry) {
        return lists.expand(entry, "verbs", entry.texts("verbs"));
    }

    List<String> nouns(Entry entry) {
        return lists.expand(entry, "nouns", entry.texts("nouns"));
    }

    Frame read(Entry entry, int order) {
        List<String> problems = new ArrayList<>();
        EventType event = event(entry, problems);
        checkWords(entry, event, problems);
        List<Condition> conditions = conditions(entry, problems);
        Set<Need> needs = needs(entry, problems);
        if (verbs(entry).isEmpty() && nouns(entry).isEmpty()) {
            problems.add(entry.describe("verbs", "neither verbs nor nouns", "at least one trigger"));
        }
        String possessor = entry.optionalText("possessor").orElse("subject");
        if (!possessor.equals("subject") && !possessor.equals("object")) {
            problems.add(entry.describe("possessor", possessor, "subject or object"));
        }
        if (!problems.isEmpty()) {
            throw new LexiconException(problems);
        }
        return new Frame(
                entry.id(),
                event,
                entry.texts("mode"),
                entry.texts("context"),
                entry.text("cameo"),
                conditions,
                entry.has("actor") ? entry.texts("actor") : List.of("subject"),
                entry.has("recipient") ? entry.texts("recipient") : List.of("object"),
                entry.flag("reciprocal", false),
                possessor.equals("object"),
                entry.flag("ordered", false),
                needs,
                entry.flag("yields", false),
                order);
    }

    private static EventType event(Entry entry, List<String> problems) {
        String name = entry.optionalText("event").orElse("nothing");
        return EventType.named(name).orElseGet(() -> {
            problems.add(entry.describe("event", name, "one of " + List.of(EventType.values())));
            return EventType.CONSULT;
        });
    }

    private static void checkWords(Entry entry, EventType event, List<String> problems) {
        for (String field : entry.fields().keySet()) {
            if (!FIELDS.contains(field)) {
                problems.add(entry.describe(
                        field,
                        "an unknown field",
                        "one of " + FIELDS.stream().sorted().toList()));
            }
        }
        for (String mode : entry.texts("mode")) {
            if (Mode.of(event, mode).isEmpty()) {
                problems.add(entry.describe(
                        "mode",
                        mode,
                        "a mode of " + event + ", which are "
                                + Mode.of(event).stream().map(Mode::word).toList()));
            }
        }
        for (String context : entry.texts("context")) {
            if (!Mode.CONTEXTS.contains(context)) {
                problems.add(entry.describe("context", context, "one of " + Mode.CONTEXTS));
            }
        }
        String cameo = entry.optionalText("cameo").orElse("nothing");
        if (!cameo.matches("[0-9]{2,4}")) {
            problems.add(entry.describe("cameo", cameo, "two to four digits"));
        }
    }

    private List<Condition> conditions(Entry entry, List<String> problems) {
        List<Condition> conditions = new ArrayList<>();
        for (String slot : SLOTS) {
            addKinds(entry, slot, conditions, problems);
            if (entry.has(slot)) {
                addWords(entry, slot, slot, entry.texts(slot), false, conditions, problems);
            }
        }
        if (entry.has("complement")) {
            addComplement(entry, "complement", entry.texts("complement"), false, conditions, problems);
        }
        if (entry.has("modal")) {
            conditions.add(new Condition.ClauseModal(new Terms(entry.texts("modal")), "modal " + entry.texts("modal")));
        }
        if (entry.flag("anchored", false)) {
            conditions.add(new Condition.Anchored("anchored [true]"));
        }
        addAll(entry, "where", false, conditions, problems);
        addAll(entry, "unless", true, conditions, problems);
        for (Map.Entry<String, List<String>> part :
                entry.textsByName("unless_kind").entrySet()) {
            String field = "unless_kind." + part.getKey();
            conditions.add(new Condition.SlotKinds(
                    part.getKey(),
                    kinds(entry, field, part.getValue(), problems),
                    true,
                    field + " " + part.getValue()));
        }
        return conditions;
    }

    private void addAll(Entry entry, String field, boolean forbidden, List<Condition> into, List<String> problems) {
        for (Map.Entry<String, List<String>> part : entry.textsByName(field).entrySet()) {
            String name = field + "." + part.getKey();
            if (part.getKey().equals("complement")) {
                addComplement(entry, name, part.getValue(), forbidden, into, problems);
            } else {
                addWords(entry, name, part.getKey(), part.getValue(), forbidden, into, problems);
            }
        }
    }

    private void addWords(
            Entry entry,
            String field,
            String slot,
            List<String> words,
            boolean forbidden,
            List<Condition> into,
            List<String> problems) {
        if (words.isEmpty() || words.equals(List.of("any")) || words.equals(List.of("none"))) {
            into.add(new Condition.SlotPresence(slot, words.equals(List.of("none")) == forbidden, field + " " + words));
            return;
        }
        try {
            Terms terms = new Terms(lists.expand(entry, field, words));
            into.add(new Condition.SlotWords(slot, terms, forbidden, field + " " + words));
        } catch (LexiconException e) {
            problems.addAll(e.problems());
        }
    }

    private void addComplement(
            Entry entry,
            String field,
            List<String> words,
            boolean forbidden,
            List<Condition> into,
            List<String> problems) {
        try {
            String described = field + " " + words;
            if (words.equals(List.of("any")) || words.equals(List.of("none"))) {
                into.add(new Condition.ClausePresence(words.equals(List.of("any")) != forbidden, described));
            } else {
                into.add(new Condition.ClauseWords(
                        new ClauseTerms(lists.expand(entry, field, words)), forbidden, described));
            }
        } catch (LexiconException e) {
            problems.addAll(e.problems());
        }
    }

    private static void addKinds(Entry entry, String slot, List<Condition> into, List<String> problems) {
        String field = slot + "_kind";
        if (!entry.has(field)) {
            return;
        }
        List<String> words = entry.texts(field);
        into.add(new Condition.SlotKinds(slot, kinds(entry, field, words, problems), false, field + " " + words));
    }

    private static Set<SlotKind> kinds(Entry entry, String field, List<String> words, List<String> problems) {
        Set<SlotKind> kinds = EnumSet.noneOf(SlotKind.class);
        for (String word : words) {
            SlotKind.named(word)
                    .ifPresentOrElse(
                            kinds::add, () -> problems.add(entry.describe(field, word, "one of " + SlotKind.words())));
        }
        return kinds;
    }

    private static Set<Need> needs(Entry entry, List<String> problems) {
        Set<Need> needs = new LinkedHashSet<>();
        List<String> words = entry.has("needs") ? entry.texts("needs") : List.of("actor");
        for (String word : words) {
            if (word.equals("actor") || word.equals("recipient")) {
                needs.add(Need.valueOf(word.toUpperCase(Locale.ROOT)));
            } else {
                problems.add(entry.describe("needs", word, "actor or recipient"));
            }
        }
        return needs;
    }
}
