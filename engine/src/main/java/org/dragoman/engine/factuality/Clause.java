package org.dragoman.engine.factuality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.engine.language.DependencyTree;
import org.dragoman.engine.language.Sentence;
import org.dragoman.engine.language.Token;

/** Questions to a sentence about the words around one of them. */
final class Clause {

    private static final Set<String> DEFINITE = Set.of(
            "the", "this", "that", "these", "those", "its", "his", "her", "their", "our", "my", "your", "both", "all",
            "each");

    private Clause() {}

    /** The words that introduce a clause or phrase: markers and prepositions with what is fixed to them. */
    static List<String> markers(Sentence sentence, int token) {
        DependencyTree tree = sentence.tree();
        List<String> markers = new ArrayList<>();
        for (int child : tree.dependents(token)) {
            boolean when =
                    tree.is(child, "advmod") && sentence.token(child).tag().equals("WRB");
            if (tree.is(child, "mark") || tree.is(child, "case") || when) {
                StringBuilder words = new StringBuilder(lower(sentence, child));
                for (int fixed : tree.dependents(child)) {
                    if (tree.is(fixed, "fixed") || tree.is(fixed, "mwe")) {
                        words.append(' ').append(lower(sentence, fixed));
                    }
                }
                markers.add(words.toString());
                if (child > 0) {
                    markers.add(lower(sentence, child - 1) + ' ' + words);
                }
                if (child > 1) {
                    markers.add(lower(sentence, child - 2) + ' ' + lower(sentence, child - 1) + ' ' + words);
                }
            }
        }
        return markers;
    }

