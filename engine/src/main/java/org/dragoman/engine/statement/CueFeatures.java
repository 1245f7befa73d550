package org.dragoman.engine.statement;

import java.util.List;
import java.util.Optional;

/** Features of a token that may be the head of a cue. */
final class CueFeatures {

    private final TokenCodes codes;
    private final Words words;
    private final Proposals proposals;

    CueFeatures(TokenCodes codes, Proposals proposals) {
        this.codes = codes;
        this.words = codes.words();
        this.proposals = proposals;
    }

    /** Whether a token can be the head of a cue at all. */
    boolean isCandidate(int at) {
        String tag = words.tag(at);
        return switch (tag) {
            case "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "NN", "NNS", "JJ" -> true;
            case "IN", "RP", "TO" ->
                switch (words.lower(at)) {
                    case "for", "against", "per", "like", "to" ->
                        words.head(at) == Words.NONE || proposals.at(at).isPresent();
                    default -> proposals.at(at).isPresent();
                };
            case ":" -> words.lower(at).equals(":");
            default -> proposals.at(at).isPresent();
        };
    }

    void of(int at, FeatureVector f) {
        f.clear();
        int lemma = codes.lemma(at);
        int tag = codes.tag(at);
        int label = codes.label(at);
        f.add(1, 0);
        f.add(2, lemma, tag);
        f.add(3, lemma);
        f.add(4, tag, label);
        f.add(5, lemma, label);
        f.add(6, suffix(at), tag);
        f.add(7, codes.lower(at + 1), tag);
        f.add(8, lemma, codes.lower(at + 1));
        f.add(9, lemma, codes.lower(at - 1));
        f.add(10, codes.lower(at - 1), tag);
        f.add(11, codes.tag(at + 1), codes.tag(at + 2), tag);
        f.add(12, codes.tag(at - 1), codes.tag(at - 2), tag);
        f.add(13, lemma, codes.tag(at + 1));
        f.add(14, lemma, codes.tag(at - 1));
        f.add(15, codes.lower(at + 1), codes.lower(at + 2));
        int head = codes.head(at);
        f.add(16, label, codes.lemma(head), tag);
        f.add(17, label, codes.tag(head), codes.label(head));
        f.add(18, lemma, codes.lemma(head));
        boolean quoted = codes.quotation(at) != Words.NONE;
        f.add(19, quoted ? 1 : 0, tag);
        f.add(20, quoted ? 1 : 0, lemma);
        addDependents(at, lemma, tag, f);
        addQuotations(at, lemma, tag, f);
        addAbove(at, lemma, tag, f);
        addProposal(at, lemma, f);
        int sentence = words.sentenceOf(at);
        f.add(60, Math.min(at - words.start(sentence), 3), tag);
        f.add(61, TokenCodes.bucket(words.last(sentence) - words.start(sentence)), lemma);
        f.add(62, sentence == 0 ? 0 : 1, tag);
    }

    private int suffix(int at) {
        String text = words.lemma(at);
        return text.substring(Math.max(0, text.length() - 4)).hashCode();
    }

    private void addDependents(int at, int lemma, int tag, FeatureVector f) {
        int set = 0;
        boolean subject = false;
        for (int dependent : words.dependents(at)) {
            int label = codes.label(dependent);
            int side = dependent < at ? 1 : 2;
            f.add(21, label, side, tag);
            f.add(22, label, side, lemma);
            f.add(23, label, codes.lemma(dependent), tag);
            String name = words.label(dependent);
            if (name.startsWith("nsubj") || name.equals("nmod:poss")) {
                f.add(24, codes.kind(dependent), label, tag);
                f.add(25, codes.kind(dependent), lemma);
                f.add(26, codes.lemma(dependent), label);
                subject = true;
            }
            if (name.startsWith("obl") || name.startsWith("nmod")) {
                int mark = words.dependent(dependent, "case");
                if (mark != Words.NONE) {
                    f.add(27, codes.lower(mark), lemma);
                    f.add(28, codes.lower(mark), codes.kind(dependent), tag);
                    f.add(29, codes.lemma(dependent), lemma);
                }
            }
            if (name.equals("obj") || name.equals("ccomp") || name.equals("xcomp") || name.startsWith("acl")) {
                f.add(30, label, codes.tag(dependent), lemma);
                f.add(31, label, codes.lower(codes.first(dependent)), lemma);
                f.add(32, label, codes.lower(codes.first(dependent)), tag);
                f.add(33, codes.lemma(dependent), lemma);
                f.add(34, codes.kind(dependent), lemma);
            }
            if (!name.equals("punct") && !name.startsWith("aux") && !name.equals("advmod")) {
                set |= 1 << ((label >>> 3) & 15);
            }
        }
        f.add(35, set, tag);
        f.add(36, set, lemma);
        if (!subject) {
            f.add(37, codes.label(at), codes.tag(codes.head(at)), lemma);
            int above = codes.head(at);
            if (above != Words.NONE) {
                int nominal = words.dependent(above, "nsubj");
                f.add(38, codes.kind(nominal), codes.label(at), tag);
            }
        }
    }

