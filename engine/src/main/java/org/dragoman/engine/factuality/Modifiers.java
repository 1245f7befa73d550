package org.dragoman.engine.factuality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dragoman.engine.factuality.Operator.Stance;
import org.dragoman.engine.language.DependencyTree;
import org.dragoman.engine.language.Sentence;

/** Finds the operators that stand at a word itself: negation, modals, adverbs, adjectives and phrases. Immutable. */
final class Modifiers {

    private final Operators operators;
    private final Constructions constructions;

    Modifiers(Operators operators, Constructions constructions) {
        this.operators = operators;
        this.constructions = constructions;
    }

    /** All operators at a word: auxiliaries, negation, adverbs, adjectives and phrases. */
    void addTo(Sentence sentence, int at, List<Path.Step> steps) {
        auxiliaries(sentence, at, steps);
        others(sentence, at, steps);
    }

    /** Negation and modals, also those of a coordinated partner. */
    void auxiliaries(Sentence sentence, int at, List<Path.Step> steps) {
        List<Path.Step> negators = new ArrayList<>();
        List<Path.Step> modals = new ArrayList<>();
        for (int child : sentence.tree().dependents(at)) {
            negator(sentence, at, child).ifPresent(operator -> negators.add(new Path.Step(operator, child)));
            if (sentence.token(child).tag().equals("MD")) {
                modal(sentence, at, child).ifPresent(operator -> modals.add(new Path.Step(operator, child)));
            }
        }
        if (!negators.isEmpty() && Constructions.isNotUntil(sentence, at)) {
            negators.clear();
        }
        // "cannot" and "could not" deny; "may not" only doubts
        modals.removeIf(step -> !negators.isEmpty() && step.operator().negated() == Value.CERTAINLY_NOT);
        steps.addAll(negators);
        steps.addAll(modals);
        semiModal(sentence, at)
                .or(() -> constructions.about(sentence, at))
                .ifPresent(operator -> steps.add(new Path.Step(operator, at)));
        borrowed(sentence, at, negators.isEmpty(), steps);
    }

    /** A modal, together with "have" where the deed would lie in the past: "should have left". */
    Optional<Operator> modal(Sentence sentence, int at, int modal) {
        for (int other : sentence.tree().dependents(at)) {
            if (other > modal
                    && sentence.tree().is(other, "aux")
                    && Clause.lower(sentence, other).matches("have|'ve")) {
                Optional<Operator> past = operators.at(Stance.MODAL, Clause.lower(sentence, modal) + " have");
                if (past.isPresent()) {
                    return past;
                }
            }
        }
        Optional<Operator> narrated = constructions.narrated(sentence, at, modal);
        if (narrated.isPresent()) {
            return narrated;
        }
        Optional<Operator> found = at(Stance.MODAL, sentence, modal);
        return found.filter(operator -> operator.holds() == Value.CERTAIN && Clause.isConditional(sentence, at))
                .flatMap(operator -> operators.structure("conditional-will"))
                .or(() -> found);
    }

    /** Adverbs, adjectives and phrases, which also speak for coordinated partners. */
    void others(Sentence sentence, int at, List<Path.Step> steps) {
        DependencyTree tree = sentence.tree();
        for (int child : tree.dependents(at)) {
            Optional<Operator> found = Optional.empty();
            if (tree.is(child, "advmod")) {
                found = at(Stance.ADVERB, sentence, child);
            } else if (tree.is(child, "amod") || tree.is(child, "compound")) {
                found = at(Stance.ADJECTIVE, sentence, child);
            } else if (tree.is(child, "obl") || tree.is(child, "nmod") || tree.is(child, "advcl")) {
                found = phrase(sentence, child);
            } else if (tree.is(child, "parataxis")
                    && child > at
                    && tree.dependent(child, "ccomp").isEmpty()) {
                found = operators
                        .above(Stance.VERB, Clause.lemma(sentence, child), "that")
                        .filter(operator -> operator.holds() == Value.UNCOMMITTED);
            }
            found.ifPresent(operator -> steps.add(new Path.Step(operator, child)));
        }
    }

    /** "had to", "are to": an auxiliary before "to". */
    Optional<Operator> semiModal(Sentence sentence, int at) {
        DependencyTree tree = sentence.tree();
        if (!Clause.isInfinitive(sentence, at)) {
            return Optional.empty();
        }
        for (int child : tree.dependents(at)) {
            if ((tree.is(child, "aux") || tree.is(child, "cop"))
                    && child + 1 < at
                    && sentence.token(child + 1).tag().equals("TO")) {
                return operators.above(Stance.VERB, Clause.lemma(sentence, child), "to");
            }
        }
        return Optional.empty();
    }

