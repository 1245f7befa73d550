package org.dragoman.engine.factuality;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.engine.lexicon.Lexicon;

/** The operators of a lexicon by their stance and words. Immutable. */
final class Operators {

    private final Map<Operator.Stance, Map<String, List<Operator>>> byWord = new EnumMap<>(Operator.Stance.class);

    /** The operators of a lexicon (kind {@code operators}). */
    static Operators of(Lexicon lexicon) {
        Operators operators = new Operators();
        lexicon.entries("operators").stream().map(Operator::of).forEach(operators::add);
        return operators;
    }

    private void add(Operator operator) {
        Map<String, List<Operator>> words = byWord.computeIfAbsent(operator.stance(), stance -> new HashMap<>());
        for (String word : operator.words()) {
            words.computeIfAbsent(word, key -> new ArrayList<>()).add(operator);
        }
    }

    /** The first operator with a stance and a word. */
    Optional<Operator> at(Operator.Stance stance, String word) {
        return byWord.getOrDefault(stance, Map.of()).getOrDefault(word, List.of()).stream()
                .findFirst();
    }

    /** The first operator above an event on which the event hangs in the given way. */
    Optional<Operator> above(Operator.Stance stance, String word, String link) {
        return byWord.getOrDefault(stance, Map.of()).getOrDefault(word, List.of()).stream()
                .filter(operator -> operator.governs().contains(link))
                .findFirst();
    }

    /** What an operator counts for in what was told in the past: "would" for "will", others for themselves. */
    Operator told(Operator operator) {
        return operator.told().flatMap(word -> at(operator.stance(), word)).orElse(operator);
    }

    /** A construction that no word marks. */
    Optional<Operator> structure(String name) {
        return at(Operator.Stance.STRUCTURE, name);
    }
}
