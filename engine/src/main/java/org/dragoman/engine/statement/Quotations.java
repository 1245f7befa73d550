package org.dragoman.engine.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The quotations of an article; whatever kind of mark its outlet uses. */
final class Quotations {

    private static final int NOT_QUOTED = -1;

    /** How far behind a mark that opens within a quotation the marks are that close both. */
    private static final int LONGEST_NESTED = 150;

    /** Tokens of a paragraph that an opening mark may claim where nothing closes it. */
    private static final int LONGEST_UNCLOSED = 100;

    private final List<Quotation> found = new ArrayList<>();
    private final int[] quotationOf;
    private final Words words;
    private final QuotationMarks marks;

    /** The quotation that is being read: its first token, and how many open within it. */
    private int open = NOT_QUOTED;

    private int depth;

    Quotations(Words words) {
        this(words, List.of());
    }

    /**
     * The quotations of an article.
     *
     * @param spoken what the layout gives to a speaker, in reading order: as good as quoted, whatever marks stand in it
     */
    Quotations(Words words, List<TokenRange> spoken) {
        this.words = words;
        this.marks = new QuotationMarks(words);
        quotationOf = new int[words.size()];
        Arrays.fill(quotationOf, NOT_QUOTED);
        int next = 0;
        for (int at = 0; at < words.size(); at++) {
            if (next < spoken.size() && spoken.get(next).first() == at) {
                if (open != NOT_QUOTED) {
                    endUnclosed(at);
                }
                add(new Quotation(spoken.get(next), true));
                at = spoken.get(next).last();
                next++;
                continue;
            }
            boolean newParagraph = at > 0 && words.paragraphOf(at) != words.paragraphOf(at - 1);
            QuotationMarks.Side side = marks.side(at, open != NOT_QUOTED);
            if (open != NOT_QUOTED && newParagraph) {
                depth = 0;
                if (side == QuotationMarks.Side.OPENS) {
                    continue;
                }
                endUnclosed(at);
            }
            read(at, side);
        }
        if (open != NOT_QUOTED && open < words.size() - 1) {
            endUnclosed(words.size());
        }
    }

    private void read(int at, QuotationMarks.Side side) {
        boolean opens = side == QuotationMarks.Side.OPENS || (side == QuotationMarks.Side.EITHER && open == NOT_QUOTED);
        if (side == QuotationMarks.Side.NEITHER || (!opens && open == NOT_QUOTED)) {
            return;
        }
        if (open == NOT_QUOTED) {
            open = at;
        } else if (opens) {
            openAgain(at);
        } else if (depth > 0) {
            depth--;
        } else {
            add(new Quotation(new TokenRange(open, at), true));
            open = NOT_QUOTED;
        }
    }

    /**
     * A mark opens while another is open: a quotation within it where both are closed; the next paragraph of a text whose line
     * breaks are lost where a sentence begins; else the first mark was never closed.
     */
    private void openAgain(int at) {
        if (closesTwice(at)) {
            depth++;
        } else if (!beginsSentence(at)) {
            int sentence = words.sentenceOf(at);
            if (words.sentenceOf(open) < sentence) {
                add(new Quotation(new TokenRange(open, words.start(sentence) - 1), false));
            }
            open = at;
            depth = 0;
        } else {
            depth = 0;
        }
    }

    private boolean closesTwice(int at) {
        int nested = 2 + depth;
        int end = Math.min(words.size() - 1, at + LONGEST_NESTED);
        for (int next = at + 1; next <= end && words.paragraphOf(next) == words.paragraphOf(at); next++) {
            nested += switch (marks.side(next, true)) {
                case OPENS -> 1;
                case CLOSES, EITHER -> -1;
                case NEITHER -> 0;
            };
            if (nested == 0) {
                return true;
            }
        }
        return false;
    }

    private boolean beginsSentence(int at) {
        return switch (words.lower(at - 1)) {
            case ".", "!", "?", "...", "…" -> true;
            default -> words.start(words.sentenceOf(at)) == at;
        };
    }

    /** Nothing closes the quotation before a token: it claims the rest of its paragraph, or its sentence where that is long. */
    private void endUnclosed(int before) {
        int last = before - 1;
        boolean swallows = words.paragraphOf(open) == words.paragraphOf(last) && last - open > LONGEST_UNCLOSED;
        add(new Quotation(new TokenRange(open, swallows ? words.last(words.sentenceOf(open + 1)) : last), false));
        open = NOT_QUOTED;
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

    private void add(Quotation quotation) {
        TokenRange range = quotation.range();
        if (!words.hasWord(range.first(), range.last())) {
            return;
        }
        Arrays.fill(quotationOf, range.first(), range.last() + 1, found.size());
        found.add(quotation);
    }
}
