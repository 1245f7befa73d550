package org.dragoman.engine.statement;

import java.util.Set;

/**
 * How far a cue reaches: PolNeAR counts auxiliaries, negation, adverbs and particles that stand beside the verb, a bare day
 * ("said Tuesday") and the medium ("said in a statement"), but not the hearer.
 */
final class CueExtent {

    private final Words words;
    private final Channels channels;
    private final SourceWords vocabulary;

    CueExtent(Words words, Channels channels, SourceWords vocabulary) {
        this.words = words;
        this.channels = channels;
        this.vocabulary = vocabulary;
    }

    /** The range of a cue whose words in the lexicon stand from {@code head} to {@code last}. */
    TokenRange of(int head, int last) {
        return new TokenRange(left(head), right(head, last));
    }

    private int left(int head) {
        int start = words.start(words.sentenceOf(head));
        int first = auxiliaries(head, head, start);
        if (first - 1 >= start && words.tag(first - 1).equals("TO")) {
            first--;
            int carrier = words.head(head);
            boolean particle = first - 1 > start && words.label(first - 1).equals("compound:prt");
            int before = particle ? first - 2 : first - 1;
            if (before >= start && before == carrier && vocabulary.isCarrier(words.lemma(before))) {
                first = auxiliaries(before, before, start);
            }
        }
        while (first < head && isBareAdverbAtClauseStart(first, head)) {
            first++;
        }
        return first;
    }

    private int auxiliaries(int from, int head, int start) {
        int first = from;
        while (first > start
                && (leans(first - 1, head) || (isAdverb(first - 1) && first - 2 >= start && leans(first - 2, head)))) {
            first--;
        }
        return first;
    }

    private boolean isAdverb(int at) {
        return words.tag(at).startsWith("RB");
    }

    private boolean leans(int at, int head) {
        boolean clitic = words.tag(at).equals("VBP")
                || words.tag(at).equals("VBZ")
                || words.tag(at).equals("MD");
        if (clitic && (words.lower(at).startsWith("'") || words.lower(at).startsWith("’"))) {
            return true;
        }
        if (words.head(at) != head) {
            return false;
        }
        return switch (words.label(at)) {
            case "aux", "aux:pass", "cop", "neg" -> true;
            case "advmod" -> words.tag(at).startsWith("RB");
            case "cc", "cc:preconj" -> words.lower(at).equals("neither");
            default -> false;
        };
    }

    /** An adverb with nothing of the cue's own clause before it belongs to the sentence: "Meanwhile said …". */
    private boolean isBareAdverbAtClauseStart(int at, int head) {
        return words.label(at).equals("advmod") && at == words.start(words.sentenceOf(at)) && at < head - 1;
    }

    private int right(int head, int last) {
        int end = last;
        int sentenceEnd = words.last(words.sentenceOf(head));
        while (end < sentenceEnd) {
            int next = end + 1;
            if (words.label(next).equals("compound:prt") && words.head(next) == head) {
                end = next;
            } else if (isDay(next)) {
                end = next;
                if (end < sentenceEnd && isPartOfDay(end + 1)) {
                    end++;
                }
            } else {
                int medium = channels.cueEnd(words, next);
                if (medium == Words.NONE) {
                    return end;
                }
                end = medium;
            }
        }
        return end;
    }

    private boolean isDay(int at) {
        return words.token(at).isProperNoun() && DAYS.contains(words.lower(at));
    }

    private boolean isPartOfDay(int at) {
        return PARTS.contains(words.lower(at));
    }

    // closed classes of English grammar, no knowledge of the world
    private static final Set<String> DAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final Set<String> PARTS = Set.of("morning", "afternoon", "evening", "night");
}
