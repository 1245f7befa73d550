package org.dragoman.engine.factuality;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dragoman.engine.lexicon.Entry;

/**
 * A word or construction that decides how certain an event is.
 *
 * @param id the lexicon entry
 * @param stance how it stands to the event
 * @param words its lemmas; a second part stands after a space
 * @param governs the ways in which an event may hang on it; empty for what stands at the event itself
 * @param holds the event's value where the operator itself holds
 * @param negated the event's value where it does not
 * @param auxiliary the modes that it gives the event
 * @param reports whether it attributes the event to a source
 * @param said the event's value for that source where the operator itself holds
 * @param unsaid the event's value for that source where it does not
 * @param objects the objects of which one must stand by a verb that brings about what they hold: "carried out the order to"
 * @param grantsDefinite whether a definite noun that it governs is taken for granted: "investigated the attack"
 * @param supposes whether it opens a condition, by a conjunction ("if") or by the order of words ("Should they attack")
 * @param told the word of the operator that it stands for in what was told in the past: "will" for "would"
 */
record Operator(
        String id,
        Stance stance,
        List<String> words,
        Set<String> governs,
        Value holds,
        Value negated,
        Set<Auxiliary> auxiliary,
        boolean reports,
        Value said,
        Value unsaid,
        Set<String> objects,
        boolean supposes,
        Optional<String> told,
        boolean grantsDefinite) {

    /** How an operator stands to the event; the word of the lexicon's field {@code class}. */
    enum Stance {
        NEGATOR,
        MODAL,
        ADVERB,
        ADJECTIVE,
        MARKER,
        FACT_MARKER,
        VERB,
        NOUN,
        PREDICATIVE,
        PHRASE,
        DEGREE,
        STRUCTURE;

        private static Optional<Stance> named(String word) {
            for (Stance stance : values()) {
                if (stance.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word)) {
                    return Optional.of(stance);
                }
            }
            return Optional.empty();
        }
    }

    /** The operator of a lexicon entry. */
    static Operator of(Entry entry) {
        Stance stance = Stance.named(entry.text("class"))
                .orElseThrow(() -> entry.problem("class", entry.text("class"), "one of " + List.of(Stance.values())));
        Value holds = value(entry, "holds").orElseThrow(() -> entry.problem("holds", "nothing", "a value of FactBank"));
        Value negated = value(entry, "negated")
                .orElse(stance == Stance.NEGATOR || stance == Stance.ADVERB ? holds.opposite() : holds);
        EnumSet<Auxiliary> auxiliary = EnumSet.noneOf(Auxiliary.class);
        for (String word : entry.texts("auxiliary")) {
            auxiliary.add(mode(entry, word));
        }
        return new Operator(
                entry.id(),
                stance,
                entry.texts("words"),
                Set.copyOf(entry.texts("governs")),
                holds,
                negated,
                Collections.unmodifiableSet(auxiliary),
                entry.flag("reports", false),
                value(entry, "said").orElse(Value.CERTAIN),
                value(entry, "unsaid").orElse(Value.UNCOMMITTED),
                Set.copyOf(entry.texts("objects")),
                entry.flag("supposes", stance == Stance.MARKER),
                entry.optionalText("told"),
                entry.flag("grants_definite", false));
    }

    private static Auxiliary mode(Entry entry, String word) {
        for (Auxiliary mode : Auxiliary.values()) {
            if (mode.word().equals(word)) {
                return mode;
            }
        }
        throw entry.problem("auxiliary", word, "one of " + List.of(Auxiliary.values()));
    }

    private static Optional<Value> value(Entry entry, String field) {
        return entry.optionalText(field)
                .map(code -> Value.of(code).orElseThrow(() -> entry.problem(field, code, "a value of FactBank")));
    }

    /** Whether what it governs is taken for granted, whatever becomes of the operator itself. */
    boolean presupposes() {
        return (!governs.isEmpty() && holds == negated && (holds == Value.CERTAIN || holds == Value.CERTAINLY_NOT))
                || stance == Stance.FACT_MARKER;
    }

    /** The operator over what it takes for granted, as a verb like "condemn" does. */
    Operator granting() {
        return new Operator(
                id,
                stance,
                words,
                governs,
                Value.CERTAIN,
                Value.CERTAIN,
                Set.of(),
                reports,
                Value.CERTAIN,
                Value.CERTAIN,
                objects,
                supposes,
                told,
                grantsDefinite);
    }

    /**
     * The value of what is below, where what stands above gives the operator itself a value.
     *
     * @param above the value of the operator itself
     */
    Value apply(Value above) {
        return presupposes() ? holds : governed(above, holds, negated);
    }

    /**
     * The value of what is below for whoever speaks there: an attribution passes on what its source commits to.
     *
     * @param above the value of the operator itself
     */
    Value applySpoken(Value above) {
        return reports ? governed(above, said, unsaid) : apply(above);
    }

    private static Value governed(Value above, Value holding, Value failing) {
        return switch (above) {
            case UNCOMMITTED, CERTAIN_WHETHER -> above;
            case CERTAIN, PROBABLE, POSSIBLE -> holding.atMost(above);
            case CERTAINLY_NOT, PROBABLY_NOT, POSSIBLY_NOT -> failing.atMost(above);
        };
    }
}
