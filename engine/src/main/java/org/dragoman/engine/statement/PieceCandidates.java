package org.dragoman.engine.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The stretches before or after a cue that may be content, and their features. */
final class PieceCandidates {

    private static final int MOST_STARTS = 14;
    private static final int MOST_ENDS = 26;
    private static final int FARTHEST = 110;

    private final TokenCodes codes;
    private final Words words;
    private final Quotations quotations;
    private final Proposals proposals;
    private final CueScores scores;

    PieceCandidates(TokenCodes codes, Quotations quotations, Proposals proposals, CueScores scores) {
        this.codes = codes;
        this.words = codes.words();
        this.quotations = quotations;
        this.proposals = proposals;
        this.scores = scores;
    }

    /** Stretches in the order of their first and last tokens, without punctuation at their ends. */
    List<TokenRange> of(Frame frame, boolean left) {
        TreeSet<Integer> starts = left ? leftStarts(frame) : rightStarts(frame);
        TreeSet<Integer> ends = left ? leftEnds(frame) : rightEnds(frame);
        List<TokenRange> found = new ArrayList<>();
        int countedStarts = 0;
        for (int start : left ? starts.descendingSet() : starts) {
            if (++countedStarts > MOST_STARTS) {
                break;
            }
            int countedEnds = 0;
            for (int end : ends.tailSet(start, true)) {
                if (++countedEnds > MOST_ENDS) {
                    break;
                }
                found.add(new TokenRange(start, end));
            }
        }
        if (left) {
            quotations.at(frame.leftLimit()).ifPresent(quotation -> {
                for (int end : ends) {
                    codes.wordsOf(quotation.range().first(), end)
                            .filter(range -> !found.contains(range))
                            .ifPresent(found::add);
                }
            });
        }
        rule(frame, left).filter(range -> !found.contains(range)).ifPresent(found::add);
        return found;
    }

    /** The stretch that the rules propose on a side. */
    Optional<TokenRange> rule(Frame frame, boolean left) {
        return proposals.at(frame.head()).flatMap(draft -> {
            int first = Integer.MAX_VALUE;
            int last = -1;
            for (TokenRange range : draft.content()) {
                if (range.first() < frame.head() == left) {
                    first = Math.min(first, range.first());
                    last = Math.max(last, range.last());
                }
            }
            return last < 0 ? Optional.empty() : codes.wordsOf(first, last);
        });
    }

    private TreeSet<Integer> leftEnds(Frame frame) {
        TreeSet<Integer> ends = new TreeSet<>();
        addEnd(frame.leftLimit(), frame, ends);
        if (frame.cue().first() - 1 > frame.leftLimit()) {
            addEnd(frame.cue().first() - 1, frame, ends);
        }
        int start = words.start(words.sentenceOf(frame.head()));
        for (int at = frame.leftLimit(); at > start && frame.leftLimit() - at < 25; at--) {
            if (codes.isPunctuation(at) || words.tag(at).equals("CC")) {
                addEnd(at - 1, frame, ends);
            }
            if (codes.head(at) == frame.head()) {
                addEnd(codes.last(at), frame, ends);
            }
        }
        ends.removeIf(end -> end >= frame.cue().first());
        return ends;
    }

    private TreeSet<Integer> leftStarts(Frame frame) {
        TreeSet<Integer> starts = new TreeSet<>();
        int sentence = words.sentenceOf(frame.head());
        int start = words.start(sentence);
        int limit = frame.leftLimit();
        addStart(start, starts);
        for (int at = Math.max(start, limit - 70); at <= limit; at++) {
            boolean after = at > start
                    && (codes.isPunctuation(at - 1) || words.tag(at - 1).equals("CC"));
            boolean opens = words.tag(at).equals("IN") && words.label(at).equals("mark");
            if (after || opens) {
                addStart(at, starts);
            }
            boolean clause = words.token(at).isVerb() || words.dependent(at, "nsubj") != Words.NONE;
            if (clause || codes.head(at) == frame.head()) {
                addStart(codes.first(at), starts);
            }
        }
        quotations.at(limit).ifPresent(quotation -> addStart(quotation.range().first(), starts));
        starts.removeIf(at -> at > limit);
        if (starts.size() > MOST_STARTS) {
            TreeSet<Integer> fewer = new TreeSet<>();
            int most = Math.min(starts.first(), start);
            fewer.add(starts.first());
            for (int at : starts.descendingSet()) {
                if (fewer.size() < MOST_STARTS) {
                    fewer.add(at);
                }
            }
            starts.ceiling(Math.max(most, start));
            return fewer;
        }
        return starts;
    }

