package org.dragoman.engine.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Who speaks by the layout of an article: turns of a transcript and posts that are shown whole. */
final class Utterances {

    private final List<Utterance> all;

    Utterances(Words words, SourceWords vocabulary) {
        List<Paragraph> paragraphs = Paragraph.of(words);
        List<Utterance> turns = new Transcript(words, paragraphs, vocabulary).find();
        List<Utterance> found = new ArrayList<>(turns);
        for (Utterance post : new Posts(words, paragraphs).find()) {
            boolean apart = turns.stream()
                    .allMatch(turn -> turn.said().stream()
                            .noneMatch(range -> range.contains(post.head())
                                    || range.overlaps(post.said().get(0))));
            if (apart) {
                found.add(post);
            }
        }
        found.sort(Comparator.comparingInt(Utterance::head));
        this.all = List.copyOf(found);
    }

    /** What is said, in reading order. */
    List<TokenRange> said() {
        return all.stream()
                .flatMap(utterance -> utterance.said().stream())
                .sorted(Comparator.comparingInt(TokenRange::first))
                .toList();
    }

    /** The statements that they are, in order of their heads. */
    List<Draft> drafts(Cues cues) {
        return all.stream().map(utterance -> utterance.draft(cues)).toList();
    }
}
