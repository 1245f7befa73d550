package org.dragoman.engine.event;

import java.util.Set;
import org.dragoman.engine.article.Span;
import org.dragoman.engine.language.DependencyTree;
import org.dragoman.engine.language.Sentence;

/** What the form of a clause tells: a finished statement, the future, how far the trigger's words reach. */
final class Clauses {

    private static final Set<String> NEGATIONS = Set.of("not", "never", "n't", "n’t", "neither");
    private static final Set<String> FUTURE_MODALS = Set.of("will", "shall", "'ll", "’ll", "wo");

    private final Grammar grammar;
    private final LightVerbs light;
    private final Sentence sentence;
    private final DependencyTree tree;

    Clauses(Grammar grammar, LightVerbs light) {
        this.grammar = grammar;
        this.light = light;
        this.sentence = grammar.sentence();
        this.tree = grammar.tree();
    }

    /** Whether somebody is told not to do it, or promises not to: "not to attempt". */
    boolean isNegated(int clause) {
        for (int dependent : tree.dependents(clause)) {
            if (NEGATIONS.contains(Words.lower(sentence.token(dependent).text()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the clause tells what a noun is like or says: "a resolution condemning the war". */
    boolean describesNoun(int clause) {
        return tree.label(clause).equals("acl") && sentence.token(clause).tag().equals("VBG");
    }

    /** Whether the predicate, or the light verb that carries it, lies in the future: "will visit", "is ready to talk". */
    boolean isFuture(Predicate predicate) {
        int verb = predicate.carrier().orElse(predicate.trigger());
        for (int steps = 0; steps < 4 && verb >= 0; steps++) {
            if (hasFutureModal(verb) || (steps > 0 && looksAhead(verb))) {
                return true;
            }
            boolean clause = tree.label(verb).equals("xcomp") && grammar.isInfinitive(verb);
            boolean accepted = tree.is(verb, "obl")
                    && tree.head(verb) >= 0
                    && grammar.preposition(verb)
                            .filter(name -> name.equals("to") || name.equals("on"))
                            .isPresent()
                    && light.looksAhead(grammar.lemma(tree.head(verb)));
            if (!clause && !accepted) {
                return false;
            }
            verb = tree.head(verb);
        }
        return false;
    }

    /** A verb that looks ahead; "go" does so only in "is going to". */
    private boolean looksAhead(int verb) {
        String lemma = grammar.lemma(verb);
        return light.looksAhead(lemma)
                && (!lemma.equals("go") || sentence.token(verb).tag().equals("VBG"));
    }

    private boolean hasFutureModal(int verb) {
        for (int dependent : tree.dependents(verb)) {
            if (tree.is(dependent, "aux")
                    && FUTURE_MODALS.contains(
                            Words.lower(sentence.token(dependent).text()))) {
                return true;
            }
        }
        return false;
    }

    /** The trigger's head word, with the words of its phrase that follow directly. */
    Span triggerSpan(Predicate predicate, Set<Integer> words) {
        int last = predicate.trigger();
        while (last + 1 < sentence.size()
                && (words.contains(last + 1)
                        || (tree.head(last + 1) == predicate.trigger()
                                && tree.label(last + 1).equals("compound:prt")))) {
            last++;
        }
        return sentence.span(predicate.trigger(), last);
    }
}
