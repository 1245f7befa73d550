package org.dragoman.engine.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Nouns that attribute a clause standing apart from them ("a report by the auditors that …", "the claim, made in a book by an
 * aide, that …"), and where the clause of a noun ends that is the sentence's subject ("A warning that the ferry leaked went
 * unheeded").
 */
final class UtteranceNouns {

    /** Tokens between a noun and its clause. */
    private static final int WIDEST = 14;

    private final Words words;
    private final Quotations quotations;
    private final Cues cues;
    private final SourceWords vocabulary;
    private final IntPredicate isOutlet;
    private final IntPredicate mayBeCue;
    private final WordOrder order;

    /**
     * Reads one article.
     *
     * @param isOutlet whether an outlet is named by the token at the head of a phrase
     * @param mayBeCue whether the models hold a token for a cue at all
     */
    UtteranceNouns(
            Words words,
            Quotations quotations,
            Cues cues,
            SourceWords vocabulary,
            IntPredicate isOutlet,
            IntPredicate mayBeCue) {
        this.vocabulary = vocabulary;
        this.mayBeCue = mayBeCue;
        this.words = words;
        this.quotations = quotations;
        this.cues = cues;
        this.isOutlet = isOutlet;
        this.order = new WordOrder(words);
    }

    /** The drafts, with those of nouns that were missed, and clauses of nouns that end before the sentence's own verb. */
    List<Draft> apply(List<Draft> drafts) {
        List<Draft> result = new ArrayList<>(drafts);
        for (int at = 0; at < words.size(); at++) {
            int noun = at;
            if (quotations.at(at).isPresent() || !isCommonNoun(at)) {
                continue;
            }
            cues.find(Cue.Pos.NOUN, lemma(at)).ifPresent(entry -> settle(noun, entry, result));
        }
        return result;
    }

    private boolean isCommonNoun(int at) {
        return (words.token(at).isNoun() && !words.token(at).isProperNoun()) || isJudged(at);
    }

    /** "dismissed as lies reports that …": the tagger takes the noun for a verb. */
    private boolean isJudged(int at) {
        return words.tag(at).equals("VBZ")
                && words.lower(at + 1).equals("that")
                && (words.lower(at - 2).equals("as") || words.lower(at - 3).equals("as"));
    }

    private String lemma(int at) {
        return words.lemma(at);
    }

    private void settle(int noun, Cue entry, List<Draft> drafts) {
        Optional<Draft> missed = entry.takes(Cue.Form.THAT) ? apart(noun, entry) : Optional.empty();
        boolean known = false;
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (draft.cue().contains(noun)) {
                known |= draft.head() == noun;
                drafts.set(i, draft.head() == noun ? repaired(draft, missed) : withoutTopic(draft, noun, missed));
            }
        }
        if (!known) {
            missed.ifPresent(drafts::add);
        }
    }

    /** "said of the claim that": the noun speaks for itself and is no part of the cue before it. */
    private Draft withoutTopic(Draft draft, int noun, Optional<Draft> missed) {
        boolean topic = missed.isPresent()
                && draft.head() < noun - 1
                && draft.contentLast() < draft.cue().first()
                && words.tag(draft.head() + 1).equals("IN");
        return topic ? draft.withCue(new TokenRange(draft.cue().first(), draft.head())) : draft;
    }

    private Draft repaired(Draft draft, Optional<Draft> apart) {
        Draft sourced = draft;
        boolean judged = isJudged(draft.head());
        if (!judged && draft.source().isEmpty() && apart.flatMap(Draft::source).isPresent()) {
            Draft other = apart.get();
            sourced = draft.withSource(
                    other.source().orElseThrow(), other.sourceHead().orElseThrow());
        }
        if (judged) {
            sourced = apart.filter(other -> other.source().isPresent())
                    .map(other -> draft.withSource(
                            other.source().orElseThrow(), other.sourceHead().orElseThrow()))
                    .orElseGet(draft::withoutSource);
        }
        boolean single = sourced.content().size() == 1 && sourced.contentFirst() > sourced.head();
        if (!single) {
            return sourced;
        }
        TokenRange range = sourced.content().get(0);
        Draft bounded = sourced;
        return words.trimmed(new TokenRange(range.first(), end(sourced.head(), range)))
                .map(cut -> bounded.withContent(List.of(cut)))
                .orElse(sourced);
    }

    /** The statement of a noun whose clause follows a phrase that names its source, or an aside between commas. */
    private Optional<Draft> apart(int noun, Cue entry) {
        int end = words.last(words.sentenceOf(noun));
        int that = Words.NONE;
        boolean aside = false;
        for (int at = noun + 1; at <= Math.min(end - 2, noun + WIDEST) && that == Words.NONE; at++) {
            if (words.lower(at).equals("that")) {
                that = at;
            } else if (words.lower(at).equals(",")) {
                aside = at == noun + 1 || aside;
                if (!aside) {
                    return Optional.empty();
                }
            } else if ((order.isFinite(at) && !(aside && at == noun + 2))
                    || words.isQuotationMark(at)
                    || words.tag(at).startsWith("W")) {
                return Optional.empty();
            }
        }
        boolean clause = that != Words.NONE
                && !order.isFinite(that + 1)
                && !words.tag(that + 1).startsWith("RB");
        boolean closed = !aside || words.lower(that - 1).equals(",");
        if (!clause || !closed || (!aside && words.lower(that - 1).equals(","))) {
            return Optional.empty();
        }
        boolean authored = !aside
                || vocabulary.isLightVerb(words.lemma(noun + 2))
                || words.tag(noun + 2).equals("IN");
        Optional<NounPhrase> source = possessor(noun);
        if (source.isEmpty() && authored) {
            source = namedBetween(noun, that);
        }
        boolean named = isJudged(noun) || aside || (that == noun + 1 && isSpokenOf(noun) && isObject(noun));
        if (source.isEmpty() && !named) {
            return Optional.empty();
        }
        TokenRange all = new TokenRange(that, end);
        Optional<NounPhrase> who = source;
        return words.trimmed(new TokenRange(that, end(noun, all)))
                .map(quotations::stretched)
                .map(content -> new Draft(
                        noun,
                        entry,
                        TokenRange.of(noun),
                        who.map(NounPhrase::range),
                        who.map(NounPhrase::head),
                        List.of(content),
                        entry.stance()));
    }

    /** Whether the noun is what is asked or said something about, or the models hold it for a cue. */
    private boolean isSpokenOf(int noun) {
        int before = noun - 1;
        while (before > words.start(words.sentenceOf(noun))
                && (order.isDeterminer(before)
                        || words.token(before).isAdjective()
                        || words.tag(before).equals("POS")
                        || (words.token(before).isNoun()
                                && words.tag(before + 1).equals("POS")))) {
            before--;
        }
        return words.lower(before).equals("about")
                || words.lower(before).equals("of")
                || words.lower(before).equals("on")
                || mayBeCue.test(noun);
    }

    /** Whether the clause after the noun has words enough to be told, and does not lack its object. */
    private boolean isObject(int noun) {
        int end = words.last(words.sentenceOf(noun));
        for (int at = noun + 3; at <= Math.min(end - 1, noun + WIDEST); at++) {
            if (order.isFinite(at)) {
                return words.hasWord(at + 1, Math.min(end, at + 1));
            }
        }
        return false;
    }

    /** Whose claim it is: "the president’s claim". */
    private Optional<NounPhrase> possessor(int noun) {
        int start = words.start(words.sentenceOf(noun));
        int at = noun - 1;
        while (at > start && words.token(at).isAdjective()) {
            at--;
        }
        int mark = at;
        return at > start && words.tag(at).equals("POS")
                ? order.phraseBefore(mark - 1)
                        .map(phrase -> new NounPhrase(
                                phrase.head(), new TokenRange(phrase.range().first(), mark)))
                : Optional.empty();
    }

    /** Who is named by "by", "from" or, for outlets, "in" between the noun and its clause. */
    private Optional<NounPhrase> namedBetween(int noun, int that) {
        Optional<NounPhrase> outlet = Optional.empty();
        for (int at = noun + 1; at < that - 1; at++) {
            String lower = words.lower(at);
            if (lower.equals("by") || lower.equals("from")) {
                Optional<NounPhrase> source = order.phraseAfter(at + 1)
                        .filter(phrase -> phrase.range().last() < that);
                if (source.isPresent()) {
                    return source;
                }
            }
            if (lower.equals("in") && outlet.isEmpty()) {
                outlet = order.phraseAfter(at + 1)
                        .filter(phrase -> phrase.range().last() < that && isOutlet.test(phrase.head()));
            }
        }
        return outlet;
    }

    /** The last token of a noun's clause: before the main verb, where the noun is the subject of its sentence. */
    private int end(int noun, TokenRange clause) {
        int start = words.start(words.sentenceOf(noun));
        for (int at = start; at < noun; at++) {
            if (order.isFinite(at)
                    || words.tag(at).equals("IN")
                    || words.token(at).isVerb()) {
                return clause.last();
            }
        }
        int allowed = words.tag(clause.first()).equals("TO") ? 0 : 1;
        for (int at = clause.first() + 1; at <= clause.last(); at++) {
            boolean opens = order.opensSubordinate(at)
                    || words.tag(at).equals("CC")
                    || words.isPunctuation(at)
                    || (order.isFinite(at) && isBareCue(at));
            if (order.isFinite(at) && order.groupFirst(at) == at) {
                if (allowed == 0) {
                    return at - 1;
                }
                allowed--;
            }
            allowed += opens ? 1 : 0;
            if (quotations.at(at).isPresent()) {
                return clause.last();
            }
        }
        return allowed > 0 ? clause.last() : beforeParticiple(clause);
    }

    /** Before a main verb that the tagger took for a participle: "that inmates were starved led to an inquiry". */
    private int beforeParticiple(TokenRange clause) {
        boolean verb = false;
        for (int at = clause.first() + 1; at < clause.last(); at++) {
            boolean participle = words.tag(at).equals("VBN") && order.groupFirst(at) == at;
            boolean takes = order.isDeterminer(at + 1)
                    || words.token(at + 1).isNoun()
                    || words.tag(at + 1).equals("TO")
                    || words.lower(at + 1).equals("to")
                    || words.tag(at + 1).equals("VBG");
            if (verb && participle && takes && !words.tag(at - 1).startsWith("RB") && !order.isDeterminer(at - 1)) {
                return at - 1;
            }
            verb |= order.isFinite(at);
        }
        return clause.last();
    }

    private boolean isBareCue(int verb) {
        return cues.find(Cue.Pos.VERB, words.lemma(verb))
                .filter(cue -> cue.takes(Cue.Form.BARE))
                .isPresent();
    }
}
