package org.dragoman.engine.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts content out of ranges: without cue and source, without punctuation at the ends, quotations kept whole. */
final class Pieces {

    private final Words words;
    private final Quotations quotations;

    Pieces(Words words, Quotations quotations) {
        this.words = words;
        this.quotations = quotations;
    }

    /** The part of a range that follows the cue. */
    Optional<TokenRange> rightOf(TokenRange cue, TokenRange range) {
        if (range.last() <= cue.last()) {
            return Optional.empty();
        }
        return words.trimmed(new TokenRange(Math.max(range.first(), cue.last() + 1), range.last()))
                .map(quotations::stretched);
    }

    /** The range without the group of cue and source; the side that holds the clause's head. */
    List<TokenRange> around(TokenRange range, int clause, TokenRange group) {
        List<TokenRange> pieces = new ArrayList<>();
        if (!range.overlaps(group)) {
            add(range, pieces);
        } else if (clause < group.first()) {
            add(new TokenRange(Math.min(range.first(), clause), group.first() - 1), pieces);
            if (range.last() > group.last()) {
                add(new TokenRange(group.last() + 1, range.last()), pieces);
            }
        } else if (range.last() > group.last()) {
            add(new TokenRange(group.last() + 1, range.last()), pieces);
        }
        return pieces;
    }

    /** Adds the range to the list, trimmed; adds nothing where no word is in it. */
    void add(TokenRange range, List<TokenRange> pieces) {
        words.trimmed(range).map(quotations::stretched).ifPresent(pieces::add);
    }
}
