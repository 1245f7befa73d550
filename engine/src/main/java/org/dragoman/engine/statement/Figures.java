package org.dragoman.engine.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** "The ministry put the number of dead at 14": whoever puts a figure at a number states it. */
final class Figures {

    /** Tokens from the verb to its number. */
    private static final int REACH = 14;

    private final Words words;
    private final Quotations quotations;
    private final Cue entry;
    private final WordOrder order;

    Figures(Words words, Quotations quotations, Cues cues) {
        this.words = words;
        this.quotations = quotations;
        this.entry = cues.named("put-figure");
        this.order = new WordOrder(words);
    }

    /** The drafts, with those of whoever gives a figure so. */
    List<Draft> apply(List<Draft> drafts) {
        List<Draft> result = new ArrayList<>(drafts);
        for (int at = 1; at < words.size(); at++) {
            int verb = at;
            boolean free = words.lemma(at).equals("put")
                    && words.token(at).isVerb()
                    && quotations.at(at).isEmpty()
                    && drafts.stream().noneMatch(draft -> draft.cue().contains(verb));
            if (free) {
                figure(at).ifPresent(result::add);
            }
        }
        return result;
    }

    private Optional<Draft> figure(int verb) {
        int end = words.last(words.sentenceOf(verb));
        int first = order.groupFirst(verb);
        if (first <= words.start(words.sentenceOf(verb)) || verb == end) {
            return Optional.empty();
        }
        Optional<NounPhrase> source = order.phraseBefore(first - 1);
        Optional<NounPhrase> thing = order.phraseAfter(verb + 1);
        int at = verb + 1;
        while (at < Math.min(end, verb + REACH) && !(words.lower(at).equals("at") && isNumber(at + 1, end))) {
            if (words.token(at).isVerb() || words.isPunctuation(at)) {
                return Optional.empty();
            }
            at++;
        }
        boolean found = at < end && words.lower(at).equals("at") && isNumber(at + 1, end) && at > verb + 1;
        if (!found || source.isEmpty() || thing.isEmpty()) {
            return Optional.empty();
        }
        int last = at + 1;
        while (last < end
                && !words.isPunctuation(last + 1)
                && !words.tag(last + 1).equals("CC")) {
            last++;
        }
        return words.trimmed(new TokenRange(verb + 1, last))
                .map(content -> new Draft(
                        verb,
                        entry,
                        new TokenRange(first, verb),
                        source.map(NounPhrase::range),
                        source.map(NounPhrase::head),
                        List.of(content),
                        entry.stance()));
    }

    private boolean isNumber(int at, int end) {
        for (int next = at; next <= Math.min(end, at + 3); next++) {
            if (words.tag(next).equals("CD")) {
                return true;
            }
            boolean bound = words.tag(next).startsWith("RB")
                    || words.tag(next).startsWith("JJ")
                    || words.tag(next).equals("IN")
                    || words.tag(next).equals("$");
            if (!bound) {
                return false;
            }
        }
        return false;
    }
}
