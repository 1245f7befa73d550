package org.dragoman.engine.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The quotations of an article; whatever kind of mark its outlet uses. */
final class Quotations {

    private static final int NOT_QUOTED = -1;

    private final List<Quotation> found = new ArrayList<>();
    private final int[] quotationOf;

    Quotations(Words words) {
        quotationOf = new int[words.size()];
        Arrays.fill(quotationOf, NOT_QUOTED);
        int open = NOT_QUOTED;
        int depth = 0;
        for (int at = 0; at < words.size(); at++) {
            boolean newParagraph = at > 0 && words.paragraphOf(at) != words.paragraphOf(at - 1);
            if (open != NOT_QUOTED && newParagraph) {
                depth = 0;
                if (words.isQuotationMark(at) && opens(words, at)) {
                    continue;
                }
                add(new Quotation(new TokenRange(open, at - 1), false), words);
                open = NOT_QUOTED;
            }
            if (!words.isQuotationMark(at)) {
                continue;
            }
            if (open == NOT_QUOTED) {
                open = closesOnly(words, at) ? NOT_QUOTED : at;
            } else if (opensOnly(words, at) && opensWord(words, at)) {
                depth++;
            } else if (depth > 0 && closesOnly(words, at)) {
                depth--;
            } else {
                add(new Quotation(new TokenRange(open, at), true), words);
                open = NOT_QUOTED;
            }
        }
        if (open != NOT_QUOTED && open < words.size() - 1) {
            add(new Quotation(new TokenRange(open, words.size() - 1), false), words);
        }
    }

    /** All quotations in reading order. */
    List<Quotation> all() {
        return List.copyOf(found);
    }

    /** The quotation that a token stands in; its marks belong to it. */
    Optional<Quotation> at(int token) {
        return token < 0 || token >= quotationOf.length || quotationOf[token] == NOT_QUOTED
                ? Optional.empty()
                : Optional.of(found.get(quotationOf[token]));
    }

    /** The range, stretched over every quotation that begins in it and goes on after it. */
    TokenRange stretched(TokenRange range) {
        Optional<Quotation> last = at(range.last());
        return last.isPresent() && range.contains(last.get().range().first())
                ? new TokenRange(
                        range.first(), Math.max(range.last(), last.get().range().last()))
                : range;
    }

    private void add(Quotation quotation, Words words) {
        TokenRange range = quotation.range();
        if (!words.hasWord(range.first(), range.last())) {
            return;
        }
        Arrays.fill(quotationOf, range.first(), range.last() + 1, found.size());
        found.add(quotation);
    }

    private static boolean opensOnly(Words words, int at) {
        return switch (words.token(at).text()) {
            case "“", "``", "„", "«" -> true;
            default -> false;
        };
    }

    private static boolean closesOnly(Words words, int at) {
        return switch (words.token(at).text()) {
            case "”", "»", "’”", "'”" -> true;
            default -> false;
        };
    }

    /** Whether a mark may open a quotation: a word follows it directly. */
    private static boolean opens(Words words, int at) {
        return opensOnly(words, at) || opensWord(words, at);
    }

    /** Whether a word follows directly; some texts close with the opening mark. */
    private static boolean opensWord(Words words, int at) {
        return at + 1 < words.size()
                && words.token(at).end() == words.token(at + 1).start()
                && words.paragraphOf(at) == words.paragraphOf(at + 1)
                && !words.isPunctuation(at + 1);
    }
}
