package org.dragoman.engine.statement;

import java.util.Optional;

/** Features of where content stands: before the cue, after it, or on both sides. */
final class SideFeatures {

    /** On which sides content stands. */
    enum Sides {
        BEFORE,
        AFTER,
        BOTH;

        boolean has(boolean left) {
            return switch (this) {
                case BEFORE -> left;
                case AFTER -> !left;
                case BOTH -> true;
            };
        }
    }

    private final TokenCodes codes;
    private final Words words;
    private final PieceCandidates pieces;

    SideFeatures(TokenCodes codes, PieceCandidates pieces) {
        this.codes = codes;
        this.words = codes.words();
        this.pieces = pieces;
    }

    void of(Frame frame, Sides sides, FeatureVector f) {
        f.clear();
        int side = sides.ordinal() + 1;
        int cue = frame.head();
        int lemma = codes.lemma(cue);
        int tag = codes.tag(cue);
        int sentence = words.sentenceOf(cue);
        int left = frame.leftLimit();
        int right = frame.rightLimit();
        int source = frame.source().isEmpty() ? 0 : frame.source().get().first() < cue ? 1 : 2;
        boolean wordsLeft = left >= words.start(sentence) && words.hasWord(words.start(sentence), left);
        boolean wordsRight = right <= words.last(sentence) && words.hasWord(right, words.last(sentence));
        f.add(1, side);
        f.add(2, side, lemma);
        f.add(3, side, tag, source);
        f.add(4, side, source, lemma);
        f.add(5, side, wordsLeft ? 1 : 0, wordsRight ? 1 : 0);
        f.add(6, side, (wordsLeft ? 1 : 0) + (wordsRight ? 2 : 0), lemma);
        f.add(7, side, codes.lower(left), source);
        f.add(8, side, codes.lower(left), lemma);
        f.add(9, side, codes.lower(right), lemma);
        f.add(10, side, codes.lower(right), codes.lower(left));
        f.add(11, side, codes.tag(right), codes.tag(left));
        f.add(12, side, codes.tag(right), tag);
        f.add(13, side, codes.lower(right), codes.lower(right + 1));
        f.add(14, side, codes.lower(left), codes.lower(left - 1));
        boolean quoteLeft = nearMark(left, -1);
        boolean quoteRight = nearMark(right, 1);
        f.add(15, side, (quoteLeft ? 1 : 0) + (quoteRight ? 2 : 0), tag);
        f.add(16, side, (quoteLeft ? 1 : 0) + (quoteRight ? 2 : 0), source);
        f.add(17, side, (quoteLeft ? 1 : 0) + (quoteRight ? 2 : 0), lemma);
        f.add(18, side, codes.label(cue), tag);
        f.add(19, side, codes.label(cue), lemma);
        for (int dependent : words.dependents(cue)) {
            int place = dependent < frame.cue().first()
                    ? 1
                    : dependent > frame.cue().last() ? 2 : 0;
            f.add(20, side, codes.label(dependent), place);
            f.add(21, side * 4 + place, codes.label(dependent), lemma);
        }
        int above = codes.head(cue);
        f.add(22, side, codes.tag(above), above == Words.NONE ? 0 : above < cue ? 1 : 2);
        Optional<TokenRange> ruleLeft = pieces.rule(frame, true);
        Optional<TokenRange> ruleRight = pieces.rule(frame, false);
        int rule = (ruleLeft.isPresent() ? 1 : 0) + (ruleRight.isPresent() ? 2 : 0);
        f.add(23, side, rule, tag);
        f.add(24, side, rule, lemma);
        f.add(25, side, rule, quoteLeft ? 1 : 0);
        f.add(26, side, codes.quotation(cue) == Words.NONE ? 0 : 1);
        int gap = frame.cue().last() - frame.cue().first();
        f.add(27, side, codes.lower(frame.cue().last()), Math.min(gap, 2));
        f.add(28, side, codes.lower(words.last(sentence)), wordsRight ? 1 : 0);
        f.add(29, side, TokenCodes.bucket(Math.max(0, left - words.start(sentence))), source);
        f.add(30, side, TokenCodes.bucket(Math.max(0, words.last(sentence) - right)), source);
        boolean nextQuoted = words.last(sentence) + 1 < words.size() && codes.isMark(words.last(sentence) + 1);
        f.add(31, side, nextQuoted ? 1 : 0, (quoteLeft ? 1 : 0) + (wordsRight ? 2 : 0));
        f.add(32, side, codes.lower(frame.cue().first()), tag);
    }

    private boolean nearMark(int at, int step) {
        for (int k = 0; k < 3; k++) {
            if (codes.isMark(at + step * k)) {
                return true;
            }
            if (!codes.isPunctuation(at + step * k)) {
                return false;
            }
        }
        return false;
    }
}
