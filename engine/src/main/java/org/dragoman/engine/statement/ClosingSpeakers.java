package org.dragoman.engine.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Speakers who close a sentence: "The bridge is gone and the road is cut, the mayor told the council on Friday." All before the
 * comma is said, however the parser hangs it; who speaks within it ("The rebels believed …, a captive said") says no more than
 * what stands before the comma.
 */
final class ClosingSpeakers {

    /** Tokens that a speaker may have with how he knows. */
    private static final int LONGEST_SPEAKER = 16;

    private final Words words;
    private final Quotations quotations;
    private final Cues cues;
    private final IntPredicate mayBeCue;
    private final WordOrder order;

    /**
     * Reads one article.
     *
     * @param mayBeCue whether the models hold a token for a cue at all
     */
    ClosingSpeakers(Words words, Quotations quotations, Cues cues, IntPredicate mayBeCue) {
        this.words = words;
        this.quotations = quotations;
        this.cues = cues;
        this.mayBeCue = mayBeCue;
        this.order = new WordOrder(words);
    }

    /** A speaker at the end of a sentence. */
    private record Closing(int verb, Cue entry, TokenRange cue, NounPhrase source, TokenRange content) {

        /** The comma before the speaker. */
        int comma() {
            return source.range().first() - 1;
        }
    }

    /** The drafts, with those of closing speakers that were missed, and with content that ends and begins where it should. */
    List<Draft> apply(List<Draft> drafts) {
        List<Draft> result = new ArrayList<>(drafts);
        for (int sentence = 0; sentence < words.sentences(); sentence++) {
            closing(sentence).ifPresent(closing -> settle(closing, result));
        }
        return result;
    }