    private void addQuotations(int at, int lemma, int tag, FeatureVector f) {
        int sentence = words.sentenceOf(at);
        int before = 0;
        int after = 0;
        for (int k = 1; k <= 8; k++) {
            int left = at - k;
            int right = at + k;
            if (before == 0 && left >= 0 && codes.isMark(left)) {
                before = k <= 3 ? 1 : 2;
            }
            if (after == 0 && right < words.size() && codes.isMark(right) && words.sentenceOf(right) <= sentence + 1) {
                after = k <= 3 ? 1 : 2;
            }
        }
        f.add(40, before, after, tag);
        f.add(41, before, after, lemma);
        boolean inside = codes.quotation(at) != Words.NONE;
        f.add(42, before * 3 + after, inside ? 1 : 0, tag);
        boolean marks = false;
        for (int t = words.start(sentence); t <= words.last(sentence); t++) {
            marks |= codes.isMark(t);
        }
        f.add(43, marks ? 1 : 0, inside ? 1 : 0, lemma);
        int end = words.last(sentence);
        f.add(44, end - at <= 3 ? 1 : 0, codes.lower(end), tag);
    }

    /** The chain of cues above: what hangs below "said that" stands in another's content. */
    private void addAbove(int at, int lemma, int tag, FeatureVector f) {
        int up = at;
        int depth = 0;
        int cues = 0;
        for (int steps = 0; steps < 12; steps++) {
            int label = codes.label(up);
            up = codes.head(up);
            if (up == Words.NONE) {
                break;
            }
            depth++;
            if (proposals.at(up).isPresent()) {
                cues++;
                f.add(45, label, codes.lemma(up), depth <= 1 ? 1 : 0);
                f.add(46, label, tag);
                f.add(47, label, lemma);
            }
        }
        f.add(48, Math.min(cues, 2), tag);
        f.add(49, Math.min(depth, 4), tag);
        f.add(50, Math.min(cues, 2), lemma);
    }

    private void addProposal(int at, int lemma, FeatureVector f) {
        Optional<Draft> proposal = proposals.at(at);
        int entry = proposal.map(draft -> draft.entry().id().hashCode()).orElse(0);
        f.add(51, entry);
        f.add(52, proposal.isPresent() ? 1 : 0, lemma);
        f.add(53, proposals.isInLexicon(at) ? 1 : 0, proposal.isPresent() ? 1 : 0);
        proposal.ifPresent(draft -> {
            f.add(54, draft.source().isPresent() ? 1 : 0, lemma);
            f.add(55, draft.sourceHead().map(codes::kind).orElse(0), entry);
            f.add(56, draft.content().size(), codes.lower(draft.contentFirst()), lemma);
            f.add(57, codes.lower(draft.contentFirst()), draft.contentFirst() < at ? 1 : 0);
            f.add(58, TokenCodes.bucket(draft.contentLength()), lemma);
        });
        List<Draft> around = proposals.holding(at);
        f.add(63, Math.min(around.size(), 2), proposal.isPresent() ? 1 : 0);
        f.add(64, Math.min(around.size(), 2), lemma);
        if (!around.isEmpty()) {
            f.add(65, around.get(0).entry().id().hashCode(), proposal.isPresent() ? 1 : 0);
        }
    }
}
