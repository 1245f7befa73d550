package org.dragoman.engine.statement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The phrases that may be the source of a cue, and their features. */
final class SourceCandidates {

    private final TokenCodes codes;
    private final Words words;
    private final Proposals proposals;

    SourceCandidates(TokenCodes codes, Proposals proposals) {
        this.codes = codes;
        this.words = codes.words();
        this.proposals = proposals;
    }

    /** Phrases of the cue's sentence and of the rules, in the order in which they are made; empty for "nobody", first. */
    List<Optional<NounPhrase>> of(int cueHead, TokenRange cue) {
        Set<NounPhrase> found = new LinkedHashSet<>();
        int sentence = words.sentenceOf(cueHead);
        for (int at = words.start(sentence); at <= words.last(sentence); at++) {
            if (isNominal(at) && !cue.contains(at) && Math.abs(at - cueHead) <= 60) {
                add(at, codes.first(at), codes.last(at), cue, found);
                NounPhrase phrase = NounPhrase.of(words, at, cue);
                add(at, phrase.range().first(), phrase.range().last(), cue, found);
                int from = premodified(at);
                add(at, from, at, cue, found);
                for (int dependent : words.dependents(at)) {
                    boolean modifier = words.is(dependent, "nmod")
                            || words.is(dependent, "acl")
                            || words.label(dependent).equals("appos")
                            || words.label(dependent).equals("conj");
                    if (dependent > at && modifier) {
                        add(at, from, codes.first(dependent) - 1, cue, found);
                        add(at, from, codes.last(dependent), cue, found);
                    }
                }
                if (at < cue.first() && cue.first() - at <= 25 && isBeside(at, cue)) {
                    add(at, from, cue.first() - 1, cue, found);
                }
                if (at > cue.last() && at - cue.last() <= 12) {
                    add(at, from, beforeStop(at), cue, found);
                }
            }
        }
        proposals
                .at(cueHead)
                .filter(draft -> draft.source().isPresent())
                .ifPresent(draft -> found.add(new NounPhrase(
                        draft.sourceHead().orElse(draft.source().get().last()),
                        draft.source().get())));
        List<Optional<NounPhrase>> all = new ArrayList<>();
        all.add(Optional.empty());
        found.forEach(phrase -> all.add(Optional.of(phrase)));
        return all;
    }

    private boolean isNominal(int at) {
        String tag = words.tag(at);
        String label = words.label(at);
        if (tag.startsWith("NN") || tag.equals("CD")) {
            boolean part = label.startsWith("compound") || label.startsWith("flat") || label.equals("nummod");
            return !part || words.is(at, "nmod") || codes.kind(at) >= 10;
        }
        return tag.startsWith("PRP")
                || tag.startsWith("WP")
                || tag.equals("WDT")
                || (tag.equals("DT") && !label.equals("det"))
                || (tag.startsWith("JJ") && (codes.kind(at) >= 10 || label.startsWith("nsubj")));
    }

    private int premodified(int at) {
        int from = at;
        for (int dependent : words.dependents(at)) {
            boolean before = switch (words.label(dependent)) {
                case "det", "amod", "compound", "nummod", "nmod:poss", "flat", "advmod", "det:predet", "dep", "appos" ->
                    dependent < at;
                default -> false;
            };
            if (before) {
                from = Math.min(from, codes.first(dependent));
            }
        }
        return from;
    }

    private boolean isBeside(int at, TokenRange cue) {
        for (int between = at + 1; between < cue.first(); between++) {
            if (codes.isMark(between)) {
                return false;
            }
        }
        return true;
    }

    private int beforeStop(int at) {
        int end = at;
        int last = words.last(words.sentenceOf(at));
        while (end < last && !codes.isPunctuation(end + 1)) {
            end++;
        }
        return end;
    }

