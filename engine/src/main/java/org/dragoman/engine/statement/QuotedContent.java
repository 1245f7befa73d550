package org.dragoman.engine.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Content in quotation marks before or after a cue. */
final class QuotedContent {

    /** Words between a cue and the quotation that it leads in: hearer, place, time. */
    private static final int WIDEST_GAP = 14;

    private final Words words;
    private final Quotations quotations;

    QuotedContent(Words words, Quotations quotations) {
        this.words = words;
        this.quotations = quotations;
    }

    /** The quotations that belong to a cue: the one before it, the one after it or both. */
    Optional<List<TokenRange>> of(Cue cue, int verb, TokenRange group) {
        List<TokenRange> content = new ArrayList<>();
        if (quotations.at(group.first()).isPresent()) {
            return Optional.empty();
        }
        preceding(group).map(quotation -> whole(quotation.range(), verb)).ifPresent(content::add);
        Optional<Quotation> following = following(verb, group, content.isEmpty(), cue.addressee());
        following
                .map(quotation -> goingOn(quotation.range(), verb))
                .filter(range -> content.stream().noneMatch(range::overlaps))
                .ifPresent(content::add);
        return content.isEmpty() ? Optional.empty() : Optional.of(content);
    }

    /** The quotation that ends right before the group, in its sentence or, after a mark of its own, in the sentence before. */
    private Optional<Quotation> preceding(TokenRange group) {
        int before = group.first() - 1;
        while (before >= 0 && !words.isQuotationMark(before) && words.isPunctuation(before)) {
            before--;
        }
        if (before < 0 || words.paragraphOf(before) != words.paragraphOf(group.first())) {
            return Optional.empty();
        }
        int sentence = words.sentenceOf(group.first());
        boolean same = words.sentenceOf(before) == sentence;
        boolean cutOff =
                words.sentenceOf(before) == sentence - 1 && words.isQuotationMark(before) && endsOpenly(before);
        return same || cutOff ? quotations.at(before) : Optional.empty();
    }

    /** Whether a quotation ends with a comma, an exclamation or a question, so that its speaker may still follow. */
    private boolean endsOpenly(int mark) {
        return switch (words.lower(mark - 1)) {
            case ",", "!", "?", "...", "…", "--", "—" -> true;
            default -> false;
        };
    }

    /** A quotation that begins amid its sentence brings along the words of the sentence before it. */
    private TokenRange whole(TokenRange quotation, int verb) {
        int start = words.start(words.sentenceOf(Math.min(quotation.first() + 1, quotation.last())));
        boolean amid = words.hasWord(start, quotation.first() - 1) && start < quotation.first();
        if (!amid) {
            return quotation;
        }
        int first = start;
        int clause = words.dependent(verb, "ccomp");
        if (clause != Words.NONE && clause < verb) {
            TokenRange reach = words.reach(clause);
            first = reach.overlaps(quotation) ? Math.min(reach.first(), quotation.first()) : first;
        }
        while (first < quotation.first() && (words.isPunctuation(first) && !words.isQuotationMark(first))) {
            first++;
        }
        return new TokenRange(first, quotation.last());
    }

    private Optional<Quotation> following(int verb, TokenRange group, boolean needed, boolean hearer) {
        int sentence = words.sentenceOf(verb);
        int end = words.last(sentence);
        int clause = words.dependent(verb, "ccomp");
        for (int at = group.last() + 1; at <= end && at - group.last() <= WIDEST_GAP; at++) {
            if (words.isQuotationMark(at)) {
                Optional<Quotation> found = quotations
                        .at(at)
                        .filter(q -> q.range().contains(group.last() + 1)
                                || q.range().first() > group.last());
                boolean amidClause = clause > verb && words.reach(clause).first() < at && hasWordOfClause(clause, at);
                boolean apart = needed || words.isPunctuation(at - 1);
                return found.filter(q -> apart && !amidClause && isSpeech(q));
            }
            if (words.token(at).isVerb()
                    || words.lower(at).equals("that")
                    || (words.tag(at).equals("TO") && words.isQuotationMark(at + 1))) {
                return Optional.empty();
            }
            boolean adverbial = words.isPunctuation(at)
                    || words.tag(at).equals("IN")
                    || words.tag(at).equals("TO")
                    || words.tag(at).startsWith("RB")
                    || words.tag(at).equals("NNP");
            if (at == group.last() + 1 && !hearer && !adverbial) {
                return Optional.empty();
            }
        }
        boolean colon =
                needed && words.lower(end).equals(":") && end - group.last() <= WIDEST_GAP && end + 1 < words.size();
        return colon ? quotations.at(end + 1).filter(q -> q.range().first() == end + 1) : Optional.empty();
    }

    /** A quotation after which the clause goes on without punctuation: "it will be hard" if he waits. */
    private TokenRange goingOn(TokenRange quotation, int verb) {
        int end = words.last(words.sentenceOf(verb));
        int last = quotation.last();
        boolean stops = last >= end
                || words.isPunctuation(last - 1)
                || words.isPunctuation(last + 1)
                || words.tag(last + 1).equals("CC");
        if (stops) {
            return quotation;
        }
        while (last < end
                && !words.isPunctuation(last + 1)
                && !words.tag(last + 1).equals("CC")) {
            last++;
        }
        return new TokenRange(quotation.first(), last);
    }

    private boolean hasWordOfClause(int clause, int quotation) {
        return words.hasWord(words.reach(clause).first(), quotation - 1);
    }

    /** Whether the quoted words are more than a term: at least a clause or some words. */
    private boolean isSpeech(Quotation quotation) {
        for (int at = quotation.range().first(); at <= quotation.range().last(); at++) {
            if (words.token(at).isVerb()
                    || words.tag(at).equals("MD")
                    || words.tag(at).equals("UH")) {
                return true;
            }
        }
        return quotation.range().length() > 5;
    }
}
