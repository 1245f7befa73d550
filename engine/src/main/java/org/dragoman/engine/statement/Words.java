package org.dragoman.engine.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.dragoman.engine.article.Span;
import org.dragoman.engine.language.AnnotatedArticle;
import org.dragoman.engine.language.DependencyTree;
import org.dragoman.engine.language.Sentence;
import org.dragoman.engine.language.Token;

/** The sentences of an article laid end to end: tokens are counted through the whole article, trees keep to their sentence. */
final class Words {

    /** Stands for "no token". */
    static final int NONE = -1;

    private final AnnotatedArticle article;
    private final List<Token> tokens = new ArrayList<>();
    private final int[] starts;
    private final int[] sentenceOf;
    private final String[] lemmas;

    Words(AnnotatedArticle article) {
        this.article = article;
        List<Sentence> sentences = article.sentences();
        starts = new int[sentences.size() + 1];
        sentenceOf = new int[article.tokenCount()];
        for (int s = 0; s < sentences.size(); s++) {
            starts[s] = tokens.size();
            for (Token token : sentences.get(s).tokens()) {
                sentenceOf[tokens.size()] = s;
                tokens.add(token);
            }
        }
        starts[sentences.size()] = tokens.size();
        lemmas = new String[tokens.size()];
        for (int t = 0; t < lemmas.length; t++) {
            lemmas[t] = tokens.get(t).lemma().toLowerCase(Locale.ROOT);
        }
    }

    AnnotatedArticle article() {
        return article;
    }

    int size() {
        return tokens.size();
    }

    int sentences() {
        return starts.length - 1;
    }

    Sentence sentence(int index) {
        return article.sentences().get(index);
    }

    Token token(int at) {
        return tokens.get(at);
    }

    /** The token's words in lower case; empty before the first and after the last token. */
    String lower(int at) {
        return at < 0 || at >= tokens.size() ? "" : tokens.get(at).text().toLowerCase(Locale.ROOT);
    }

    /** The token's lemma in lower case. */
    String lemma(int at) {
        return lemmas[at];
    }

    /** The token's part of speech; empty before the first and after the last token. */
    String tag(int at) {
        return at < 0 || at >= tokens.size() ? "" : tokens.get(at).tag();
    }

    int sentenceOf(int at) {
        return sentenceOf[at];
    }

    int paragraphOf(int at) {
        return sentence(sentenceOf[at]).paragraph();
    }

    /** The first token of a sentence. */
    int start(int sentence) {
        return starts[sentence];
    }

    /** The last token of a sentence, inclusive. */
    int last(int sentence) {
        return starts[sentence + 1] - 1;
    }

    /** The token's index within its sentence. */
    int local(int at) {
        return at - starts[sentenceOf[at]];
    }

    /** The token's head, or {@link #NONE}. */
    int head(int at) {
        int head = tree(at).head(local(at));
        return head == DependencyTree.ROOT ? NONE : head + starts[sentenceOf[at]];
    }

    String label(int at) {
        return tree(at).label(local(at));
    }

    boolean is(int at, String relation) {
        return tree(at).is(local(at), relation);
    }

    /** The tokens whose head is the given one, in reading order. */
    int[] dependents(int at) {
        int offset = starts[sentenceOf[at]];
        int[] found = tree(at).dependents(local(at)).clone();
        for (int i = 0; i < found.length; i++) {
            found[i] += offset;
        }
        return found;
    }

    /** The first dependent with exactly the given relation, or {@link #NONE}. */
    int dependent(int at, String label) {
        for (int dependent : dependents(at)) {
            if (label(dependent).equals(label)) {
                return dependent;
            }
        }
        return NONE;
    }

    boolean dominates(int above, int at) {
        return sentenceOf[above] == sentenceOf[at] && tree(at).dominates(local(above), local(at));
    }

    /** From the first to the last token of the subtree that is reached without entering a refused dependent. */
    TokenRange reach(int at, IntPredicate enter) {
        int offset = starts[sentenceOf[at]];
        List<Integer> found = tree(at).subtree(local(at), dependent -> enter.test(dependent + offset));
        return new TokenRange(found.get(0) + offset, found.get(found.size() - 1) + offset);
    }

    TokenRange reach(int at) {
        return reach(at, dependent -> true);
    }

    boolean isPunctuation(int at) {
        String text = lower(at);
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return !text.equals("$") && !text.equals("%") && !text.equals("&");
    }

    boolean isQuotationMark(int at) {
        return switch (lower(at)) {
            case "\"", "“", "”", "``", "„", "«", "»", "’”", "'”" -> true;
            case "''" -> !isWithinWord(at);
            default -> false;
        };
    }

    /** Whether letters touch the token on both sides: some texts double their apostrophes ("the governor''s"). */
    private boolean isWithinWord(int at) {
        return at > 0
                && at + 1 < tokens.size()
                && tokens.get(at - 1).end() == tokens.get(at).start()
                && tokens.get(at).end() == tokens.get(at + 1).start()
                && !isPunctuation(at - 1)
                && !isPunctuation(at + 1);
    }

    /** The range without punctuation at its ends; quotation marks stay. Empty where nothing else is left. */
    Optional<TokenRange> trimmed(TokenRange range) {
        int first = range.first();
        int last = range.last();
        while (first <= last && isPunctuation(first) && !(isQuotationMark(first) && hasWord(first + 1, last))) {
            first++;
        }
        while (last >= first && isPunctuation(last) && !(isQuotationMark(last) && hasWord(first, last - 1))) {
            last--;
        }
        if (first > last || !hasWord(first, last)) {
            return Optional.empty();
        }
        boolean odd = quotationMarks(first, last) % 2 == 1;
        if (odd && isQuotationMark(last)) {
            return trimmed(new TokenRange(first, last - 1));
        }
        return Optional.of(new TokenRange(first, last));
    }

    private int quotationMarks(int first, int last) {
        int marks = 0;
        for (int at = first; at <= last; at++) {
            marks += isQuotationMark(at) ? 1 : 0;
        }
        return marks;
    }

    boolean hasComma(int first, int last) {
        for (int at = first; at <= last; at++) {
            if (lower(at).equals(",")) {
                return true;
            }
        }
        return false;
    }

    boolean hasBreak(int first, int last) {
        for (int at = first; at <= last; at++) {
            if (lower(at).equals(",") || isDash(at)) {
                return true;
            }
        }
        return false;
    }

    boolean isDash(int at) {
        return switch (tokens.get(at).text()) {
            case "—", "–", "--", ";" -> true;
            default -> false;
        };
    }

    boolean hasWord(int first, int last) {
        for (int at = first; at <= last; at++) {
            if (!isPunctuation(at)) {
                return true;
            }
        }
        return false;
    }

    Span span(TokenRange range) {
        return new Span(
                tokens.get(range.first()).start(), tokens.get(range.last()).end());
    }

    private DependencyTree tree(int at) {
        return article.sentences().get(sentenceOf[at]).tree();
    }
}
