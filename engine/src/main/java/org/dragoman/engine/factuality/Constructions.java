package org.dragoman.engine.factuality;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dragoman.engine.factuality.Operator.Stance;
import org.dragoman.engine.language.DependencyTree;
import org.dragoman.engine.language.Sentence;

/** Constructions of several words that decide about an event: "it took weeks to", "so bad that", "not until". Immutable. */
final class Constructions {

    private final Operators operators;

    Constructions(Operators operators) {
        this.operators = operators;
    }

    /** What a construction makes of the clause at a word that hangs on a head, if there is one. */
    Optional<Operator> of(Sentence sentence, int at, int head) {
        if (isOutcome(sentence, at, head)) {
            return operators.structure("result");
        }
        if (Clause.isInfinitive(sentence, at)) {
            return isItTook(sentence, head) ? operators.structure("it-took") : fulfilled(sentence, head);
        }
        if (isSoThat(sentence, at, head)) {
            return operators.structure("result");
        }
        if (isNoDoubt(sentence, head)) {
            return operators.above(Stance.NOUN, Clause.lemma(sentence, head), "no");
        }
        return isBelief(sentence, head) ? wrongly(sentence, head) : Optional.empty();
    }

    /** "They crossed the river only to be attacked": what became of what was done, and nobody's purpose. */
    private static boolean isOutcome(Sentence sentence, int at, int head) {
        DependencyTree tree = sentence.tree();
        return sentence.token(head).tag().equals("VBD")
                && tree.dependent(at, "aux:pass").isPresent()
                && tree.dependents(at, "mark").stream()
                        .anyMatch(to -> to > 0
                                && Clause.lower(sentence, to).equals("to")
                                && Clause.lower(sentence, to - 1).equals("only"));
    }

    /** "There is no doubt that": such a noun with "no". */
    private boolean isNoDoubt(Sentence sentence, int head) {
        return operators.above(Stance.NOUN, Clause.lemma(sentence, head), "no").isPresent()
                && sentence.tree()
                        .dependent(head, "det")
                        .filter(det -> Clause.lower(sentence, det).equals("no"))
                        .isPresent();
    }

    /** "It took two weeks to arrest him." */
    private static boolean isItTook(Sentence sentence, int head) {
        return sentence.token(head).tag().equals("VBD")
                && Clause.lemma(sentence, head).equals("take")
                && sentence.tree()
                        .dependent(head, "nsubj")
                        .filter(it -> Clause.lower(sentence, it).equals("it"))
                        .isPresent();
    }

    /** "carried out the order to", "the order to … was carried out": what was ordered was done. */
    private Optional<Operator> fulfilled(Sentence sentence, int head) {
        DependencyTree tree = sentence.tree();
        boolean object = tree.is(head, "obj") || tree.label(head).equals("nsubj:pass");
        int verb = object ? tree.head(head) : head;
        Optional<Integer> done = object ? Optional.of(head) : tree.dependent(head, "obj");
        if (!sentence.token(verb).isVerb() || verb + 1 >= sentence.size() || done.isEmpty()) {
            return Optional.empty();
        }
        String lemma = Clause.lemma(sentence, verb);
        return operators
                .above(Stance.VERB, lemma, "word")
                .or(() -> operators.above(Stance.VERB, lemma + ' ' + Clause.lower(sentence, verb + 1), "word"))
                .filter(operator -> operator.objects().contains(Clause.lemma(sentence, done.get())));
    }

    /** "so bad that they left", "such a shock that". */
    private static boolean isSoThat(Sentence sentence, int at, int head) {
        return Clause.markers(sentence, at).contains("that")
                && at > head
                && sentence.tree().dependents(head, "advmod").stream()
                        .anyMatch(so -> Clause.lower(sentence, so).equals("so"));
    }

    /** The adverb that calls what a verb says wrong: "wrongly assumed". */
    Optional<Operator> wrongly(Sentence sentence, int verb) {
        return sentence.tree().dependents(verb, "advmod").stream()
                .flatMap(adverb -> operators.above(Stance.DEGREE, Clause.lower(sentence, adverb), "wrong").stream())
                .findFirst();
    }