    private void add(int head, int first, int last, TokenRange cue, Set<NounPhrase> found) {
        if (first > head || last < head || first > last || last - first > 45) {
            return;
        }
        int from = first;
        int to = last;
        if (from <= cue.last() && cue.first() <= to) {
            if (head < cue.first()) {
                to = cue.first() - 1;
            } else {
                from = cue.last() + 1;
            }
        }
        codes.wordsOf(from, to).filter(range -> range.contains(head)).ifPresent(range -> {
            int start = range.first();
            String tag = words.tag(start);
            if (start < head && (tag.equals("IN") || tag.equals("TO") || tag.equals("CC"))) {
                start++;
            }
            found.add(new NounPhrase(head, new TokenRange(start, range.last())));
        });
    }

    void of(int cueHead, TokenRange cue, Optional<NounPhrase> candidate, FeatureVector f) {
        f.clear();
        int lemma = codes.lemma(cueHead);
        int tag = codes.tag(cueHead);
        Optional<Draft> proposal = proposals.at(cueHead);
        int rule = proposal.isEmpty() ? 0 : proposal.get().source().isPresent() ? 1 : 2;
        if (candidate.isEmpty()) {
            f.add(1, tag);
            f.add(2, lemma);
            f.add(3, rule, tag);
            f.add(4, rule, lemma);
            f.add(5, codes.label(cueHead), tag, rule);
            f.add(6, codes.lower(cue.first()), tag);
            f.add(7, words.dependent(cueHead, "nsubj") == Words.NONE ? 0 : 1, tag, rule);
            f.add(8, words.dependent(cueHead, "nsubj:pass") == Words.NONE ? 0 : 1, tag, rule);
            f.add(9, codes.lower(cue.last()), lemma);
            f.add(10, codes.quotation(cueHead) == Words.NONE ? 0 : 1, tag);
            f.add(11, codes.lemma(codes.head(cueHead)), codes.label(cueHead));
            return;
        }
        int head = candidate.get().head();
        TokenRange range = candidate.get().range();
        addPlace(cueHead, cue, head, range, f);
        addShape(cueHead, head, range, f);
        boolean sameHead = proposal.flatMap(Draft::sourceHead)
                .filter(other -> other == head)
                .isPresent();
        boolean same = proposal.flatMap(Draft::source)
                .filter(other -> other.equals(range))
                .isPresent();
        boolean first = proposal.flatMap(Draft::source)
                .filter(other -> other.first() == range.first())
                .isPresent();
        boolean last = proposal.flatMap(Draft::source)
                .filter(other -> other.last() == range.last())
                .isPresent();
        f.add(60, rule, sameHead ? 1 : 0, tag);
        f.add(61, rule, same ? 1 : 0, tag);
        f.add(62, rule, same ? 1 : 0, lemma);
        f.add(63, rule, first ? 1 : 0, last ? 1 : 0);
        boolean said = proposal.filter(draft -> draft.says(head)).isPresent();
        f.add(64, said ? 1 : 0, tag);
        f.add(65, proposals.at(head).isPresent());
    }

