package org.dragoman.engine.time;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dragoman.engine.language.DependencyTree;
import org.dragoman.engine.language.Sentence;
import org.dragoman.engine.language.Token;

/**
 * Tells which sentences go on with the story of the one before, so that what they tell happened then ("On Tuesday soldiers
 * surrounded the town. They arrested …"), and which only say when that happened ("The incident took place on Saturday.").
 * After framing adverbials, which open a sentence and hold for what follows (Charolles 1997), and after Reichenbach's simple
 * past. Immutable.
 */
final class Narrative {

    /** How many words may lead to the word that frames a sentence: "On the eve". */
    private static final int OPENING = 3;

    private final TimeWords words;

    Narrative(TimeWords words) {
        this.words = words;
    }

    /**
     * Whether an event's clause, told in the simple past, may go on with what the sentence before told.
     *
     * @param framed whether the sentence before opens with its time
     */
    boolean continues(Sentence before, Sentence sentence, int trigger, boolean framed) {
        return before.paragraph() == sentence.paragraph()
                && isTold(sentence, trigger)
                && mainVerb(before)
                        .filter(verb -> isSimplePast(before, verb)
                                && before.tree().dependent(verb, "ccomp").isEmpty())
                        .isPresent()
                && !opensWithAnother(sentence)
                && (framed || clings(before, sentence));
    }

    /** "On the eve of the ceremonies, …", "Before the vote, …": its own frame takes the place of the one before. */
    private boolean opensWithAnother(Sentence sentence) {
        for (int at = 0; at < Math.min(OPENING, sentence.size()); at++) {
            if (words.value("frame", lower(sentence, at)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence only says when the event of the one before it happened. */
    boolean places(Sentence sentence, int trigger, Sentence next) {
        Optional<Integer> verb = mainVerb(next);
        boolean told = mainVerb(sentence)
                .filter(main -> main == trigger || sentence.tree().head(trigger) == main)
                .isPresent();
        return told
                && sentence.paragraph() == next.paragraph()
                && verb.filter(main -> words.value(
                                        "takes-place", next.token(main).lemma())
                                .isPresent())
                        .flatMap(main -> subject(next, main))
                        .filter(subject -> isSaidBefore(next, subject))
                        .isPresent();
    }

    /** "The incident", "This attack". */
    private boolean isSaidBefore(Sentence sentence, int subject) {
        Token word = sentence.token(subject);
        boolean definite = sentence.tree().dependents(subject, "det").stream()
                .anyMatch(det -> lower(sentence, det).matches("the|this|these"));
        boolean bare = sentence.tree().dependents(subject).length == 1;
        return definite
                && bare
                && (words.value("event-noun", word.lemma()).isPresent()
                        || words.value("deictic", word.lemma()).isPresent());
    }

    /** Told in the simple past or the past perfect. */
    static boolean isPast(Sentence sentence, int word) {
        DependencyTree tree = sentence.tree();
        int verb = word;
        for (int steps = 0; steps < tree.size() && !sentence.token(verb).isVerb(); steps++) {
            if (tree.head(verb) == DependencyTree.ROOT) {
                return false;
            }
            verb = tree.head(verb);
        }
        boolean past = sentence.token(verb).tag().equals("VBD");
        for (int child : tree.dependents(verb)) {
            if (tree.is(child, "aux")) {
                String aux = lower(sentence, child);
                if (sentence.token(child).tag().equals("MD") || aux.matches("have|has|'ve|to|is|are|'re|'m")) {
                    return false;
                }
                past |= sentence.token(child).tag().equals("VBD");
            }
        }
        return past;
    }

    /** The main clause, or one coordinated with it, in the simple past. */
    private static boolean isTold(Sentence sentence, int trigger) {
        DependencyTree tree = sentence.tree();
        int at = trigger;
        for (int steps = 0; steps < tree.size(); steps++) {
            int head = tree.head(at);
            if (head == DependencyTree.ROOT) {
                return isSimplePast(sentence, trigger)
                        || !sentence.token(trigger).isVerb()
                        || isJoinedToPast(sentence, trigger, at);
            }
            boolean part = sentence.token(at).isNoun()
                    && (tree.is(at, "obj") || tree.is(at, "nsubj:pass"))
                    && isSimplePast(sentence, head);
            boolean beside = tree.is(at, "conj")
                    || tree.is(at, "parataxis")
                    || tree.is(at, "dep")
                    || (tree.is(at, "ccomp") && at < head);
            if (!part && !(beside && sentence.token(at).isVerb())) {
                return false;
            }
            at = head;
        }
        return false;
    }

    /** "went from house to house and detained": a form that may be past or participle, joined to a past. */
    private static boolean isJoinedToPast(Sentence sentence, int verb, int first) {
        DependencyTree tree = sentence.tree();
        return verb != first
                && sentence.token(verb).tag().matches("VBN|VBD")
                && tree.is(verb, "conj")
                && tree.dependent(verb, "aux").isEmpty()
                && tree.dependent(verb, "aux:pass").isEmpty()
                && isSimplePast(sentence, first);
    }

    private static boolean isSimplePast(Sentence sentence, int verb) {
        if (!sentence.token(verb).isVerb()) {
            return false;
        }
        boolean past = sentence.token(verb).tag().equals("VBD");
        for (int child : sentence.tree().dependents(verb)) {
            if (sentence.tree().is(child, "aux") || sentence.tree().is(child, "cop")) {
                String word = lower(sentence, child);
                if (sentence.token(child).tag().equals("MD") || word.matches("have|has|had|'ve|'d|to")) {
                    return false;
                }
                past |= sentence.token(child).tag().equals("VBD");
            }
        }
        return past;
    }

    /** Whether a sentence tells of what came after the one before, it does not say how long: "then", "later", "quickly". */
    boolean follows(Sentence sentence) {
        return hasAdverb(sentence, "follows");
    }

    private boolean hasAdverb(Sentence sentence, String kind) {
        for (int at = 0; at < sentence.size(); at++) {
            if (words.value(kind, lower(sentence, at)).isPresent()
                    && (sentence.token(at).tag().startsWith("RB")
                            || sentence.tree().is(at, "advmod"))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence speaks of the place, the time or the people of the one before. */
    private boolean clings(Sentence before, Sentence sentence) {
        if (hasAdverb(sentence, "clings") || follows(sentence)) {
            return true;
        }
        Optional<Integer> verb = mainVerb(before);
        boolean deed = verb.filter(main ->
                        words.value("case-opener", before.token(main).lemma()).isEmpty())
                .isPresent();
        Optional<Integer> goesOn = mainVerb(sentence);
        boolean answers = goesOn.filter(main ->
                        words.value("answers", sentence.token(main).lemma()).isPresent())
                .isPresent();
        boolean they = goesOn.flatMap(main -> subject(sentence, main))
                .filter(subject -> lower(sentence, subject).equals("they"))
                .isPresent();
        return deed && (answers || they);
    }

    /** The root where it is a verb. */
    static Optional<Integer> mainVerb(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            if (sentence.tree().head(token.index()) == DependencyTree.ROOT && token.isVerb()) {
                return Optional.of(token.index());
            }
        }
        return Optional.empty();
    }

    static Optional<Integer> subject(Sentence sentence, int verb) {
        List<Integer> subjects = sentence.tree().dependents(verb, "nsubj");
        return subjects.isEmpty() ? sentence.tree().dependent(verb, "nsubj:pass") : Optional.of(subjects.get(0));
    }

    private static String lower(Sentence sentence, int token) {
        return sentence.token(token).text().toLowerCase(Locale.ROOT);
    }
}
