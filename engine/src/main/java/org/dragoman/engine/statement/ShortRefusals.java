package org.dragoman.engine.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Refusals that say nothing else: "The palace has not commented", "He had no comment", "did not return a call seeking comment".
 * From the patterns of the lexicon's {@code source_words}, in which a bar stands where the content begins.
 */
final class ShortRefusals {

    /** Other words that may stand between two words of a pattern. */
    private static final int GAP = 3;

    /** Words of a subject that a relative clause may part from its verb. */
    private static final int ASIDE = 12;

    private final Words words;
    private final Quotations quotations;
    private final Cue entry;
    private final List<List<String>> patterns;
    private final WordOrder order;

    ShortRefusals(Words words, Quotations quotations, Cues cues, SourceWords vocabulary) {
        this.words = words;
        this.quotations = quotations;
        this.entry = cues.named("short-refusal");
        this.patterns = vocabulary.refusals();
        this.order = new WordOrder(words);
    }

    /** The drafts, with the refusals that were missed or taken for something else. */
    List<Draft> apply(List<Draft> drafts) {
        List<Draft> result = new ArrayList<>(drafts);
        for (int at = 0; at < words.size(); at++) {
            if (quotations.at(at).isPresent()) {
                continue;
            }
            Optional<Draft> refusal = refusal(at);
            boolean known = refusal.isPresent()
                    && result.stream()
                            .anyMatch(draft ->
                                    draft.stance() == Statement.Stance.DECLINES && touches(draft, refusal.get()));
            if (refusal.isPresent() && !known) {
                result.removeIf(draft -> draft.cue().overlaps(refusal.get().cue())
                        || refusal.get().says(draft.head()));
                result.add(refusal.get());
            }
        }
        return result;
    }

    private static boolean touches(Draft known, Draft refusal) {
        return known.cue().overlaps(refusal.cue())
                || refusal.says(known.head())
                || known.content().stream()
                        .anyMatch(range -> range.overlaps(refusal.content().get(0)));
    }

    private Optional<Draft> refusal(int at) {
        for (List<String> pattern : patterns) {
            boolean unsaid = pattern.get(0).equals("not") && words.token(at).isVerb() && isAfterNeither(at);
            Optional<Draft> found = match(at, unsaid ? pattern.subList(1, pattern.size()) : pattern);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Whether the subject is "neither … nor …". */
    private boolean isAfterNeither(int verb) {
        return neitherBefore(verb) != Words.NONE;
    }

    private int neitherBefore(int verb) {
        for (int at = verb - 1; at >= Math.max(words.start(words.sentenceOf(verb)), verb - ASIDE); at--) {
            if (words.lower(at).equals("neither")) {
                return at;
            }
            if (words.token(at).isVerb() || words.isPunctuation(at)) {
                return Words.NONE;
            }
        }
        return Words.NONE;
    }

    private Optional<Draft> match(int first, List<String> pattern) {
        int end = words.last(words.sentenceOf(first));
        int at = first - 1;
        int content = Words.NONE;
        boolean bar = false;
        for (String word : pattern) {
            if (word.equals("|")) {
                bar = true;
                continue;
            }
            int from = at + 1;
            int next = from;
            while (next <= end && next - from < (at < first ? 1 : GAP) && !is(next, word) && isFiller(next)) {
                next++;
            }
            if (next > end || !is(next, word)) {
                return Optional.empty();
            }
            if (bar && content == Words.NONE) {
                content = from;
            }
            at = next;
        }
        return content == Words.NONE ? Optional.empty() : draft(first, content, at);
    }

    private boolean is(int at, String word) {
        return words.lower(at).equals(word)
                || words.lemma(at).equals(word)
                || (word.equals("not")
                        && (words.lower(at).equals("n't") || words.lower(at).equals("n’t")));
    }

    private boolean isFiller(int at) {
        return words.tag(at).startsWith("RB")
                || words.tag(at).startsWith("JJ")
                || words.tag(at).equals("CD")
                || order.isDeterminer(at)
                || words.lower(at).equals("be");
    }

    private Optional<Draft> draft(int first, int content, int last) {
        int start = words.start(words.sentenceOf(first));
        int end = words.last(words.sentenceOf(first));
        int group = order.groupFirst(first);
        Optional<NounPhrase> source = group > start ? subject(group - 1, start) : Optional.empty();
        int to = last;
        while (to < end && !words.isPunctuation(to + 1) && !words.tag(to + 1).equals("CC")) {
            to++;
        }
        int cueLast = content - 1;
        if (source.isEmpty() || cueLast < group) {
            return Optional.empty();
        }
        NounPhrase who = source.get();
        return words.trimmed(new TokenRange(content, to))
                .map(range -> new Draft(
                        cueLast,
                        entry,
                        new TokenRange(group, cueLast),
                        Optional.of(who.range()),
                        Optional.of(who.head()),
                        List.of(range),
                        entry.stance()));
    }

    /** The subject right before the verb, or before a clause between commas. */
    private Optional<NounPhrase> subject(int last, int start) {
        if (!words.lower(last).equals(",")) {
            int neither = neitherBefore(last + 1);
            return order.phraseBefore(last)
                    .filter(phrase -> !isNobody(phrase.head()))
                    .map(phrase -> neither == Words.NONE
                            ? phrase
                            : new NounPhrase(
                                    phrase.head(),
                                    new TokenRange(neither + 1, phrase.range().last())));
        }
        for (int comma = last - 1; comma > Math.max(start, last - ASIDE); comma--) {
            if (words.lower(comma).equals(",")) {
                return order.phraseBefore(comma - 1).filter(phrase -> !isNobody(phrase.head()));
            }
        }
        return Optional.empty();
    }

    private boolean isNobody(int head) {
        return switch (words.lower(head)) {
            case "i", "we", "you", "one", "nobody", "none", "there" -> true;
            default -> false;
        };
    }
}