    private TreeSet<Integer> rightStarts(Frame frame) {
        TreeSet<Integer> starts = new TreeSet<>();
        int end = words.last(words.sentenceOf(frame.head()));
        addStart(frame.cue().last() + 1, starts);
        addStart(frame.rightLimit(), starts);
        for (int at = frame.cue().last() + 1; at <= Math.min(end, frame.cue().last() + 30); at++) {
            String lower = words.lower(at);
            boolean leads = lower.equals("that")
                    || lower.equals("to")
                    || words.tag(at).startsWith("W")
                    || lower.equals("if")
                    || lower.equals("whether")
                    || codes.isMark(at);
            if (leads) {
                addStart(at, starts);
            }
            if (codes.isPunctuation(at)) {
                addStart(at + 1, starts);
            }
            if (codes.head(at) == frame.head()) {
                addStart(codes.first(at), starts);
                boolean hearer = at > frame.cue().last()
                        && (words.label(at).equals("obj")
                                || words.label(at).equals("iobj")
                                || words.label(at).startsWith("obl"));
                if (hearer) {
                    addStart(codes.last(at) + 1, starts);
                    addStart(at + 1, starts);
                }
            }
            if (words.label(at).equals("case") && at - frame.cue().last() < 4) {
                addStart(at + 1, starts);
            }
        }
        starts.removeIf(at -> at < frame.cue().last() + 1);
        int next = end + 1;
        if (next < words.size()) {
            for (int at = next; at <= Math.min(next + 1, words.size() - 1); at++) {
                if (codes.isMark(at)) {
                    addStart(at, starts);
                    break;
                }
            }
            if (words.lower(end).equals(":")) {
                addStart(next, starts);
            }
        }
        return starts;
    }

    private TreeSet<Integer> rightEnds(Frame frame) {
        TreeSet<Integer> ends = new TreeSet<>();
        int sentence = words.sentenceOf(frame.head());
        int end = words.last(sentence);
        int from = frame.cue().last() + 1;
        for (int at = from; at <= Math.min(end, from + FARTHEST); at++) {
            if (codes.isPunctuation(at) || words.tag(at).equals("CC")) {
                addEnd(at - 1, frame, ends);
            }
            if (at == end) {
                addEnd(at, frame, ends);
            }
            boolean deep = codes.head(at) == frame.head()
                    || words.token(at).isVerb()
                    || words.token(at).isNoun();
            if (deep && codes.last(at) > frame.cue().last()) {
                addEnd(codes.last(at), frame, ends);
            }
            boolean opens = words.label(at).equals("case") || words.label(at).equals("mark");
            if (opens && at > from) {
                addEnd(at - 1, frame, ends);
            }
            quotations.at(at).ifPresent(quotation -> addEnd(quotation.range().last(), frame, ends));
        }
        int next = end + 1;
        for (int at = next; at <= Math.min(next + 2, words.size() - 1); at++) {
            int token = at;
            quotations
                    .at(at)
                    .filter(quotation -> quotation.range().first() == token)
                    .ifPresent(quotation -> addEnd(quotation.range().last(), frame, ends));
        }
        if (words.lower(end).equals(":") && next < words.size()) {
            addEnd(words.last(words.sentenceOf(next)), frame, ends);
        }
        while (ends.size() > MOST_ENDS) {
            int best = Words.NONE;
            for (int at : ends) {
                boolean weak = at != ends.last() && !codes.isPunctuation(at + 1) && at != end;
                if (weak && (best == Words.NONE || at > best)) {
                    best = at;
                }
            }
            ends.remove(best == Words.NONE ? ends.first() : best);
        }
        return ends;
    }

    private void addStart(int at, TreeSet<Integer> starts) {
        int start = at;
        while (start < words.size() && codes.isPunctuation(start)) {
            start++;
        }
        if (start < words.size()) {
            starts.add(start);
        }
    }

    private void addEnd(int at, Frame frame, TreeSet<Integer> ends) {
        int end = at;
        while (end >= 0 && codes.isPunctuation(end)) {
            end--;
        }
        if (end >= 0 && (end > frame.cue().last() || end < frame.cue().first())) {
            ends.add(end);
        }
    }

    void of(Frame frame, TokenRange piece, boolean left, FeatureVector f) {
        f.clear();
        addStartFeatures(frame, piece, left, f);
        addEndFeatures(frame, piece, left, f);
        addWhole(frame, piece, left, f);
        addRule(frame, piece, left, f);
    }

