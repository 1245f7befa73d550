package org.dragoman.engine.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.dragoman.engine.event.Size.Range;
import org.dragoman.engine.language.DependencyTree;
import org.dragoman.engine.language.Sentence;
import org.dragoman.engine.language.Token;

/** Numbers of people killed, injured or arrested: "killed 12 people", "at least 20 were wounded", "arrested dozens". */
final class SizeReader {

    private static final Map<String, Long> NUMBERS = Map.ofEntries(
            Map.entry("one", 1L),
            Map.entry("two", 2L),
            Map.entry("three", 3L),
            Map.entry("four", 4L),
            Map.entry("five", 5L),
            Map.entry("six", 6L),
            Map.entry("seven", 7L),
            Map.entry("eight", 8L),
            Map.entry("nine", 9L),
            Map.entry("ten", 10L),
            Map.entry("eleven", 11L),
            Map.entry("twelve", 12L),
            Map.entry("thirteen", 13L),
            Map.entry("fourteen", 14L),
            Map.entry("fifteen", 15L),
            Map.entry("sixteen", 16L),
            Map.entry("seventeen", 17L),
            Map.entry("eighteen", 18L),
            Map.entry("nineteen", 19L),
            Map.entry("twenty", 20L),
            Map.entry("thirty", 30L),
            Map.entry("forty", 40L),
            Map.entry("fifty", 50L),
            Map.entry("sixty", 60L),
            Map.entry("seventy", 70L),
            Map.entry("eighty", 80L),
            Map.entry("ninety", 90L),
            Map.entry("hundred", 100L),
            Map.entry("thousand", 1000L),
            Map.entry("dozen", 12L));

    /** Plural quantities: at least two of them. */
    private static final Map<String, Long> PLURALS =
            Map.of("dozens", 24L, "scores", 40L, "hundreds", 200L, "thousands", 2000L, "several", 3L);

    private static final Set<String> PEOPLE = Set.of(
            "people",
            "person",
            "man",
            "woman",
            "child",
            "civilian",
            "soldier",
            "other",
            "protester",
            "demonstrator",
            "militant",
            "fighter",
            "worker",
            "student",
            "resident",
            "villager",
            "policeman",
            "officer",
            "member",
            "journalist",
            "girl",
            "boy",
            "troop",
            "refugee",
            "migrant",
            "passenger",
            "victim",
            "body",
            "palestinian",
            "israeli",
            "activist",
            "official",
            "suspect",
            "rebel",
            "supporter",
            "guard",
            "sailor",
            "crew",
            "patient",
            "pupil",
            "teacher",
            "doctor");

    private final Terms dead;
    private final Terms injured;
    private final Terms arrested;

    SizeReader(Terms dead, Terms injured, Terms arrested) {
        this.dead = dead;
        this.injured = injured;
        this.arrested = arrested;
    }

    /** The numbers that belong to a harmful event at the trigger, or stand beside it in its sentence. */
    Size read(Predicate predicate) {
        return new Size(find(predicate, dead), find(predicate, injured), find(predicate, arrested));
    }

    /** Whether the trigger itself says that people were killed, injured or arrested. */
    boolean isHarm(Predicate predicate) {
        return List.of(dead, injured, arrested).stream()
                .anyMatch(terms -> terms.matches(predicate.sentence(), predicate.trigger()));
    }

