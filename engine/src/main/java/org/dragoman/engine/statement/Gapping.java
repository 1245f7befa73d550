package org.dragoman.engine.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * "The army said nine soldiers had died, the rebels 43": the second speaker's verb is left out, and only his number stands. Read
 * only where the number of the first speaker stands in the subject of what he says or what he counts is nobody who could have
 * said or done the rest ("she said the army lost 40 men, the rebels 60").
 */
final class Gapping {

    private final Words words;
    private final Quotations quotations;
    private final IntPredicate isActor;
    private final WordOrder order;

    /**
     * Reads one article.
     *
     * @param isActor whether somebody who can speak is named by the token at the head of a phrase
     */
    Gapping(Words words, Quotations quotations, IntPredicate isActor) {
        this.words = words;
        this.quotations = quotations;
        this.isActor = isActor;
        this.order = new WordOrder(words);
    }

    /** A number that a second speaker gives. */
    record Gap(NounPhrase speaker, TokenRange number) {}

    /** The gap at the end of a draft's content. */
    Optional<Gap> of(Draft draft) {
        TokenRange content = draft.content().get(draft.content().size() - 1);
        boolean speech = draft.entry().takes(Cue.Form.BARE) && content.first() > draft.head();
        int number = number(content);
        if (!speech || number == Words.NONE || quotations.at(number).isPresent()) {
            return Optional.empty();
        }
        Optional<NounPhrase> speaker = order.phraseBefore(number - 1).filter(phrase -> isActor.test(phrase.head()));
        if (speaker.isEmpty()) {
            return Optional.empty();
        }
        int break_ = speaker.get().range().first() - 1;
        boolean parted = words.lower(break_).equals(",")
                || words.lower(break_).equals(";")
                || words.lower(break_).equals("and");
        boolean parallel = parted && break_ > content.first() && countsSomething(content.first(), break_ - 1);
        return parallel
                ? Optional.of(new Gap(speaker.get(), new TokenRange(number, content.last())))
                : Optional.empty();
    }

    /** The draft without the gap in its content. */
    Draft without(Draft draft, Gap gap) {
        List<TokenRange> content = new ArrayList<>(draft.content());
        TokenRange last = content.remove(content.size() - 1);
        words.trimmed(new TokenRange(last.first(), gap.speaker().range().first() - 2))
                .ifPresent(content::add);
        return content.isEmpty() ? draft : draft.withContent(content);
    }

    /** The first token of a number, with "at least" and the like, that closes the content. */
    private int number(TokenRange content) {
        int at = content.last();
        while (at > content.first()
                && (words.tag(at).equals("CD") || words.lower(at).equals("million"))) {
            at--;
        }
        if (at == content.last()) {
            return Words.NONE;
        }
        while (at > content.first() && isBound(at)) {
            at--;
        }
        return at + 1;
    }

    private boolean isBound(int at) {
        return switch (words.lower(at)) {
            case "at",
                    "least",
                    "most",
                    "about",
                    "only",
                    "just",
                    "some",
                    "more",
                    "fewer",
                    "less",
                    "than",
                    "around",
                    "nearly",
                    "almost",
                    "over" -> true;
            default -> false;
        };
    }

    /** Whether the first clause has a number before its verb, or an expletive, or a subject that can neither speak nor act. */
    private boolean countsSomething(int first, int last) {
        int verb = Words.NONE;
        boolean number = false;
        boolean early = false;
        for (int at = first; at <= last; at++) {
            if (verb == Words.NONE && order.isFinite(at)) {
                verb = at;
                early = number;
            }
            number |= words.tag(at).equals("CD");
        }
        if (verb == Words.NONE || !number) {
            return false;
        }
        int subject = words.lower(first).equals("that") ? first + 1 : first;
        boolean expletive = words.tag(subject).equals("EX");
        boolean thing = order.phraseBefore(verb - 1)
                .filter(phrase -> !isActor.test(phrase.head())
                        && !words.tag(phrase.head()).startsWith("PRP"))
                .isPresent();
        return early || expletive || thing;
    }
}
