package org.dragoman.engine.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where content ends: behind a closing mark the author speaks again, and whoever is cited within a quotation says no more than the
 * sentence of the cue, unless what he says is quoted once more.
 */
final class ContentBounds {

    private final Words words;
    private final Quotations quotations;

    ContentBounds(Words words, Quotations quotations) {
        this.words = words;
        this.quotations = quotations;
    }

    /** The drafts, with content that keeps within its bounds. */
    List<Draft> apply(List<Draft> drafts) {
        return drafts.stream()
                .map(draft -> draft.isUttered() ? draft : withoutOthersQuotations(bounded(draft), drafts))
                .toList();
    }

    /** A quotation behind which its speaker stands is not said by the speaker of the sentence before. */
    private Draft withoutOthersQuotations(Draft draft, List<Draft> drafts) {
        List<TokenRange> content = draft.content().stream()
                .filter(range -> drafts.stream().noneMatch(other -> isOthers(range, draft, other)))
                .toList();
        return content.isEmpty() || content.size() == draft.content().size() ? draft : draft.withContent(content);
    }

    private boolean isOthers(TokenRange range, Draft draft, Draft other) {
        Optional<Quotation> quotation = quotations.at(range.first());
        return other.head() != draft.head()
                && quotation.isPresent()
                && quotation.get().range().contains(range)
                && !quotation.get().range().contains(other.head())
                && !quotation.get().range().contains(draft.head())
                && other.source().isPresent()
                && other.content().stream().anyMatch(range::equals)
                && follows(other, range)
                && !follows(draft, range);
    }

    /** Whether a speaker stands right behind a quotation. */
    private boolean follows(Draft draft, TokenRange range) {
        int first = draft.source()
                .map(source -> Math.min(source.first(), draft.cue().first()))
                .orElse(draft.cue().first());
        return first > range.last() && !words.hasWord(range.last() + 1, first - 1);
    }

    private Draft bounded(Draft draft) {
        List<TokenRange> content = new ArrayList<>();
        for (TokenRange range : draft.content()) {
            bounded(draft, range).ifPresent(content::add);
        }
        return content.isEmpty() || content.equals(draft.content()) ? draft : draft.withContent(content);
    }

    private Optional<TokenRange> bounded(Draft draft, TokenRange range) {
        int sentence = words.sentenceOf(draft.head());
        boolean within = quotations.at(draft.head()).isPresent();
        boolean behind = range.first() > draft.head();
        if (words.sentenceOf(range.first()) == words.sentenceOf(range.last()) || (!within && !isQuoted(range))) {
            return Optional.of(range);
        }
        int first = range.first();
        int last = range.last();
        if (behind) {
            int at = first;
            while (at <= last && (words.sentenceOf(at) == sentence || isSaid(at, within, range))) {
                at++;
            }
            last = at - 1;
        } else {
            int at = last;
            int own = words.sentenceOf(last);
            while (at >= first
                    && (words.sentenceOf(at) == own || words.sentenceOf(at) == sentence || isSaid(at, within, range))) {
                at--;
            }
            first = at + 1;
        }
        if (first == range.first() && last == range.last()) {
            return Optional.of(range);
        }
        return first > last ? Optional.of(range) : words.trimmed(new TokenRange(first, last));
    }

    private boolean isQuoted(TokenRange range) {
        for (int at = range.first(); at <= range.last(); at++) {
            if (quotations.at(at).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a token of another sentence than the cue's is said: it is quoted, or quoted once more within a quotation. */
    private boolean isSaid(int at, boolean within, TokenRange range) {
        if (!within) {
            return quotations.at(at).isPresent();
        }
        boolean open = isMark(range.first() - 1);
        for (int mark = range.first(); mark < at; mark++) {
            open ^= isMark(mark);
        }
        return open || words.isQuotationMark(at);
    }

    private boolean isMark(int at) {
        return at >= 0 && words.isQuotationMark(at);
    }
}