    /** A coordinated verb shares its partner's auxiliaries and negation, unless it has a subject or auxiliary of its own. */
    private void borrowed(Sentence sentence, int at, boolean affirmed, List<Path.Step> steps) {
        DependencyTree tree = sentence.tree();
        if (!tree.is(at, "conj")
                || tree.head(at) == DependencyTree.ROOT
                || !sentence.token(at).isVerb()) {
            return;
        }
        int partner = tree.head(at);
        boolean own =
                Arrays.stream(tree.dependents(at)).anyMatch(child -> tree.is(child, "nsubj") || tree.is(child, "aux"));
        if (!own && sentence.token(partner).tag().equals(sentence.token(at).tag())) {
            for (int child : tree.dependents(partner)) {
                if (child < partner) {
                    // "neither confirmed nor denied" denies each once
                    negator(sentence, partner, child)
                            .filter(operator -> affirmed)
                            .ifPresent(operator -> steps.add(new Path.Step(operator, child)));
                    if (sentence.token(child).tag().equals("MD")) {
                        modal(sentence, partner, child)
                                .ifPresent(operator -> steps.add(new Path.Step(operator, child)));
                    }
                }
            }
        }
    }

    private Optional<Operator> negator(Sentence sentence, int at, int child) {
        DependencyTree tree = sentence.tree();
        if (tree.is(child, "advmod") || tree.is(child, "neg") || tree.is(child, "cc") || tree.is(child, "aux")) {
            return negating(sentence, child);
        }
        boolean noun = !sentence.token(at).isVerb();
        if (tree.is(child, "det")) {
            return noun ? negating(sentence, child) : Optional.empty();
        }
        if (tree.is(child, "nsubj") || tree.is(child, "obj")) {
            Optional<Operator> whole = negating(sentence, child);
            return whole.or(() -> tree.dependent(child, "det").flatMap(det -> negating(sentence, det)))
                    .or(() -> neither(sentence, child))
                    .or(() -> notOne(sentence, tree.subtree(child).get(0)));
        }
        return Optional.empty();
    }

    /** "Neither the army nor the police". */
    private Optional<Operator> neither(Sentence sentence, int noun) {
        DependencyTree tree = sentence.tree();
        return Arrays.stream(tree.dependents(noun))
                .filter(child -> child < noun && tree.is(child, "cc"))
                .boxed()
                .flatMap(child -> negating(sentence, child).stream())
                .findFirst();
    }

    /** "Not one of the ministers", "not a single soldier". */
    private Optional<Operator> notOne(Sentence sentence, int first) {
        return negating(sentence, first)
                .filter(operator -> operator.words().get(0).contains(" "));
    }

    /** The negator that begins at a word, alone or together with words behind it: "not only", "no fewer than". */
    private Optional<Operator> negating(Sentence sentence, int word) {
        StringBuilder words = new StringBuilder(Clause.lower(sentence, word));
        Optional<Operator> longest = Optional.empty();
        for (int next = word + 1; next < Math.min(word + 3, sentence.size()); next++) {
            words.append(' ').append(Clause.lower(sentence, next));
            Optional<Operator> longer = operators.at(Stance.NEGATOR, words.toString());
            longest = longer.isPresent() ? longer : longest;
        }
        return longest.isPresent() ? longest : at(Stance.NEGATOR, sentence, word);
    }

    /** The operator of a word, or of the word together with the one before. */
    private Optional<Operator> at(Stance stance, Sentence sentence, int token) {
        String word = Clause.lower(sentence, token);
        if (token > 0) {
            Optional<Operator> two = operators.at(stance, Clause.lower(sentence, token - 1) + ' ' + word);
            if (two.isPresent()) {
                return two;
            }
        }
        return operators.at(stance, word).or(() -> operators.at(stance, Clause.lemma(sentence, token)));
    }

    private Optional<Operator> phrase(Sentence sentence, int token) {
        Optional<Operator> own = operators.at(Stance.PHRASE, Clause.lower(sentence, token));
        if (own.isPresent()) {
            return own;
        }
        for (String marker : Clause.markers(sentence, token)) {
            Optional<Operator> found = operators.at(Stance.PHRASE, firstWord(marker));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static String firstWord(String words) {
        int space = words.indexOf(' ');
        return space < 0 ? words : words.substring(0, space);
    }
}
