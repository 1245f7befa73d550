package org.dragoman.engine.factuality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.engine.language.DependencyTree;
import org.dragoman.engine.language.Sentence;

/**
 * Recognises what is done by saying that one wants to: "I want to thank the king", "let me condemn the attack" (Austin, How to Do
 * Things with Words, 1962). Its verbs, and the verbs that may stand over them, are lexicon data. Immutable.
 */
final class Performatives {

    private static final Set<String> SPEAKER = Set.of("i", "we", "me", "us");

    private final Optional<Operator> deed;
    private final Optional<Operator> way;

    Performatives(Operators operators) {
        deed = operators.structure("performative");
        way = operators.structure("performative-way");
    }

    /** The operators by which the speaker does what a verb says: none where it does not. */
    List<Path.Step> over(Sentence sentence, int verb) {
        if (deed.isEmpty()
                || way.isEmpty()
                || !sentence.token(verb).tag().equals("VB")
                || !deed.get().objects().contains(Clause.lemma(sentence, verb))) {
            return List.of();
        }
        DependencyTree tree = sentence.tree();
        List<Path.Step> steps = new ArrayList<>();
        steps.add(new Path.Step(deed.get(), verb));
        int at = verb;
        while (isOpen(sentence, at)) {
            Optional<Integer> subject = tree.dependent(at, "nsubj");
            int head = tree.head(at);
            if (subject.isPresent()) {
                boolean done = at != verb || hasMust(sentence, at) || isLet(sentence, head);
                return done && isSpeaker(sentence, subject.get()) ? steps : List.of();
            }
            boolean on = head != DependencyTree.ROOT
                    && (tree.is(at, "xcomp") || tree.is(at, "ccomp"))
                    && way.get().objects().contains(Clause.lemma(sentence, head));
            if (!on) {
                return List.of();
            }
            steps.add(new Path.Step(way.get(), head));
            if (tree.dependents(head, "obj").stream().anyMatch(object -> isSpeaker(sentence, object))) {
                return steps;
            }
            at = head;
        }
        return List.of();
    }

    /** Whether nothing denies a verb or puts it into the past. */
    private static boolean isOpen(Sentence sentence, int verb) {
        DependencyTree tree = sentence.tree();
        return !sentence.token(verb).tag().matches("VB[DN]")
                && tree.dependents(verb, "advmod").stream()
                        .noneMatch(word -> Clause.lower(sentence, word).matches("n['’]t|not|never"))
                && tree.dependents(verb, "aux").stream()
                        .noneMatch(aux -> sentence.token(aux).tag().equals("VBD"));
    }

    private static boolean hasMust(Sentence sentence, int verb) {
        return sentence.tree().dependents(verb, "aux").stream()
                .anyMatch(aux -> Clause.lower(sentence, aux).equals("must"));
    }

    private static boolean isSpeaker(Sentence sentence, int token) {
        return SPEAKER.contains(Clause.lower(sentence, token));
    }

    private static boolean isLet(Sentence sentence, int head) {
        return head != DependencyTree.ROOT && Clause.lemma(sentence, head).matches("let|allow");
    }
}