    private void addPlace(int cueHead, TokenRange cue, int head, TokenRange range, FeatureVector f) {
        int lemma = codes.lemma(cueHead);
        int tag = codes.tag(cueHead);
        int side = head < cueHead ? 1 : 2;
        int path = codes.path(head, cueHead);
        f.add(20, path, tag);
        f.add(21, path, lemma);
        f.add(22, path, codes.kind(head));
        int cased = words.sentenceOf(head) == words.sentenceOf(cueHead) ? words.dependent(head, "case") : Words.NONE;
        f.add(
                23,
                path,
                cased == Words.NONE ? 0 : codes.lower(cased),
                words.dependent(cueHead, "aux:pass") == Words.NONE ? 0 : 1);
        f.add(24, side, codes.label(head), codes.head(head) == cueHead ? 1 : 0);
        f.add(25, side, lemma, codes.label(head));
        int gap = side == 1 ? cue.first() - range.last() - 1 : range.first() - cue.last() - 1;
        f.add(26, side, Math.max(-1, Math.min(gap, 8)), tag);
        f.add(27, side, Math.max(-1, Math.min(gap, 2)), lemma);
        int from = side == 1 ? range.last() + 1 : cue.last() + 1;
        int to = side == 1 ? cue.first() - 1 : range.first() - 1;
        int nominals = 0;
        int verbs = 0;
        int commas = 0;
        int marks = 0;
        for (int at = from; at <= to; at++) {
            nominals += words.token(at).isNoun() || words.token(at).isPronoun() ? 1 : 0;
            verbs += words.token(at).isVerb() || words.tag(at).equals("MD") ? 1 : 0;
            marks += codes.isMark(at) ? 1 : 0;
            commas += codes.isPunctuation(at) && !codes.isMark(at) ? 1 : 0;
        }
        f.add(28, side, Math.min(nominals, 3), Math.min(verbs, 2));
        f.add(29, side, Math.min(marks, 2), Math.min(commas, 2));
        f.add(30, side * 8 + Math.min(verbs, 2), Math.min(marks, 2), tag);
        f.add(31, side, gap == 1 ? codes.lower(from) : 0, tag);
        boolean quoted = codes.quotation(head) != codes.quotation(cueHead);
        f.add(32, quoted ? 1 : 0, side);
        f.add(33, codes.dominates(cueHead, head) ? 1 : 0, codes.dominates(head, cueHead) ? 1 : 0, tag);
        f.add(34, words.sentenceOf(head) - words.sentenceOf(cueHead));
        f.add(35, codes.lower(cue.last()), side, Math.max(-1, Math.min(gap, 3)));
        f.add(36, codes.lower(range.first() - 1), codes.isMark(range.first() - 1) ? 1 : 0, side);
    }

    private void addShape(int cueHead, int head, TokenRange range, FeatureVector f) {
        int tag = codes.tag(head);
        int kind = codes.kind(head);
        int lemma = codes.lemma(cueHead);
        f.add(40, tag, codes.label(head), codes.tag(cueHead));
        f.add(41, kind, codes.tag(cueHead));
        f.add(42, kind, lemma);
        f.add(43, codes.lemma(head));
        f.add(44, codes.lemma(head), lemma);
        f.add(45, TokenCodes.bucket(range.length()), kind);
        int before = codes.lower(range.first() - 1);
        int after = codes.lower(range.last() + 1);
        f.add(46, codes.lower(range.first()), codes.tag(range.first()));
        f.add(47, codes.tag(range.last()), codes.lower(range.last()));
        f.add(48, before, codes.tag(range.first()));
        f.add(49, after, codes.tag(range.last()));
        f.add(50, codes.tag(range.last() + 1), range.last() == head ? 1 : 0, codes.label(range.last() + 1));
        f.add(51, codes.tag(range.first() - 1), codes.tag(range.first()));
        boolean comma = false;
        boolean verb = false;
        boolean relative = false;
        for (int at = range.first(); at <= range.last(); at++) {
            comma |= words.lower(at).equals(",");
            verb |= words.token(at).isVerb();
            relative |= words.tag(at).startsWith("W");
        }
        f.add(52, comma ? 1 : 0, verb ? 1 : 0, relative ? 1 : 0);
        f.add(53, comma ? 1 : 0, kind, range.last() == head ? 1 : 0);
        boolean whole = range.first() <= codes.first(head) && range.last() >= codes.last(head);
        f.add(54, whole ? 1 : 0, range.first() == head ? 1 : 0, range.last() == head ? 1 : 0);
        for (int dependent : words.dependents(head)) {
            boolean inside = range.contains(dependent);
            f.add(55, codes.label(dependent), inside ? 1 : 0, dependent < head ? 1 : 0);
            f.add(56, codes.label(dependent), inside ? 1 : 0, codes.tag(dependent));
            if (dependent > head) {
                f.add(57, codes.label(dependent), inside ? 1 : 0, codes.lower(codes.first(dependent)));
            }
        }
    }
}
