package org.dragoman.engine.statement;

/** Features of how far a cue reaches to the left and to the right of its head. */
final class CueEdges {

    /** Tokens that a cue may have on either side of its head. */
    static final int FARTHEST = 8;

    private final TokenCodes codes;
    private final Words words;
    private final Proposals proposals;

    CueEdges(TokenCodes codes, Proposals proposals) {
        this.codes = codes;
        this.words = codes.words();
        this.proposals = proposals;
    }

    /** How many tokens to the left are possible, not more than {@link #FARTHEST}. */
    int most(int head, boolean left) {
        int sentence = words.sentenceOf(head);
        return Math.min(FARTHEST, left ? head - words.start(sentence) : words.last(sentence) - head);
    }

    /** Features of the cue reaching {@code count} tokens to the left or right of its head. */
    void of(int head, int count, boolean left, FeatureVector f) {
        f.clear();
        int step = left ? -1 : 1;
        int edge = head + step * count;
        int lemma = codes.lemma(head);
        int tag = codes.tag(head);
        f.add(1, Math.min(count, 4));
        f.add(2, Math.min(count, 4), lemma);
        f.add(3, Math.min(count, 4), tag, codes.label(head));
        int rule = proposals
                .at(head)
                .map(draft -> left ? head - draft.cue().first() : draft.cue().last() - head)
                .orElse(-1);
        f.add(4, rule == count ? 1 : rule < 0 ? 2 : 0);
        f.add(5, rule == count ? 1 : rule < 0 ? 2 : 0, lemma);
        f.add(6, rule - count, count);
        int sequence = 7;
        int tags = 11;
        for (int k = 1; k <= count; k++) {
            int at = head + step * k;
            f.add(7, codes.lower(at), k == count ? 1 : 0);
            f.add(8, codes.lower(at), lemma);
            f.add(9, codes.tag(at), codes.label(at), codes.head(at) == head ? 1 : 0);
            f.add(10, codes.label(at), codes.head(at) == head ? 1 : 0, k == count ? 1 : 0);
            f.add(11, codes.tag(at), k, tag);
            f.add(12, codes.kind(at), codes.tag(at));
            sequence = sequence * 31 + codes.lower(at);
            tags = tags * 31 + codes.tag(at);
        }
        f.add(13, sequence, lemma);
        f.add(14, sequence);
        f.add(15, tags, tag);
        f.add(16, tags, lemma);
        int next = edge + step;
        boolean inside = next >= 0 && next < words.size() && words.sentenceOf(next) == words.sentenceOf(head);
        int nextLower = inside ? codes.lower(next) : 1;
        int nextTag = inside ? codes.tag(next) : 1;
        f.add(17, nextLower, codes.tag(edge));
        f.add(18, nextTag, codes.tag(edge), count == 0 ? 1 : 0);
        f.add(19, nextLower, lemma);
        f.add(20, nextTag, codes.label(next), codes.head(next) == head ? 1 : 0);
        f.add(21, nextTag, lemma, Math.min(count, 3));
        f.add(22, nextLower, Math.min(count, 3), tag);
        f.add(23, codes.lower(edge), nextTag);
        f.add(24, codes.lower(edge), codes.label(edge), lemma);
        f.add(25, codes.isMark(next) ? 1 : codes.isPunctuation(next) ? 2 : 0, codes.tag(edge), count);
        f.add(26, codes.lower(edge), codes.lower(next));
        boolean quoted = codes.quotation(edge) != codes.quotation(head);
        f.add(27, quoted);
        if (!left) {
            f.add(28, codes.tag(next), codes.tag(next + 1), codes.tag(edge));
        } else {
            f.add(28, codes.tag(next), codes.tag(next - 1), codes.tag(edge));
        }
    }
}