    private void addStartFeatures(Frame frame, TokenRange piece, boolean left, FeatureVector f) {
        int cue = frame.head();
        int lemma = codes.lemma(cue);
        int tag = codes.tag(cue);
        int start = piece.first();
        int sentence = words.sentenceOf(cue);
        int lower = codes.lower(start);
        boolean opens = start == words.start(sentence)
                || (start == words.start(sentence) + 1 && codes.isPunctuation(start - 1));
        f.add(1, lower, opens ? 1 : 0);
        f.add(2, lower, lemma);
        f.add(3, codes.tag(start), codes.lower(start - 1));
        f.add(4, codes.tag(start), codes.tag(start - 1), tag);
        f.add(5, codes.lower(start - 1), opens ? 1 : 0, tag);
        f.add(6, codes.tag(start), lemma);
        boolean quote = codes.isMark(start - 1) && codes.quotation(start) == start - 1;
        boolean inside = !quote && codes.quotation(start) != Words.NONE;
        f.add(7, quote ? 1 : inside ? 2 : 0, tag);
        f.add(8, quote ? 1 : inside ? 2 : 0, lemma);
        int top = topFrom(start, piece);
        f.add(9, codes.label(top), codes.head(top) == cue ? 1 : 0, tag);
        f.add(10, codes.label(top), codes.head(top) == cue ? 1 : 0, lemma);
        f.add(11, codes.first(top) == start ? 1 : 0, codes.label(top), codes.tag(start));
        if (left) {
            f.add(12, opens ? 1 : 0, quote ? 1 : 0, lemma);
            f.add(13, words.sentenceOf(start) < sentence ? 1 : 0, quote ? 1 : 0, opens ? 1 : 0);
            f.add(14, opens ? 1 : 0, tag);
            f.add(15, codes.lower(words.start(sentence)), opens ? 1 : 0, Math.min(start - words.start(sentence), 4));
        } else {
            int gap = start - frame.cue().last() - 1;
            int limit = start - frame.rightLimit();
            f.add(16, Math.min(gap, 4), lemma);
            f.add(17, Math.max(-3, Math.min(limit, 4)), tag);
            f.add(18, Math.max(-3, Math.min(limit, 2)), lower);
            boolean hasWord = gap > 0 && words.hasWord(frame.cue().last() + 1, start - 1);
            f.add(19, hasWord ? 1 : 0, lemma);
            f.add(20, hasWord ? codes.tag(frame.cue().last() + 1) : 0, lower);
            f.add(21, hasWord ? codes.label(frame.cue().last() + 1) : 0, lemma, codes.tag(start));
            f.add(22, words.sentenceOf(start) - sentence, quote ? 1 : 0, tag);
            f.add(
                    23,
                    words.sentenceOf(start) - sentence,
                    codes.lower(words.last(sentence)),
                    codes.lower(words.last(sentence) - 1));
            if (hasWord) {
                f.add(24, codes.lower(frame.rightLimit()), lemma, lower);
                f.add(25, codes.kind(start - 1), lower);
            }
        }
    }

