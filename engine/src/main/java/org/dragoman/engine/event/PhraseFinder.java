package org.dragoman.engine.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.engine.language.DependencyTree;
import org.dragoman.engine.language.NameKind;
import org.dragoman.engine.language.Sentence;

/** Prepositional phrases, wherever the parser hung them. */
final class PhraseFinder {

    /** Prepositions behind which an event noun says what it is about, so that what follows belongs to that. */
    private static final Set<String> ABOUT = Set.of("against", "over", "at", "about", "into");

    private static final Set<String> DIRECTIONS = Set.of(
            "back", "home", "away", "out", "over", "up", "down", "off", "together", "along", "forward", "abroad");

    private static final Set<String> SCENES =
            Set.of("in", "at", "from", "near", "outside", "inside", "across", "throughout");

    private final Grammar grammar;
    private final Sentence sentence;
    private final DependencyTree tree;

    PhraseFinder(Grammar grammar) {
        this.grammar = grammar;
        this.sentence = grammar.sentence();
        this.tree = grammar.tree();
    }

    void readPrepositions(int verb, Map<String, List<Integer>> slots) {
        for (int dependent : tree.dependents(verb)) {
            if (!tree.is(dependent, "obl") && !tree.is(dependent, "nmod") || isScene(verb, dependent)) {
                continue;
            }
            for (int conjunct : grammar.withConjuncts(dependent)) {
                String name = grammar.preposition(conjunct)
                        .or(() -> grammar.preposition(dependent))
                        .orElse("");
                if (!name.isEmpty() && !isDay(conjunct)) {
                    Slots.add(slots, name, grammar.resolved(List.of(conjunct)));
                }
            }
        }
    }

    /** "In Washington, the president urged calm": where the scene is set, and nobody's part in it. */
    private boolean isScene(int verb, int phrase) {
        return sentence.token(phrase).name() == NameKind.LOCATION
                && grammar.preposition(phrase).filter(SCENES::contains).isPresent()
                && tree.dependents(verb, "nsubj").stream()
                        .anyMatch(subject -> phrase < subject && subject < verb && isComma(phrase + 1));
    }

    private boolean isComma(int token) {
        return sentence.token(token).text().equals(",");
    }

    /** "sent the ambassador back to Syria": an adverb on which the parser hangs where to. */
    private boolean isDirection(int verb, int adverb) {
        return adverb > verb
                && DIRECTIONS.contains(Words.lower(sentence.token(adverb).text()));
    }

    private boolean isDay(int token) {
        String text = sentence.token(token).text();
        return text.endsWith("day") && Character.isUpperCase(text.charAt(0));
    }

    /** The parser may hang a verb's prepositional phrase on a noun beside it: such fill slots that are empty. */
    void readPrepositionsOfNouns(int verb, Map<String, List<Integer>> slots) {
        Map<String, List<Integer>> weak = new LinkedHashMap<>();
        for (int dependent : tree.dependents(verb)) {
            boolean noun = tree.is(dependent, "obj")
                    || tree.is(dependent, "obl")
                    || tree.is(dependent, "nsubj:pass")
                    || tree.is(dependent, "xcomp")
                    || tree.is(dependent, "iobj")
                    || (tree.is(dependent, "advmod")
                            && (sentence.token(dependent).isAdjective() || isDirection(verb, dependent)));
            if (noun && !sentence.token(dependent).isVerb()) {
                collectPhrases(dependent, weak, 0);
            }
        }
        grammar.misparses().misplacedNoun(verb).ifPresent(noun -> collectObliques(noun, weak));
        if (grammar.isReducedRelative(verb)) {
            collectPhrasesAfter(verb, tree.head(verb), weak);
        }
        weak.forEach((name, fillers) -> {
            if (!(name.equals("by") && slots.containsKey("subject"))) {
                slots.putIfAbsent(name, fillers);
            }
        });
        if (grammar.isPassive(verb) && slots.containsKey("by")) {
            slots.putIfAbsent("subject", slots.get("by"));
        }
    }

    private void collectObliques(int noun, Map<String, List<Integer>> into) {
        for (int dependent : tree.dependents(noun)) {
            if (tree.is(dependent, "obl")) {
                grammar.preposition(dependent)
                        .ifPresent(name -> Slots.add(into, name, grammar.withConjuncts(dependent)));
            }
        }
    }

    /** The phrases behind a reduced relative clause that the parser hung on its noun. */
    private void collectPhrasesAfter(int verb, int noun, Map<String, List<Integer>> into) {
        for (int dependent : tree.dependents(noun)) {
            if (tree.is(dependent, "nmod") && dependent > verb) {
                grammar.preposition(dependent)
                        .ifPresent(name -> Slots.add(into, name, grammar.withConjuncts(dependent)));
            }
        }
    }

    /** "protests against abuses by the police": the police are those of the abuses. */
    private boolean isAbout(int noun) {
        return grammar.preposition(noun).filter(ABOUT::contains).isPresent();
    }

    void collectPhrases(int noun, Map<String, List<Integer>> into, int depth) {
        for (int dependent : tree.dependents(noun)) {
            boolean phrase = tree.is(dependent, "nmod") || (tree.is(dependent, "obl") && !grammar.isVerb(noun));
            if (phrase && dependent > noun) {
                grammar.preposition(dependent)
                        .filter(name -> depth == 0
                                || !name.equals("of")
                                || grammar.counted(tree.head(noun)).isPresent())
                        .filter(name -> depth == 0 || !name.equals("by") || !isAbout(noun))
                        .ifPresent(name -> Slots.add(into, name, grammar.resolved(grammar.withConjuncts(dependent))));
                if (depth < 2) {
                    collectPhrases(dependent, into, depth + 1);
                }
            }
        }
    }
}