    private boolean isBelief(Sentence sentence, int verb) {
        return operators
                .above(Stance.VERB, Clause.lemma(sentence, verb), "that")
                .filter(Operator::reports)
                .isPresent();
    }

    /** "ordered a curfew": what an order itself puts in force. */
    Optional<Operator> decreed(Sentence sentence, int noun) {
        int verb = sentence.tree().head(noun);
        return verb == DependencyTree.ROOT || !sentence.tree().is(noun, "obj")
                ? Optional.empty()
                : operators
                        .above(Stance.VERB, Clause.lemma(sentence, verb), "decree")
                        .filter(operator -> operator.objects().contains(Clause.lemma(sentence, noun)));
    }

    /** "The army would later attack": what came after is told, not supposed. */
    Optional<Operator> narrated(Sentence sentence, int verb, int modal) {
        return operators
                .structure("narrated-would")
                .filter(operator -> Clause.lower(sentence, modal).equals("would")
                        && !Clause.isConditional(sentence, verb)
                        && sentence.tree().dependents(verb, "advmod").stream()
                                .anyMatch(adverb ->
                                        adverb < verb && operator.objects().contains(Clause.lower(sentence, adverb))));
    }

    /** "did not fire until dawn": it happened then. */
    static boolean isNotUntil(Sentence sentence, int verb) {
        DependencyTree tree = sentence.tree();
        boolean past = sentence.token(verb).tag().matches("VBD|VBN|VB")
                && tree.dependents(verb, "aux").stream()
                        .noneMatch(aux -> sentence.token(aux).tag().matches("MD|TO|VBP|VBZ"));
        return past
                && Arrays.stream(tree.dependents(verb))
                        .filter(child -> child > verb && (tree.is(child, "obl") || tree.is(child, "advcl")))
                        .anyMatch(child -> Clause.markers(sentence, child).stream()
                                .anyMatch(marker -> marker.equals("until") || marker.equals("till")));
    }

    /** "Not only did they beat him, they also …": a clause before its partner, taken for a complement. */
    static boolean isNotOnly(Sentence sentence, int at) {
        DependencyTree tree = sentence.tree();
        for (int token = 0; at < tree.head(at) && token + 1 < at && token < 3; token++) {
            if (Clause.lower(sentence, token).equals("not")
                    && Clause.lower(sentence, token + 1).equals("only")) {
                return tree.dominates(at, token);
            }
        }
        return false;
    }

    /** "were about to arrest him", with "when he fled" as what came between. */
    Optional<Operator> about(Sentence sentence, int at) {
        DependencyTree tree = sentence.tree();
        boolean about = tree.dependents(at, "advmod").stream()
                .anyMatch(word -> Clause.lower(sentence, word).equals("about"));
        if (!about || !Clause.isInfinitive(sentence, at)) {
            return Optional.empty();
        }
        boolean cut = tree.dependents(at, "advcl").stream()
                .anyMatch(clause -> sentence.token(clause).tag().equals("VBD")
                        && Clause.markers(sentence, clause).contains("when"));
        return operators.structure(cut ? "about-to-when" : "about-to");
    }

    /** Whether an adverbial clause tells of something of its own, over which no negation of its main clause reaches. */
    boolean standsAlone(Sentence sentence, int at, int head) {
        if (!sentence.tree().is(at, "advcl") || Clause.isInfinitive(sentence, at)) {
            return false;
        }
        List<String> markers = Clause.markers(sentence, at);
        if (markers.isEmpty()) {
            int comma = Math.min(at, head) + 1;
            while (comma < Math.max(at, head) && !Clause.lower(sentence, comma).equals(",")) {
                comma++;
            }
            return sentence.token(at).tag().equals("VBG") && comma < Math.max(at, head);
        }
        return markers.stream()
                .anyMatch(marker -> operators.at(Stance.FACT_MARKER, marker).isPresent());
    }
}