    /** Whether a verb has "to" before it. */
    static boolean isInfinitive(Sentence sentence, int token) {
        for (int child : sentence.tree().dependents(token)) {
            if (lower(sentence, child).equals("to")
                    && (sentence.tree().is(child, "mark") || sentence.tree().is(child, "aux"))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is a predicate: a verb, or a noun or adjective with a copula. */
    static boolean isPredicate(Sentence sentence, int token) {
        return sentence.token(token).isVerb()
                || sentence.tree().dependent(token, "cop").isPresent();
    }

    /** Whether the verb is finite by itself or by its auxiliary. */
    static boolean isFinite(Sentence sentence, int verb) {
        String tag = sentence.token(verb).tag();
        return tag.equals("VBD")
                || tag.equals("VBZ")
                || tag.equals("VBP")
                || (sentence.token(verb).isVerb()
                        && sentence.tree().dependent(verb, "aux").isPresent());
    }

    /** Whether a noun phrase is definite: by article, demonstrative, possessor or name. */
    static boolean isDefinite(Sentence sentence, int token) {
        DependencyTree tree = sentence.tree();
        for (int child : tree.dependents(token)) {
            if ((tree.is(child, "det") && DEFINITE.contains(lower(sentence, child)))
                    || tree.label(child).equals("nmod:poss")) {
                return true;
            }
        }
        return sentence.token(token).isProperNoun();
    }

    /** Whether a clause asks for a circumstance or participant ("why", "who") and so takes the deed for granted. */
    static boolean asksForPart(Sentence sentence, int predicate) {
        for (int child : sentence.tree().dependents(predicate)) {
            String tag = sentence.token(child).tag();
            boolean asks = tag.equals("WRB") || tag.equals("WP") || tag.equals("WDT");
            boolean first = child == 0
                    || sentence.token(child - 1).isVerb()
                    || sentence.token(child - 1).tag().matches("JJ|IN|,|``|NNP?|CC");
            if (asks && child < predicate && first && !lower(sentence, child).equals("that")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb tells of what is over: a past form, or a perfect without a modal. */
    static boolean isOver(Sentence sentence, int verb) {
        String tag = sentence.token(verb).tag();
        boolean modal = false;
        boolean past = tag.equals("VBD");
        for (int aux : sentence.tree().dependents(verb)) {
            if (sentence.tree().is(aux, "aux")) {
                modal |= sentence.token(aux).tag().matches("MD|TO")
                        || lower(sentence, aux).equals("to");
                past |= sentence.token(aux).tag().equals("VBD")
                        || (tag.equals("VBN") && lemma(sentence, aux).equals("have"));
            } else if (sentence.tree().is(aux, "mark") && lower(sentence, aux).equals("to")) {
                modal = true;
            }
        }
        return past && !modal;
    }

    /** Whether a condition hangs on a predicate or on what it is coordinated with or belongs to. */
    static boolean isConditional(Sentence sentence, int token) {
        DependencyTree tree = sentence.tree();
        int at = token;
        for (int steps = 0; at != DependencyTree.ROOT && steps < 3; steps++) {
            for (int child : tree.dependents(at)) {
                if (tree.is(child, "advcl")
                        && (isInverted(sentence, child)
                                || markers(sentence, child).stream()
                                        .anyMatch(marker -> marker.equals("if") || marker.equals("unless")))) {
                    return true;
                }
            }
            if (sentence.token(at).isVerb() && !tree.is(at, "xcomp") && !tree.is(at, "conj")) {
                return false;
            }
            at = tree.head(at);
        }
        return false;
    }

    /** "Had they attacked", "Should they attack". */
    static boolean isInverted(Sentence sentence, int at) {
        DependencyTree tree = sentence.tree();
        for (int child : tree.dependents(at)) {
            if (tree.is(child, "nsubj")) {
                return false;
            }
            if (tree.is(child, "aux") && lower(sentence, child).matches("had|should|were")) {
                return true;
            }
        }
        return false;
    }

    /** "In case the army attacks, …", where the parser takes "in case" for a phrase of the attack and the main clause for a remark. */
    static boolean opensInCase(Sentence sentence, int verb) {
        DependencyTree tree = sentence.tree();
        return sentence.size() > 2
                && lower(sentence, 0).equals("in")
                && lower(sentence, 1).equals("case")
                && tree.head(1) == verb
                && tree.dependent(verb, "parataxis").isPresent();
    }

    /** "Were the rebels to leave, the siege would end": an infinitive with its own subject below a "were" that opens the sentence. */
    static boolean isInvertedWere(Sentence sentence, int at, int were) {
        return were == 0
                && lower(sentence, were).equals("were")
                && isInfinitive(sentence, at)
                && sentence.tree().dependent(at, "nsubj").isPresent();
    }

    /** "If they had attacked, thousands would have fled": a condition of which both sides say that it did not come true. */
    static boolean isUnreal(Sentence sentence, int condition, int main) {
        DependencyTree tree = sentence.tree();
        boolean had = tree.dependents(condition, "aux").stream()
                .anyMatch(aux -> lower(sentence, aux).matches("had|'d"));
        boolean have = tree.dependents(main, "aux").stream()
                .anyMatch(aux -> lower(sentence, aux).matches("have|'ve"));
        boolean modal = tree.dependents(main, "aux").stream()
                .anyMatch(aux -> lower(sentence, aux).matches("would|could|might|'d"));
        return had && have && modal;
    }

    /** A past form with a subject and without a conjunction, taken for an adverbial clause: "Unable to flee, he fired". */
    static boolean isMain(Sentence sentence, int at) {
        return sentence.token(at).tag().equals("VBD")
                && sentence.tree().dependent(at, "nsubj").isPresent();
    }

    /** Whether the end of the sentence stands in a quotation that opens behind a word: "asked, “Who did it?" */
    static boolean endsInQuotation(Sentence sentence, int root) {
        boolean open = false;
        for (int at = root + 1; at + 1 < sentence.size(); at++) {
            if (isQuotationMark(sentence, at)) {
                open = isOpening(sentence, at) && at + 2 < sentence.size();
            }
        }
        return open;
    }

    /** Whether a quotation that opens at a word or behind it is still open before another. */
    static boolean isQuoted(Sentence sentence, int from, int before) {
        boolean open = false;
        for (int at = from; at < before; at++) {
            if (isQuotationMark(sentence, at)) {
                open = isOpening(sentence, at);
            }
        }
        return open;
    }

    private static boolean isQuotationMark(Sentence sentence, int token) {
        return sentence.token(token).text().matches("[\"“”„«»]|``|''");
    }

    /** Whether a mark opens a quotation; straight ones do where they touch the word behind them and none before. */
    private static boolean isOpening(Sentence sentence, int mark) {
        Token word = sentence.token(mark);
        return switch (word.text()) {
            case "“", "``", "„", "«" -> true;
            case "”", "»" -> false;
            default ->
                word.end() == sentence.token(mark + 1).start()
                        && (mark == 0 || sentence.token(mark - 1).end() < word.start());
        };
    }

    /** Whether a noun phrase is about whoever there may be: "anyone", "any soldier", "whoever". */
    static boolean isAnybody(Sentence sentence, int token) {
        if (lower(sentence, token).matches("any(?:one|body|thing)|who(?:so)?ever|whatever")) {
            return true;
        }
        return sentence.tree().dependents(token, "det").stream()
                .anyMatch(det -> lower(sentence, det).equals("any"));
    }

    /** The word in lower case with plain apostrophes. */
    static String lower(Sentence sentence, int token) {
        return sentence.token(token).text().toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    /** The lemma in lower case. */
    static String lemma(Sentence sentence, int token) {
        Token word = sentence.token(token);
        return word.lemma().toLowerCase(Locale.ROOT);
    }
}