    private void addEndFeatures(Frame frame, TokenRange piece, boolean left, FeatureVector f) {
        int cue = frame.head();
        int lemma = codes.lemma(cue);
        int tag = codes.tag(cue);
        int end = piece.last();
        int next = end + 1;
        int sentence = words.sentenceOf(cue);
        boolean closes = next > words.last(sentence) || (isFinal(next, sentence));
        boolean quote = codes.quotation(end) != Words.NONE
                && codes.quotation(next) == codes.quotation(end)
                && codes.isPunctuation(next)
                && !codes.isMark(end)
                && endsQuotation(end);
        f.add(30, closes ? 1 : 0, tag);
        f.add(31, closes ? 1 : 0, lemma);
        f.add(32, quote ? 1 : codes.quotation(end) != Words.NONE ? 2 : 0, closes ? 1 : 0, left ? 1 : 0);
        f.add(33, codes.lower(next), codes.tag(end));
        f.add(34, codes.lower(next), codes.lower(next + 1));
        f.add(35, codes.tag(next), codes.tag(next + 1), codes.tag(end));
        f.add(36, codes.lower(next), lemma);
        f.add(37, codes.lower(end), codes.tag(next));
        f.add(38, codes.tag(next), codes.label(next), attachment(next, frame, piece));
        int word = next;
        while (word < words.size() && codes.isPunctuation(word) && word - next < 3) {
            word++;
        }
        if (!closes && !left) {
            int attached = attachment(word, frame, piece);
            f.add(39, codes.label(word), attached, word - next);
            int top = word;
            for (int steps = 0; steps < 40; steps++) {
                int above = codes.head(top);
                if (above == Words.NONE || above <= end) {
                    break;
                }
                top = above;
            }
            int topAttached = attachment(top, frame, piece);
            f.add(40, codes.label(top), topAttached, word > next ? 1 : 0);
            f.add(41, codes.label(top), topAttached, codes.lower(word));
            f.add(42, codes.label(top), codes.tag(top), topAttached);
            f.add(43, codes.lower(word), codes.lower(next), words.dependent(top, "nsubj") == Words.NONE ? 0 : 1);
            f.add(44, codes.label(top), topAttached, codes.lemma(codes.head(top)));
            f.add(45, codes.label(top), lemma, topAttached);
            f.add(46, codes.kind(word), codes.lower(next));
        }
        if (left) {
            int gap = frame.leftLimit() - end;
            f.add(47, Math.max(-6, Math.min(gap, 6)), tag);
            f.add(48, gap <= 0 ? 0 : words.hasWord(next, frame.leftLimit()) ? 1 : 2, lemma);
            f.add(49, codes.lower(next), Math.max(-2, Math.min(gap, 3)));
        }
        int top = topTo(end, piece);
        f.add(50, codes.label(top), codes.tag(top), codes.last(top) == end ? 1 : 0);
        f.add(51, codes.label(top), codes.head(top) == cue ? 1 : 0, codes.last(top) == end ? 1 : 0);
        f.add(52, codes.label(top), codes.tag(codes.head(top)), next > words.last(sentence) ? 0 : codes.tag(next));
        f.add(53, words.sentenceOf(end) - sentence, quote ? 1 : 0, left ? 1 : 0);
    }

    private boolean isFinal(int next, int sentence) {
        for (int at = next; at <= words.last(sentence); at++) {
            if (!codes.isPunctuation(at)) {
                return false;
            }
        }
        return true;
    }

    private boolean endsQuotation(int end) {
        return quotations
                .at(end)
                .filter(quotation -> {
                    for (int at = end + 1; at <= quotation.range().last(); at++) {
                        if (!codes.isPunctuation(at)) {
                            return false;
                        }
                    }
                    return true;
                })
                .isPresent();
    }

    /** To what the head of a token outside belongs: to the piece, the cue, above the cue, or elsewhere. */
    private int attachment(int token, Frame frame, TokenRange piece) {
        int head = codes.head(token);
        if (head == Words.NONE) {
            return 1;
        }
        if (piece.contains(head)) {
            return 2;
        }
        if (head == frame.head()) {
            return 3;
        }
        return words.sentenceOf(head) == words.sentenceOf(frame.head()) && codes.dominates(head, frame.head()) ? 4 : 5;
    }

    /** The highest token of the piece whose stretch begins with it. */
    private int topFrom(int start, TokenRange piece) {
        int top = start;
        for (int steps = 0; steps < 40; steps++) {
            int above = codes.head(top);
            if (above == Words.NONE || !piece.contains(above)) {
                break;
            }
            top = above;
        }
        return top;
    }

    private int topTo(int end, TokenRange piece) {
        return topFrom(end, piece);
    }

