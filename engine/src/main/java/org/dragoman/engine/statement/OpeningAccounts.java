package org.dragoman.engine.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.engine.language.Sentence;

/**
 * Phrases that open a sentence and tell whose view it gives: "In the words of the mayor, …". All behind
 * the comma is what is said.
 */
final class OpeningAccounts {

    /** Tokens that such a phrase may have. */
    private static final int LONGEST = 14;

    private final Words words;
    private final Quotations quotations;
    private final SourceWords vocabulary;
    private final Cue entry;
    private final WordOrder order;

    OpeningAccounts(Words words, Quotations quotations, Cues cues, SourceWords vocabulary) {
        this.words = words;
        this.quotations = quotations;
        this.vocabulary = vocabulary;
        this.entry = cues.named("account-behind");
        this.order = new WordOrder(words);
    }

    /** The drafts, with those of whoever such a phrase names. */
    List<Draft> apply(List<Draft> drafts) {
        List<Draft> result = new ArrayList<>(drafts);
        for (int sentence = 0; sentence < words.sentences(); sentence++) {
            if (words.sentence(sentence).use() == Sentence.Use.PARSED) {
                opening(sentence).ifPresent(draft -> settle(draft, result));
            }
        }
        return result;
    }

    /** Adds a draft, in the place of others of the same words. */
    private static void settle(Draft draft, List<Draft> drafts) {
        drafts.removeIf(other -> other.cue().overlaps(draft.cue()));
        drafts.add(draft);
    }

    private Optional<Draft> opening(int sentence) {
        int start = words.start(sentence);
        int end = words.last(sentence);
        boolean opens = switch (words.lower(start)) {
            case "in", "by", "on" -> quotations.at(start).isEmpty();
            default -> false;
        };
        for (int at = start + 1; opens && at < Math.min(end, start + LONGEST); at++) {
            if (words.lower(at).equals(",")) {
                return Optional.empty();
            }
            if (words.token(at).isNoun() && vocabulary.isView(words.lemma(at))) {
                return words.lower(at + 1).equals("of") ? ofWhom(start, at, end) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "In the view of the rights group, which has kept a tally, …": up to the comma behind which the main clause begins. */
    private Optional<Draft> ofWhom(int start, int noun, int end) {
        Optional<NounPhrase> source = order.phraseAfter(noun + 2);
        int comma = source.map(phrase -> phrase.range().last() + 1).orElse(end);
        if (comma < end
                && words.lower(comma).equals(",")
                && words.tag(comma + 1).startsWith("W")) {
            comma++;
            while (comma < end && !words.lower(comma).equals(",")) {
                comma++;
            }
        }
        return draft(new TokenRange(start, noun + 1), source, comma, end);
    }

    private Optional<Draft> draft(TokenRange cue, Optional<NounPhrase> source, int comma, int end) {
        if (source.isEmpty() || comma >= end || !words.lower(comma).equals(",") || !order.hasMainVerb(comma + 1, end)) {
            return Optional.empty();
        }
        return words.trimmed(new TokenRange(comma + 1, end))
                .map(content -> new Draft(
                        cue.first(),
                        entry,
                        cue,
                        Optional.of(source.get().range()),
                        Optional.of(source.get().head()),
                        List.of(content),
                        entry.stance()));
    }
}
