package org.dragoman.engine.factuality;

import java.util.Set;
import java.util.stream.IntStream;
import org.dragoman.engine.language.DependencyTree;
import org.dragoman.engine.language.Sentence;
import org.dragoman.engine.statement.Statement;

/**
 * Finds what the author tells though it stands in what somebody says: the source speaks of it, and does not say that it was. In
 * "mocked the mayor in a letter that praised the general's attack on Oslo" the attack is the author's own, and so is the fine in
 * "said she will not sing after police fined her on Friday" (projection of presuppositions; de Marneffe, Simons and Tonhauser, The
 * CommitmentBank, 2019). So is a curfew that somebody has ordered. Immutable and safe for use by several threads.
 */
final class Presupposition {

    /** What hangs on a noun or adds a thing to a predicate, and makes no claim of its own. */
    private static final Set<String> PHRASES = Set.of(
            "nmod",
            "nmod:poss",
            "nmod:tmod",
            "obj",
            "iobj",
            "obl",
            "obl:tmod",
            "compound",
            "appos",
            "conj",
            "amod",
            "acl",
            "acl:relcl");

    private static final Set<String> SINCE = Set.of("after", "since", "following");
    private static final Set<String> WAKES = Set.of("wake", "aftermath", "anniversary");
    private final Constructions constructions;

    Presupposition(Operators operators) {
        constructions = new Constructions(operators);
    }

    /** Whether the author tells of the event, though it stands in what a statement says. */
    boolean isTold(Sentence sentence, int trigger, Statement statement) {
        if (statement.cue().isEmpty()
                || statement.sentence() != sentence.index()
                || !speaks(statement)
                || isQuoted(sentence, trigger, statement)) {
            return false;
        }
        return isAside(sentence, trigger, statement)
                || isSince(sentence, trigger, statement)
                || isInWake(sentence, trigger)
                || constructions.decreed(sentence, trigger).isPresent();
    }

    private static boolean speaks(Statement statement) {
        return switch (statement.stance()) {
            case ASSERTS, ALLEGES, WARNS, PROMISES, REQUESTS -> statement.manner() != Statement.Manner.DIRECT;
            case CONFIRMS, ADMITS, CLAIMS_RESPONSIBILITY, DENIES, DECLINES, COULD_NOT_VERIFY, SUSPECTS, RETRACTS ->
                false;
        };
    }

    /** In a phrase or relative clause beside what is said, which is itself no clause. */
    private static boolean isAside(Sentence sentence, int trigger, Statement statement) {
        DependencyTree tree = sentence.tree();
        boolean given = sentence.token(trigger).isNoun()
                ? Clause.isDefinite(sentence, trigger)
                : tree.label(trigger).equals("acl:relcl");
        int at = trigger;
        boolean below = false;
        while (given && PHRASES.contains(tree.label(at))) {
            int head = tree.head(at);
            if (!statement.holds(sentence.token(head).span())) {
                return below;
            }
            below |= !tree.is(at, "conj") && !tree.is(at, "compound");
            at = head;
        }
        return false;
    }

    /** "was open to it in the wake of a shooting": what something followed, and not what it would follow. */
    private static boolean isInWake(Sentence sentence, int trigger) {
        DependencyTree tree = sentence.tree();
        int head = tree.head(trigger);
        if (!tree.is(trigger, "nmod") || !WAKES.contains(Clause.lemma(sentence, head))) {
            return false;
        }
        int clause = tree.head(head);
        return Clause.isDefinite(sentence, trigger) || clause == DependencyTree.ROOT || !hasModal(sentence, clause);
    }

    /** In what has happened before something that is only to come: "will not testify after he was arrested". */
    private static boolean isSince(Sentence sentence, int trigger, Statement statement) {
        DependencyTree tree = sentence.tree();
        int at = tree.firstConjunct(trigger);
        int head = tree.head(at);
        if (head == DependencyTree.ROOT || !statement.holds(sentence.token(head).span())) {
            return false;
        }
        boolean clause = tree.is(at, "advcl") && Clause.isOver(sentence, at);
        boolean noun = (tree.is(at, "obl") || tree.is(at, "nmod")) && Clause.isDefinite(sentence, at);
        boolean since = IntStream.of(tree.dependents(at))
                .anyMatch(child -> (tree.is(child, "mark") || tree.is(child, "case"))
                        && SINCE.contains(Clause.lower(sentence, child)));
        boolean ahead = Commitment.isWished(statement) || hasModal(sentence, head);
        return (clause || noun) && since && ahead;
    }

    private static boolean hasModal(Sentence sentence, int verb) {
        return sentence.tree().dependents(verb, "aux").stream()
                .anyMatch(aux -> sentence.token(aux).tag().equals("MD"));
    }

    /** Whether the event stands in a quotation that begins in the content. */
    private static boolean isQuoted(Sentence sentence, int trigger, Statement statement) {
        int first = 0;
        while (first < trigger && !statement.holds(sentence.token(first).span())) {
            first++;
        }
        return Clause.isQuoted(sentence, first, trigger);
    }
}