    private Optional<Range> find(Predicate predicate, Terms terms) {
        Sentence sentence = predicate.sentence();
        if (terms.matches(sentence, predicate.trigger())) {
            return number(sentence, predicate.trigger(), predicate.slot("object"))
                    .or(() -> number(sentence, predicate.trigger(), predicate.slot("of")));
        }
        if (isHarm(predicate) && !isNearby(predicate, terms)) {
            return Optional.empty();
        }
        for (int i = 0; i < sentence.size(); i++) {
            if (terms.matches(sentence, i)) {
                Optional<Range> found = number(sentence, i, List.of());
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** "killed 12 people and wounded 30": a harm word joined to the trigger. */
    private boolean isNearby(Predicate predicate, Terms terms) {
        DependencyTree tree = predicate.sentence().tree();
        for (int i = 0; i < predicate.sentence().size(); i++) {
            if (terms.matches(predicate.sentence(), i)
                    && (tree.dominates(predicate.trigger(), i) || tree.head(predicate.trigger()) == i)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Range> number(Sentence sentence, int harm, List<Integer> objects) {
        List<Integer> people = new ArrayList<>(objects);
        DependencyTree tree = sentence.tree();
        for (int dependent : tree.dependents(harm)) {
            if (Set.of("obj", "nsubj", "nsubj:pass", "nummod", "advmod", "amod").contains(tree.label(dependent))) {
                people.add(dependent);
            }
        }
        int head = tree.head(harm);
        if (head >= 0 && (tree.is(harm, "acl") || tree.is(harm, "xcomp") || tree.is(harm, "amod"))) {
            people.add(head);
            tree.dependents(head, "obj").forEach(people::add);
        }
        for (int person : people) {
            Optional<Range> found = quantity(sentence, person);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The quantity that a noun phrase states, if it is one of people or stands alone. */
    private Optional<Range> quantity(Sentence sentence, int noun) {
        DependencyTree tree = sentence.tree();
        List<Integer> numerals = new ArrayList<>();
        if (isNumeral(sentence, noun)) {
            numerals.add(noun);
        } else if (PEOPLE.contains(Words.lower(sentence.token(noun).lemma()))) {
            for (int dependent : tree.dependents(noun)) {
                if (tree.is(dependent, "nummod") || isNumeral(sentence, dependent)) {
                    numerals.add(dependent);
                }
            }
        }
        for (int numeral : numerals) {
            Optional<Long> value = value(sentence, numeral);
            if (value.isPresent()) {
                return Optional.of(range(sentence, numeral, value.get()));
            }
        }
        return Optional.empty();
    }

    private static boolean isNumeral(Sentence sentence, int at) {
        Token token = sentence.token(at);
        String text = Words.lower(token.text());
        return token.tag().equals("CD") || PLURALS.containsKey(text) || text.equals("dozen");
    }

    private static Optional<Long> value(Sentence sentence, int at) {
        String text = Words.lower(sentence.token(at).text()).replace(",", "");
        if (PLURALS.containsKey(text)) {
            return Optional.of(PLURALS.get(text));
        }
        if (NUMBERS.containsKey(text)) {
            long value = NUMBERS.get(text);
            if (at > 0 && value >= 12) {
                String before = Words.lower(sentence.token(at - 1).text());
                Long times = NUMBERS.get(before);
                value *= times != null && (value == 100 || value == 1000 || value == 12) ? times : 1;
            }
            return Optional.of(value);
        }
        if (!text.matches("[0-9]{1,7}") || isYear(sentence, at)) {
            return Optional.empty();
        }
        return Optional.of(Long.parseLong(text));
    }

    private static boolean isYear(Sentence sentence, int at) {
        return at > 0 && sentence.token(at).text().matches("(19|20)[0-9]{2}") && Words.is(sentence, at - 1, "in");
    }

    private static Range range(Sentence sentence, int numeral, long value) {
        String before = text(sentence, numeral - 1);
        String twoBefore = text(sentence, numeral - 2) + " " + before;
        if (PLURALS.containsKey(text(sentence, numeral))) {
            return new Range(OptionalLong.of(value), OptionalLong.empty());
        }
        if (twoBefore.equals("at least") || twoBefore.equals("no fewer than")) {
            return new Range(OptionalLong.of(value), OptionalLong.empty());
        }
        if (twoBefore.equals("more than") || before.equals("over")) {
            return new Range(OptionalLong.of(value + 1), OptionalLong.empty());
        }
        if (twoBefore.equals("up to") || twoBefore.equals("at most")) {
            return new Range(OptionalLong.empty(), OptionalLong.of(value));
        }
        if (twoBefore.equals("fewer than") || twoBefore.equals("less than")) {
            return new Range(OptionalLong.empty(), OptionalLong.of(value - 1));
        }
        return new Range(OptionalLong.of(value), OptionalLong.of(value));
    }

    private static String text(Sentence sentence, int at) {
        return at < 0 ? "" : Words.lower(sentence.token(at).text());
    }
}
