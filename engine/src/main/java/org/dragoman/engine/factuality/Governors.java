package org.dragoman.engine.factuality;

import java.util.List;
import java.util.Optional;
import org.dragoman.engine.factuality.Operator.Stance;
import org.dragoman.engine.language.DependencyTree;
import org.dragoman.engine.language.Sentence;
import org.dragoman.engine.language.Token;

/** Finds the operator that a word is for what hangs on it, by the way in which it hangs: "refused to", "plot of". Immutable. */
final class Governors {

    private final Operators operators;

    Governors(Operators operators) {
        this.operators = operators;
    }

    /** "have the authority to ask": the infinitive right behind an object belongs to it, though the parser hangs it on the verb. */
    Optional<Operator> ofObject(Sentence sentence, int at, int head, String link) {
        DependencyTree tree = sentence.tree();
        return !link.equals("to") || !sentence.token(head).isVerb()
                ? Optional.empty()
                : tree.dependents(head, "obj").stream()
                        .filter(object -> object + 1 < at
                                && sentence.token(object + 1).tag().equals("TO")
                                && sentence.token(object).tag().matches("NNS?"))
                        .flatMap(object -> operators.above(Stance.NOUN, Clause.lemma(sentence, object), "to").stream())
                        .findFirst();
    }

    /** "A plot to kill him was found": the parser may take the noun for the subject of the infinitive. */
    Optional<Operator> ofSubject(Sentence sentence, int at) {
        for (int child : sentence.tree().dependents(at)) {
            boolean before = child + 1 < at && sentence.token(child + 1).tag().equals("TO");
            if (sentence.tree().is(child, "nsubj")
                    && before
                    && sentence.token(child).isNoun()) {
                return operators.above(Stance.NOUN, Clause.lemma(sentence, child), "to");
            }
        }
        return Optional.empty();
    }

    Optional<Operator> byPreposition(Sentence sentence, int at, int head) {
        for (String marker : Clause.markers(sentence, at)) {
            if (!marker.equals("to") || !sentence.token(at).isVerb()) {
                Optional<Operator> found = above(sentence, head, marker);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** The operator that a head word is, where the event hangs on it in the given way. */
    Optional<Operator> above(Sentence sentence, int head, String link) {
        Token word = sentence.token(head);
        Stance stance = word.isNoun() ? Stance.NOUN : word.isVerb() ? Stance.VERB : Stance.PREDICATIVE;
        String lemma = Clause.lemma(sentence, head);
        if (stance == Stance.PREDICATIVE && link.equals("to")) {
            for (int child : sentence.tree().dependents(head)) {
                Optional<Operator> degree = operators.above(Stance.DEGREE, Clause.lower(sentence, child), link);
                if (degree.isPresent()) {
                    return degree;
                }
            }
        }
        Optional<Operator> found = head + 1 < sentence.size()
                ? aboveWord(sentence, head, stance, lemma + ' ' + Clause.lower(sentence, head + 1), link)
                : Optional.empty();
        if (found.isEmpty()) {
            found = aboveWord(sentence, head, stance, lemma, link);
        }
        return found.isPresent() || !word.tag().matches("VB[NG]")
                ? found
                : operators.above(Stance.PREDICATIVE, Clause.lower(sentence, head), link);
    }

    private Optional<Operator> aboveWord(Sentence sentence, int head, Stance stance, String words, String link) {
        if (stance == Stance.VERB && link.equals("to")) {
            Optional<Operator> governed = operators.above(stance, words, governedInfinitive(sentence, head));
            if (governed.isPresent()) {
                return governed;
            }
        }
        return operators.above(stance, words, link);
    }

    /** How an infinitive hangs on a verb: on its passive, on the verb with an object, or on the verb alone. */
    private static String governedInfinitive(Sentence sentence, int verb) {
        DependencyTree tree = sentence.tree();
        boolean passive = tree.dependent(verb, "aux:pass").isPresent()
                || tree.dependent(verb, "nsubj:pass").isPresent()
                || (sentence.token(verb).tag().equals("VBN") && tree.label(verb).equals("acl"));
        if (passive) {
            return "passive-to";
        }
        return tree.dependent(verb, "obj").isPresent()
                        || tree.dependent(verb, "iobj").isPresent()
                ? "object-to"
                : "self-to";
    }

    /** How a clause hangs on what is above it. */
    static String link(Sentence sentence, int at) {
        if (Clause.isInfinitive(sentence, at)) {
            return "to";
        }
        List<String> markers = Clause.markers(sentence, at);
        if (markers.contains("whether") || markers.contains("if")) {
            return "whether";
        }
        boolean finite = sentence.tree().dependents(at, "aux").stream()
                .anyMatch(aux -> sentence.token(aux).tag().matches("MD|VBD|VBZ|VBP"));
        if (sentence.token(at).tag().equals("VBG") && !finite) {
            return "ing";
        }
        return "that";
    }
}
