package org.dragoman.engine.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Speakers put between a subject and its verb: "The minister, an aide said, had misspoken". The parser takes the speaker for an
 * apposition of the subject; the comma and the verb after the cue tell that the subject belongs to what is said.
 */
final class InsertedSpeakers {

    /** Tokens that tell where and when it was said. */
    private static final int LONGEST_SETTING = 7;

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
        int end = words.last(words.sentenceOf(draft.head()));
        int comma = closingComma(draft.cue().last() + 1, end);
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

    /** The comma behind the cue and where or when it was said ("an aide said in Oslo on Friday,"); the end where there is none. */
    private int closingComma(int first, int end) {
        int at = first;
        while (at < end && at - first <= LONGEST_SETTING && !words.lower(at).equals(",")) {
            if (!isSetting(at)) {
                return end;
            }
            at++;
        }
        return at < end && words.lower(at).equals(",") ? at : end;
    }

    private boolean isSetting(int at) {
        return switch (words.tag(at)) {
            case "IN", "NNP", "NNPS", "NN", "NNS", "DT", "JJ", "CD", "TO" -> !order.opensSubordinate(at);
            default -> false;
        };
    }

    /** Whether the speaker stands behind a comma that parts it from the subject, which was taken for its source or for none of it. */
    private boolean isParted(NounPhrase speaker, Draft draft) {
        int before = speaker.range().first() - 1;
        return before > words.start(words.sentenceOf(draft.head()))
                && words.lower(before).equals(",")
                && (draft.source().filter(source -> source.contains(before)).isPresent() || isSubjectBefore(before));
    }

    /** "The rebels, the army spokesman said in Colombo, abducted": all before the comma is one noun phrase. */
    private boolean isSubjectBefore(int comma) {
        int start = words.start(words.sentenceOf(comma));
        return order.phraseBefore(comma - 1)
                .filter(phrase -> phrase.range().first() == start)
                .isPresent();
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
