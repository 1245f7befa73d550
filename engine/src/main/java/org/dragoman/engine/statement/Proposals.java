package org.dragoman.engine.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the rules propose, by the head of the cue; witnesses for the models. */
final class Proposals {

    private final Words words;
    private final Cues cues;
    private final Map<Integer, Draft> byHead = new HashMap<>();
    private final List<List<Draft>> bySentence = new ArrayList<>();

    Proposals(Words words, Cues cues, List<Draft> drafts) {
        this.words = words;
        this.cues = cues;
        for (int s = 0; s < words.sentences(); s++) {
            bySentence.add(new ArrayList<>());
        }
        for (Draft draft : drafts) {
            if (draft.content().isEmpty()) {
                continue;
            }
            if (byHead.putIfAbsent(draft.head(), draft) == null) {
                int from = words.sentenceOf(draft.contentFirst());
                int to = words.sentenceOf(draft.contentLast());
                for (int s = from; s <= to; s++) {
                    bySentence.get(s).add(draft);
                }
            }
        }
    }

    Optional<Draft> at(int head) {
        return Optional.ofNullable(byHead.get(head));
    }

    /** The drafts in whose content a token stands, shortest content first. */
    List<Draft> holding(int token) {
        return bySentence.get(words.sentenceOf(token)).stream()
                .filter(draft -> draft.head() != token && draft.says(token))
                .sorted(Comparator.comparingInt(Draft::contentLength).thenComparing(Draft::head))
                .toList();
    }

    /** Whether the token's lemma is a cue of the lexicon. */
    boolean isInLexicon(int at) {
        return entry(at).isPresent();
    }

    /** The lexicon's entry for a token by its lemma and part of speech. */
    Optional<Cue> entry(int at) {
        if (words.token(at).isVerb()) {
            return cues.find(Cue.Pos.VERB, words.lemma(at));
        }
        if (words.token(at).isNoun()) {
            return cues.find(Cue.Pos.NOUN, words.lemma(at));
        }
        if (words.token(at).isAdjective()) {
            return cues.find(Cue.Pos.ADJECTIVE, words.lower(at));
        }
        return Optional.empty();
    }
}
