package org.dragoman.engine.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Whom reports cite: "The Herald, citing two diplomats, reported that …", "…, according to the daily Sabah, which quoted an
 * officer". The citation is no statement of its own and no part of what is told or of who tells it. "was quoted by the Herald as
 * saying" is a statement of whoever is quoted, not of the Herald about that person.
 */
final class CitationFinder {

    private final Words words;
    private final Quotations quotations;
    private final IntPredicate informs;
    private final CitingWords citing;
    private final WordOrder order;

    /**
     * Reads one article.
     *
     * @param informs whether a token can be the head of somebody or something that tells: people, a body, a document
     */
    CitationFinder(Words words, Quotations quotations, CitingWords citing, IntPredicate informs) {
        this.words = words;
        this.quotations = quotations;
        this.citing = citing;
        this.informs = informs;
        this.order = new WordOrder(words);
    }

    /** The drafts without what cites, and what is cited, in the order of the words. */
    record Found(List<Draft> drafts, List<Citation> citations) {}

    Found find(List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>(drafts);
        List<Citation> citations = new ArrayList<>();
        for (int at = 1; at < words.size() - 1; at++) {
            if (!isCiting(at) || quotations.at(at).isPresent()) {
                continue;
            }
            int verb = at;
            if (isQuotedAsSaying(at)) {
                kept.removeIf(draft -> draft.head() == verb);
            } else if (cites(at)) {
                report(at, kept).ifPresent(report -> {
                    cited(verb).ifPresent(phrase -> {
                        citations.add(new Citation(report.head(), TokenRange.of(verb), phrase));
                        kept.removeIf(draft -> draft.head() == verb);
                        kept.replaceAll(draft -> without(verb, phrase, draft));
                    });
                });
            }
        }
        return new Found(List.copyOf(kept), List.copyOf(citations));
    }

    private boolean isCiting(int at) {
        return words.token(at).isVerb() && citing.hold(words.lemma(at));
    }

    /** A participle after a comma, or a relative clause. */
    private boolean cites(int at) {
        boolean relative = words.tag(at - 1).startsWith("W");
        boolean participle = words.tag(at).equals("VBG") && words.lower(at - 1).equals(",");
        return relative || participle;
    }

    private boolean isQuotedAsSaying(int at) {
        int first = order.groupFirst(at);
        if (first == at || !words.tag(at).equals("VBN")) {
            return false;
        }
        int end = words.last(words.sentenceOf(at));
        for (int as = at + 1; as < Math.min(end, at + 14); as++) {
            if (words.lower(as).equals("as") && words.tag(as + 1).equals("VBG")) {
                return true;
            }
            if (words.isPunctuation(as) || order.isFinite(as)) {
                return false;
            }
        }
        return false;
    }

    /** The report that cites: whose source or cue stands before, with no other verb between, or around the citation. */
    private Optional<Draft> report(int verb, List<Draft> drafts) {
        int sentence = words.sentenceOf(verb);
        return drafts.stream()
                .filter(draft -> draft.head() != verb
                        && words.sentenceOf(draft.head()) == sentence
                        && draft.source().isPresent()
                        && quotations.at(draft.head()).isEmpty()
                        && isBeside(verb, draft))
                .max(Comparator.comparingInt((Draft draft) -> lastBefore(verb, draft))
                        .thenComparing(Comparator.comparingInt(Draft::head).reversed()));
    }

    private boolean isBeside(int verb, Draft draft) {
        int last = lastBefore(verb, draft);
        if (last == Words.NONE) {
            return false;
        }
        for (int at = last + 1; at < verb; at++) {
            boolean other = order.isFinite(at)
                    || (words.token(at).isVerb() && !words.lower(at).equals(","))
                    || (order.opensSubordinate(at) && at < verb - 1);
            if (other) {
                return false;
            }
        }
        return true;
    }

    /** The last token of the draft's cue or source before the verb. */
    private int lastBefore(int verb, Draft draft) {
        TokenRange source = draft.source().orElseThrow();
        int last = Words.NONE;
        if (draft.cue().last() < verb) {
            last = draft.cue().last();
        }
        if (source.first() < verb) {
            last = Math.max(last, Math.min(source.last(), asideBefore(verb) - 1));
        }
        return last;
    }

    private int asideBefore(int verb) {
        int at = verb - 1;
        while (at > 0 && (words.tag(at).startsWith("W") || words.lower(at).equals(","))) {
            at--;
        }
        return at + 1;
    }

    /** The phrase that is cited, up to the next comma. */
    private Optional<NounPhrase> cited(int verb) {
        return order.phraseAfter(verb + 1)
                .filter(phrase -> informs.test(phrase.head()))
                .flatMap(phrase -> {
                    int last = phrase.range().last();
                    int end = words.last(words.sentenceOf(verb));
                    while (last < end && !words.isPunctuation(last + 1) && !isOther(last + 1)) {
                        last++;
                    }
                    return words.trimmed(new TokenRange(verb + 1, last))
                            .map(range -> new NounPhrase(phrase.head(), range));
                });
    }

    private boolean isOther(int at) {
        return words.lower(at).equals("as")
                || words.lower(at).equals("that")
                || words.tag(at).equals("CC");
    }

    /** Where the citation ends: with what is cited, or with "as its source" after it. */
    private int asideEnd(NounPhrase cited) {
        int last = cited.range().last();
        int end = words.last(words.sentenceOf(last));
        if (last < end && words.lower(last + 1).equals("as")) {
            while (last < end && !words.isPunctuation(last + 1)) {
                last++;
            }
        }
        return last;
    }

    private Draft without(int verb, NounPhrase cited, Draft draft) {
        int aside = asideBefore(verb);
        Draft result = draft;
        if (draft.source().filter(source -> source.contains(verb)).isPresent()) {
            TokenRange source = draft.source().orElseThrow();
            Optional<TokenRange> cut = aside > source.first()
                    ? words.trimmed(new TokenRange(source.first(), aside - 1))
                    : Optional.empty();
            result = cut.map(range -> draft.withSource(
                            range, draft.sourceHead().filter(range::contains).orElse(range.last())))
                    .orElse(draft);
        }
        int end = asideEnd(cited);
        List<TokenRange> content = new ArrayList<>();
        for (TokenRange range : draft.content()) {
            boolean within = range.first() <= end && range.last() >= aside;
            if (!within) {
                content.add(range);
                continue;
            }
            if (range.first() < aside) {
                words.trimmed(new TokenRange(range.first(), aside - 1)).ifPresent(content::add);
            }
            if (range.last() > cited.range().last()) {
                words.trimmed(new TokenRange(cited.range().last() + 1, range.last()))
                        .ifPresent(content::add);
            }
        }
        return content.isEmpty() ? result : result.withContent(content);
    }
}
