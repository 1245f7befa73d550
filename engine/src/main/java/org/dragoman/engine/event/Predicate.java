package org.dragoman.engine.event;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import org.dragoman.engine.language.Sentence;

/**
 * A verb or event noun with its slots, whatever the word order: active, passive, reduced, nominal, or carried by a light
 * verb. A slot holds the heads of all its conjuncts, in reading order.
 *
 * @param sentence the sentence
 * @param trigger index of its token
 * @param kind verb or noun
 * @param passive whether a verb is passive
 * @param slots {@code subject}, {@code object}, {@code indirect}, the prepositions by name; for a noun also
 *     {@code possessor}, {@code modifier} and {@code agent} (subjects that are sure whatever the noun is)
 * @param complements heads of its clauses
 * @param carrier the light verb that carries a noun
 * @param initiators who began it or asked for it
 */
public record Predicate(
        Sentence sentence,
        int trigger,
        Kind kind,
        boolean passive,
        Map<String, List<Integer>> slots,
        List<Integer> complements,
        OptionalInt carrier,
        List<Integer> initiators) {

    /** What part of speech carries it. */
    public enum Kind {
        VERB,
        NOUN
    }

    public Predicate {
        Objects.requireNonNull(sentence, "sentence");
        Objects.requireNonNull(kind, "kind");
        slots = Collections.unmodifiableMap(new LinkedHashMap<>(slots));
        complements = List.copyOf(complements);
        Objects.requireNonNull(carrier, "carrier");
        initiators = List.copyOf(initiators);
    }

    /** The heads that fill a slot; empty where nothing does. */
    public List<Integer> slot(String name) {
        return slots.getOrDefault(name, List.of());
    }

    /** Whether anything fills a slot. */
    public boolean fills(String name) {
        return !slot(name).isEmpty();
    }

    /** The trigger's dictionary form, in lower case. */
    public String lemma() {
        return Words.lower(sentence.token(trigger).lemma());
    }
}
