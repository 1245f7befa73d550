package org.dragoman.engine.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.engine.language.DependencyTree;
import org.dragoman.engine.language.Sentence;

/**
 * A verb with the particles, prepositions or nouns that belong to it: "crack down", "open fire", "arrive at", "be due".
 *
 * @param words lemmas in order
 * @param head position of the word that is the predicate: 0, or 1 after "be"
 */
record VerbPhrase(List<String> words, int head) {

    VerbPhrase {
        words = List.copyOf(words);
    }

    static VerbPhrase of(String phrase) {
        List<String> words = List.of(Words.lower(phrase).split(" "));
        if (words.size() < 2 || !words.get(0).equals("be")) {
            return new VerbPhrase(words, 0);
        }
        return new VerbPhrase(words, words.size() > 2 && Terms.isPreposition(words.get(1)) ? 2 : 1);
    }

    /** The lemma under which it is found. */
    String key() {
        return words.get(head);
    }

    /** The tokens beside the verb that belong to the phrase; empty where the phrase does not stand here. */
    Optional<Set<Integer>> at(Sentence sentence, int verb) {
        DependencyTree tree = sentence.tree();
        if (!Words.forms(sentence, verb).contains(key()) || (head > 0 && !followsBe(sentence, verb))) {
            return Optional.empty();
        }
        Set<Integer> found = new LinkedHashSet<>();
        if (head == 2 && (verb == 0 || !Words.is(sentence, verb - 1, words.get(1)))) {
            return Optional.empty();
        }
        int last = verb;
        for (String word : words.subList(head + 1, words.size())) {
            int next = next(sentence, tree, verb, last, word);
            if (next < 0) {
                return Optional.empty();
            }
            found.add(next);
            last = next;
        }
        return Optional.of(found);
    }

    private static boolean followsBe(Sentence sentence, int verb) {
        for (int dependent : sentence.tree().dependents(verb)) {
            if (dependent < verb && Words.is(sentence, dependent, "be")) {
                return true;
            }
        }
        return false;
    }

    private static int next(Sentence sentence, DependencyTree tree, int verb, int last, String word) {
        int end = Math.min(sentence.size(), last + 9);
        for (int i = last + 1; i < end; i++) {
            if (!Words.forms(sentence, i).contains(word)) {
                continue;
            }
            boolean adjacent = i == last + 1;
            boolean direct = tree.head(i) == verb || tree.head(i) == last;
            boolean phrase = tree.head(i) >= 0
                    && tree.head(tree.head(i)) == verb
                    && tree.label(i).equals("case");
            if (adjacent || direct || phrase) {
                return i;
            }
        }
        return -1;
    }
}
