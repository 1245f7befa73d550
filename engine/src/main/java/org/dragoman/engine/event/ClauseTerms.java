package org.dragoman.engine.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.engine.language.Sentence;

/** A set of verbs, verb phrases and nouns that the head of a clause may be. Immutable. */
final class ClauseTerms {

    private final Map<String, List<VerbPhrase>> byKey = new HashMap<>();

    ClauseTerms(Collection<String> members) {
        for (String member : members) {
            VerbPhrase phrase = VerbPhrase.of(member);
            byKey.computeIfAbsent(phrase.key(), key -> new ArrayList<>()).add(phrase);
        }
    }

    /** Number of words and phrases. */
    int size() {
        return byKey.values().stream().mapToInt(List::size).sum();
    }

    boolean matches(Sentence sentence, int head) {
        for (String form : Words.forms(sentence, head)) {
            for (VerbPhrase phrase : byKey.getOrDefault(form, List.of())) {
                if (phrase.at(sentence, head).isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }
}