    private void addWhole(Frame frame, TokenRange piece, boolean left, FeatureVector f) {
        int cue = frame.head();
        int lemma = codes.lemma(cue);
        int tag = codes.tag(cue);
        int roots = 0;
        int rootLabel = 0;
        int rootTag = 0;
        int toCue = 0;
        int commas = 0;
        boolean finite = false;
        int verbs = 0;
        int mixed = 0;
        int cues = 0;
        boolean subject = false;
        boolean overlap =
                frame.source().filter(source -> source.overlaps(piece)).isPresent();
        int ownQuotation = codes.quotation(cue);
        for (int at = piece.first(); at <= piece.last(); at++) {
            int head = codes.head(at);
            if (codes.isPunctuation(at)) {
                commas += codes.isMark(at) ? 0 : 1;
                continue;
            }
            if (head == Words.NONE || !piece.contains(head)) {
                roots++;
                if (roots == 1 || head == cue) {
                    rootLabel = codes.label(at);
                    rootTag = codes.tag(at);
                    toCue = head == cue ? 1 : head == Words.NONE ? 2 : codes.head(cue) == at ? 3 : 0;
                }
            }
            String pos = words.tag(at);
            boolean verb = pos.startsWith("VB") || pos.equals("MD");
            verbs += verb ? 1 : 0;
            finite |= pos.equals("VBD") || pos.equals("VBZ") || pos.equals("VBP") || pos.equals("MD");
            subject |= words.label(at).startsWith("nsubj");
            if (codes.quotation(at) == ownQuotation) {
                cues += scores.at(at) > 0.5f ? 1 : 0;
            } else {
                mixed++;
            }
        }
        int cross = 0;
        int crossLabel = 0;
        int from = Math.max(words.start(words.sentenceOf(piece.first())), piece.first() - 12);
        int to = Math.min(words.last(words.sentenceOf(piece.last())), piece.last() + 40);
        for (int at = from; at <= to; at++) {
            if (at == piece.first()) {
                at = piece.last();
                continue;
            }
            int head = codes.head(at);
            boolean own = frame.cue().contains(at)
                    || (frame.source().isPresent() && frame.source().get().contains(at));
            if (head != Words.NONE && piece.contains(head) && !codes.isPunctuation(at) && !own) {
                cross++;
                crossLabel = codes.label(at);
            }
        }
        boolean quoted = mixed > 0 && mixed >= piece.length() - 4;
        f.add(60, Math.min(roots, 4), Math.min(cross, 3), left ? 1 : 0);
        f.add(61, rootLabel, toCue, tag);
        f.add(62, rootLabel, toCue, lemma);
        f.add(63, rootTag, toCue, lemma);
        f.add(64, Math.min(roots, 4), lemma);
        f.add(65, Math.min(cross, 3), crossLabel, tag);
        f.add(66, TokenCodes.bucket(piece.length()), tag);
        f.add(67, TokenCodes.bucket(piece.length()), lemma);
        f.add(68, TokenCodes.bucket(piece.length()), codes.lower(piece.first()));
        f.add(69, finite ? 1 : 0, subject ? 1 : 0, lemma);
        f.add(70, finite ? 1 : 0, Math.min(verbs, 3), codes.lower(piece.first()));
        f.add(71, Math.min(commas, 3), left ? 1 : 0);
        f.add(72, Math.min(cues, 2), left ? 1 : 0);
        f.add(73, quoted ? 2 : mixed > 0 ? 1 : 0, tag);
        f.add(74, quoted ? 2 : mixed > 0 ? 1 : 0, lemma);
        f.add(75, overlap);
        int marks = 0;
        for (int at = piece.first(); at <= piece.last(); at++) {
            marks += codes.isMark(at) ? 1 : 0;
        }
        f.add(76, marks % 2, quoted ? 1 : 0);
        int ahead = 0;
        for (int at = piece.last() + 1; at <= Math.min(piece.last() + 6, words.size() - 1); at++) {
            if (scores.at(at) > 0.5f && at != cue && ahead == 0) {
                ahead = at - piece.last();
            }
        }
        f.add(77, Math.min(ahead, 4), codes.lower(piece.last() + 1), left ? 1 : 0);
        f.add(
                78,
                frame.source().isEmpty() ? 0 : frame.source().get().first() < cue ? 1 : 2,
                left ? 1 : 0,
                codes.lower(piece.first()));
        f.add(79, codes.lower(frame.cue().last()), codes.tag(piece.first()), finite ? 1 : 0);
        f.add(80, codes.lower(frame.cue().last()), codes.lower(piece.first()), rootLabel);
    }

    private void addRule(Frame frame, TokenRange piece, boolean left, FeatureVector f) {
        Optional<TokenRange> rule = rule(frame, left);
        int tag = codes.tag(frame.head());
        int lemma = codes.lemma(frame.head());
        if (rule.isEmpty()) {
            f.add(90, proposals.at(frame.head()).isPresent() ? 1 : 0, tag);
            return;
        }
        boolean first = rule.get().first() == piece.first();
        boolean last = rule.get().last() == piece.last();
        f.add(91, first ? 1 : 0, tag);
        f.add(92, last ? 1 : 0, tag);
        f.add(93, first ? 1 : 0, last ? 1 : 0, lemma);
        f.add(94, first ? 1 : 0, last ? 1 : 0, codes.lower(rule.get().first()));
        f.add(95, last ? 1 : 0, piece.last() < rule.get().last() ? 1 : 0, codes.lower(piece.last() + 1));
    }
}
