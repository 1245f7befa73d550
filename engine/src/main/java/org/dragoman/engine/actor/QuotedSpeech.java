package org.dragoman.engine.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dragoman.engine.language.AnnotatedArticle;
import org.dragoman.engine.language.DependencyTree;
import org.dragoman.engine.language.Sentence;

/**
 * Which words of an article stand between quotation marks, and who utters them: the subject of the verb outside the marks to
 * which the quotation belongs. Knows the marks alone, before any statement has been read; immutable after it was made.
 */
final class QuotedSpeech {

    private static final int NONE = -1;

    private final AnnotatedArticle article;
    private final List<int[]> quotationOf = new ArrayList<>();

    QuotedSpeech(AnnotatedArticle article) {
        this.article = article;
        int open = NONE;
        int number = 0;
        int paragraph = NONE;
        for (Sentence sentence : article.sentences()) {
            int[] marks = new int[sentence.size()];
            Arrays.fill(marks, NONE);
            if (sentence.paragraph() != paragraph) {
                open = NONE;
                paragraph = sentence.paragraph();
            }
            for (int i = 0; i < sentence.size(); i++) {
                Mark mark = mark(sentence, i);
                if (mark == Mark.NONE) {
                    marks[i] = open;
                } else if (open == NONE && mark != Mark.CLOSING) {
                    open = number++;
                    marks[i] = open;
                } else {
                    marks[i] = open;
                    open = mark == Mark.OPENING ? open : NONE;
                }
            }
            quotationOf.add(marks);
        }
    }

    private enum Mark {
        NONE,
        OPENING,
        CLOSING,
        EITHER
    }

    private static Mark mark(Sentence sentence, int token) {
        return switch (sentence.token(token).text()) {
            case "“", "``", "„", "«" -> Mark.OPENING;
            case "”", "''", "»" -> Mark.CLOSING;
            case "\"" -> Mark.EITHER;
            default -> Mark.NONE;
        };
    }

    /** Whether a token is quoted. */
    boolean isQuoted(int sentence, int token) {
        return quotationOf.get(sentence)[token] != NONE;
    }

    /** Whether the first may be the antecedent of the second: what is said in a quotation is not taken up outside it. */
    boolean sameVoice(Draft antecedent, Draft pronoun) {
        return !isQuoted(antecedent.sentence, antecedent.head) || isQuoted(pronoun.sentence, pronoun.head);
    }

    /**
     * Who utters the quotation that a reference stands in, as far as he has been read: the subject of the verb outside the
     * marks in the same sentence, else in the sentence before or after that shares the quotation or its paragraph.
     */
    Optional<Referent> speakerOf(Draft draft, Discourse discourse) {
        int quotation = quotationOf.get(draft.sentence)[draft.head];
        if (quotation == NONE) {
            return Optional.empty();
        }
        Optional<Referent> here = utterer(draft.sentence, discourse);
        if (here.isPresent()) {
            return here;
        }
        int paragraph = article.sentences().get(draft.sentence).paragraph();
        for (int sentence = draft.sentence - 1; sentence >= 0; sentence--) {
            if (article.sentences().get(sentence).paragraph() != paragraph) {
                break;
            }
            Optional<Referent> before = utterer(sentence, discourse);
            if (before.isPresent()) {
                return before;
            }
        }
        int next = draft.sentence + 1;
        boolean continues = next < article.sentences().size()
                && article.sentences().get(next).paragraph() == paragraph
                && Arrays.stream(quotationOf.get(next)).anyMatch(mark -> mark == quotation);
        return continues ? utterer(next, discourse) : Optional.empty();
    }

    /** The subject of a verb outside the marks, where the sentence holds quoted words and one such subject. */
    private Optional<Referent> utterer(int at, Discourse discourse) {
        int[] marks = quotationOf.get(at);
        if (Arrays.stream(marks).allMatch(mark -> mark == NONE)) {
            return Optional.empty();
        }
        Sentence sentence = article.sentences().get(at);
        DependencyTree tree = sentence.tree();
        Optional<Referent> found = Optional.empty();
        Optional<Referent> source = Optional.empty();
        for (Draft draft : discourse.read()) {
            if (draft.sentence != at || draft.entity.isEmpty() || draft.modifier || marks[draft.head] != NONE) {
                continue;
            }
            int verb = tree.head(draft.head);
            boolean speaks = verb >= 0
                    && tree.is(draft.head, "nsubj")
                    && marks[verb] == NONE
                    && sentence.token(verb).isVerb()
                    && governsQuotation(tree, marks, verb);
            if (verb != DependencyTree.ROOT && isAccordingTo(sentence, draft.head)) {
                source = Optional.of(discourse.referent(draft));
            }
            if (speaks) {
                if (found.isPresent() && found.get() != discourse.referent(draft)) {
                    return Optional.empty();
                }
                found = Optional.of(discourse.referent(draft));
            }
        }
        // "…, X said, according to Y": X uttered it, Y passed it on
        return found.isPresent() ? found : source;
    }

    /** Whether quoted words hang on a verb, or the verb on quoted words ("…," he said). */
    private static boolean governsQuotation(DependencyTree tree, int[] marks, int verb) {
        int head = tree.head(verb);
        if (head >= 0 && marks[head] != NONE) {
            return true;
        }
        for (int token = 0; token < marks.length; token++) {
            if (marks[token] != NONE && tree.head(token) >= 0 && tree.dominates(verb, token)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAccordingTo(Sentence sentence, int head) {
        for (int dependent : sentence.tree().dependents(head)) {
            if (sentence.token(dependent).lemma().equals("accord")) {
                return true;
            }
        }
        return false;
    }
}
