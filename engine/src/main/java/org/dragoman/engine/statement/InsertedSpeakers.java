package org.dragoman.engine.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Speakers put between a subject and its verb: "The minister, an aide said, had misspoken". The parser takes the speaker for an
 * apposition of the subject; the comma and the verb after the cue tell that the subject belongs to what is said.
 */
final class InsertedSpeakers {

    private final Words words;
    private final Quotations quotations;
    private final WordOrder order;

    InsertedSpeakers(Words words, Quotations quotations) {
        this.words = words;
        this.quotations = quotations;
        this.order = new WordOrder(words);
    }

    /** The drafts, with inserted speakers alone as sources, and subjects where they belong. */
    List<Draft> apply(List<Draft> drafts) {
        List<Draft> result = new ArrayList<>();
        for (Draft draft : drafts) {
            result.add(inserted(draft).orElse(draft));
        }
        return result;
    }

    private Optional<Draft> inserted(Draft draft) {
        int comma = draft.cue().last() + 1;
        int end = words.last(words.sentenceOf(draft.head()));
        boolean goesOn = draft.entry().takes(Cue.Form.BARE)
                && comma < end
                && words.lower(comma).equals(",")
                && order.isFinite(comma + 1)
                && quotations.at(draft.head()).isEmpty();
        if (!goesOn || draft.cue().first() - 1 <= words.start(words.sentenceOf(draft.head()))) {
            return Optional.empty();
        }
        Optional<NounPhrase> speaker = order.phraseBefore(draft.cue().first() - 1);
        Optional<NounPhrase> subject = speaker.filter(phrase -> isParted(phrase, draft))
                .flatMap(phrase -> order.phraseBefore(phrase.range().first() - 2));
        if (subject.isEmpty()) {
            return Optional.empty();
        }
        List<TokenRange> content = new ArrayList<>(List.of(subject.get().range()));
        words.trimmed(new TokenRange(comma + 1, clauseEnd(comma + 1, end)))
                .map(quotations::stretched)
                .ifPresent(content::add);
        return content.size() < 2
                ? Optional.empty()
                : Optional.of(
                        draft.withSource(speaker.get().range(), speaker.get().head())
                                .withContent(content));
    }

    /** Whether the taken source reaches over the comma before the speaker. */
    private boolean isParted(NounPhrase speaker, Draft draft) {
        int before = speaker.range().first() - 1;
        return before > words.start(words.sentenceOf(draft.head()))
                && words.lower(before).equals(",")
                && draft.source().filter(source -> source.contains(before)).isPresent();
    }

    private int clauseEnd(int first, int end) {
        for (int at = first; at < end; at++) {
            if (words.isDash(at) && quotations.at(at).isEmpty()) {
                return at - 1;
            }
        }
        return end;
    }
}