    private void settle(Closing closing, List<Draft> drafts) {
        boolean known = false;
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (closing.cue().overlaps(draft.cue())) {
                known = true;
                boolean behind = draft.contentFirst() > closing.verb()
                        && words.tag(draft.contentFirst()).equals("VBG");
                if (behind) {
                    drafts.set(
                            i,
                            draft.withSource(
                                            closing.source().range(),
                                            closing.source().head())
                                    .withContent(List.of(closing.content())));
                } else if (startsWithin(draft, closing, drafts)) {
                    drafts.set(i, draft.withContent(List.of(closing.content())));
                }
            } else if (closing.content().contains(draft.head())) {
                endingBefore(closing.comma(), draft).ifPresent(shorter -> replace(draft, shorter, drafts));
            }
        }
        if (!known) {
            drafts.add(new Draft(
                    closing.verb(),
                    closing.entry(),
                    closing.cue(),
                    Optional.of(closing.source().range()),
                    Optional.of(closing.source().head()),
                    List.of(closing.content()),
                    closing.entry().stance()));
        }
    }

    private static void replace(Draft old, Draft changed, List<Draft> drafts) {
        drafts.set(drafts.indexOf(old), changed);
    }

    /** Whether somebody else's cue stands before what the closing speaker is taken to say, in the same clause. */
    private boolean startsWithin(Draft draft, Closing closing, List<Draft> drafts) {
        boolean within = draft.content().size() == 1
                && draft.contentFirst() > closing.content().first()
                && closing.content().contains(draft.content().get(0));
        if (!within) {
            return false;
        }
        boolean others = drafts.stream()
                .anyMatch(other -> other != draft
                        && closing.content().contains(other.head())
                        && other.head() < draft.contentFirst()
                        && other.content().stream()
                                .anyMatch(
                                        range -> range.overlaps(draft.content().get(0))));
        return others || hasCue(closing.content().first(), draft.contentFirst() - 1);
    }

    private boolean hasCue(int first, int last) {
        for (int at = first; at <= last; at++) {
            boolean telling = order.isFinite(at)
                    && mayBeCue.test(at)
                    && cues.find(Cue.Pos.VERB, words.lemma(at))
                            .filter(Cue::takesClause)
                            .isPresent();
            if (telling) {
                return true;
            }
        }
        return false;
    }

    private Optional<Draft> endingBefore(int comma, Draft draft) {
        boolean over = draft.content().stream().anyMatch(range -> range.first() < comma && range.last() >= comma);
        if (!over) {
            return Optional.empty();
        }
        List<TokenRange> content = new ArrayList<>();
        for (TokenRange range : draft.content()) {
            if (range.last() < comma) {
                content.add(range);
            } else if (range.first() < comma) {
                words.trimmed(new TokenRange(range.first(), comma - 1)).ifPresent(content::add);
            }
        }
        return content.isEmpty() ? Optional.empty() : Optional.of(draft.withContent(content));
    }

    private Optional<Closing> closing(int sentence) {
        if (words.sentence(sentence).use() == org.dragoman.engine.language.Sentence.Use.BOILERPLATE) {
            return Optional.empty();
        }
        for (int verb = words.last(sentence); verb > words.start(sentence) + 3; verb--) {
            Optional<Cue> entry = cues.find(Cue.Pos.VERB, words.lemma(verb)).filter(cue -> cue.takes(Cue.Form.BARE));
            if (entry.isPresent()
                    && order.mayBeFinite(verb)
                    && quotations.at(verb).isEmpty()
                    && closes(verb, entry.get())) {
                return closing(verb, entry.get());
            }
        }
        return Optional.empty();
    }

    private Optional<Closing> closing(int verb, Cue entry) {
        int first = order.groupFirst(verb);
        int start = words.start(words.sentenceOf(verb));
        Optional<NounPhrase> source = order.phraseBefore(first - 1)
                .filter(phrase -> phrase.range().first() - 1 > start
                        && words.lower(phrase.range().first() - 1).equals(","))
                .or(() -> allAfterComma(start, first - 1));
        if (source.isEmpty()) {
            return Optional.empty();
        }
        int comma = source.get().range().first() - 1;
        if (comma <= start
                || !words.lower(comma).equals(",")
                || quotations.at(comma).isPresent()) {
            return Optional.empty();
        }
        int from = clauseStart(start, comma);
        boolean subordinate =
                order.opensSubordinate(from) || (words.tag(from).equals("IN") && !order.hasMainVerb(from, comma - 1));
        if (subordinate || !order.hasMainVerb(from, comma - 1)) {
            return Optional.empty();
        }
        return words.trimmed(new TokenRange(from, comma - 1))
                .map(content -> new Closing(verb, entry, new TokenRange(first, verb), source.get(), content));
    }

    /** All between the last comma and the verb, where no other verb has its clause there: "one official close to the talks". */
    private Optional<NounPhrase> allAfterComma(int start, int last) {
        int first = last + 1;
        boolean relative = false;
        while (first - 1 > start
                && last - first < LONGEST_SPEAKER
                && !words.lower(first - 1).equals(",")) {
            first--;
            relative |= words.tag(first).startsWith("WP");
        }
        Optional<NounPhrase> begins = first <= last ? order.phraseAfter(first) : Optional.empty();
        if (begins.isEmpty() || !words.lower(first - 1).equals(",")) {
            return Optional.empty();
        }
        int head = begins.get().head();
        for (int at = first; at <= last; at++) {
            boolean other = words.isQuotationMark(at)
                    || words.isDash(at)
                    || words.tag(at).equals("TO") && words.token(at + 1).isVerb()
                    || (order.isFinite(at) && !relative);
            if (other || (order.isFinite(at) && at == begins.get().range().last() + 1)) {
                return Optional.empty();
            }
            boolean joined =
                    words.tag(at).equals("CC") && at == begins.get().range().last() + 1;
            if (joined) {
                head = order.phraseAfter(at + 1).map(NounPhrase::head).orElse(head);
            }
        }
        int who = head;
        return words.trimmed(new TokenRange(first, last)).map(range -> new NounPhrase(who, range));
    }

    /** Where the clause begins: after a dash, a semicolon or a conjunction that opens the sentence. */
    private int clauseStart(int start, int comma) {
        int from = start;
        for (int at = start; at < comma; at++) {
            if (words.isDash(at) && quotations.at(at).isEmpty()) {
                from = at + 1;
            }
        }
        return words.tag(from).equals("CC") ? from + 1 : from;
    }

    /** Whether nothing is said after the verb: only a hearer, a time, a place, or another verb of saying after a comma. */
    private boolean closes(int verb, Cue entry) {
        int end = words.last(words.sentenceOf(verb));
        int next = verb + 1;
        while (next <= end && words.tag(next).startsWith("RB")) {
            next++;
        }
        boolean bare = next > end || words.isPunctuation(next) || isTime(next);
        boolean phrase = next <= end
                && words.tag(next).equals("IN")
                && !order.opensSubordinate(next)
                && !entry.prepositions().contains(words.lower(next));
        boolean hearer = entry.addressee() || (next <= end && words.tag(next).equals("TO"));
        boolean participle = !order.isFinite(verb) && order.groupFirst(verb) == verb;
        if (!bare && (participle || (!phrase && !hearer))) {
            return false;
        }
        for (int at = next; at <= end; at++) {
            if (words.lower(at).equals(",")) {
                return at == end || words.tag(at + 1).equals("VBG");
            }
            boolean clause = words.token(at).isVerb()
                    || words.tag(at).equals("MD")
                    || words.isQuotationMark(at)
                    || words.lower(at).equals(":")
                    || order.opensSubordinate(at);
            if (clause) {
                return false;
            }
        }
        return true;
    }

    private boolean isTime(int at) {
        return words.token(at).isProperNoun()
                || words.label(at).equals("obl:tmod")
                || words.label(words.head(at) == Words.NONE ? at : words.head(at))
                        .equals("obl:tmod");
    }
}
