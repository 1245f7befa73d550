package org.dragoman.engine.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Small mendings of drafts, each looking at one draft alone: nobody says nothing ("No group claimed the attack"), "neither …
 * nor …" is one cue, whoever is told something is no part of it, and how somebody asked not to be named is not what he said.
 */
final class Mendings {

    private final Words words;
    private final SourceWords vocabulary;
    private final WordOrder order;

    Mendings(Words words, SourceWords vocabulary) {
        this.words = words;
        this.vocabulary = vocabulary;
        this.order = new WordOrder(words);
    }

    /** The drafts that say something, mended. */
    List<Draft> apply(List<Draft> drafts) {
        return drafts.stream()
                .filter(draft -> !isByNobody(draft) && !isRequestForAnonymity(draft))
                .map(this::wholeRefusal)
                .map(this::withoutHearer)
                .map(this::afterAnonymity)
                .toList();
    }

    private boolean isByNobody(Draft draft) {
        Optional<TokenRange> source = draft.source();
        if (source.isEmpty()) {
            return false;
        }
        int first = source.get().first();
        return switch (words.lower(first)) {
            case "no" -> first == words.start(words.sentenceOf(first)) || source.get().length() > 1;
            case "nobody", "none" -> true;
            default -> false;
        };
    }

    /** "who asked not to be named", "spoke on condition of anonymity". */
    private boolean isRequestForAnonymity(Draft draft) {
        TokenRange cue = draft.cue();
        int end = Math.min(words.last(words.sentenceOf(cue.first())), cue.last() + 5);
        return draft.entry().pos() == Cue.Pos.VERB
                && vocabulary.startsAnonymity(words, cue.first(), cue.last(), end);
    }

    /** "has neither confirmed" without "nor denied": the second verb belongs to the cue. */
    private Draft wholeRefusal(Draft draft) {
        int first = draft.contentFirst();
        boolean open = words.lower(first).equals("nor")
                && first == draft.cue().last() + 1
                && words.token(first + 1).isVerb()
                && draft.contentLast() > first + 1
                && draft.content().get(0).last() > first + 1;
        if (!open) {
            return draft;
        }
        List<TokenRange> content = new ArrayList<>(draft.content());
        content.set(0, new TokenRange(first + 2, content.get(0).last()));
        return draft.withCue(new TokenRange(draft.cue().first(), first + 1)).withContent(content);
    }

    /** "The editor had been told that …": the subject of the passive hears it. */
    private Draft withoutHearer(Draft draft) {
        List<TokenRange> content = draft.content();
        boolean heard = draft.entry().addressee()
                && content.size() == 2
                && content.get(0).last() < draft.cue().first()
                && words.lower(content.get(1).first()).equals("that")
                && !words.tag(draft.cue().first() - 1).isEmpty();
        return heard ? draft.withContent(List.of(content.get(1))) : draft;
    }

    /** "said on condition they not be named that …": the content begins with "that". */
    private Draft afterAnonymity(Draft draft) {
        TokenRange range = draft.content().get(0);
        if (range.first() <= draft.head()) {
            return draft;
        }
        for (int at = range.first() + 2; at < Math.min(range.last(), range.first() + 14); at++) {
            boolean after = words.lower(at).equals("that")
                    && vocabulary.hasAnonymity(words, new TokenRange(range.first(), at - 1))
                    && !order.isFinite(at + 1);
            if (after) {
                List<TokenRange> content = new ArrayList<>(draft.content());
                content.set(0, new TokenRange(at, range.last()));
                return draft.withContent(content);
            }
        }
        return draft;
    }
}
