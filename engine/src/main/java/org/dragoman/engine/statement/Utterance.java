package org.dragoman.engine.statement;

import java.util.List;
import java.util.Optional;

/**
 * Words that the layout gives to a speaker: a turn of a transcript, a post with its signature.
 *
 * @param entry id of the cue that stands for such a layout
 * @param head token that attributes: the colon behind a label, the dash before a signature
 * @param source who speaks
 * @param said what is said, in reading order; each range is as good as quoted
 */
record Utterance(String entry, int head, TokenRange source, List<TokenRange> said) {

    Utterance {
        said = List.copyOf(said);
    }

    Draft draft(Cues cues) {
        Cue cue = cues.named(entry);
        return new Draft(
                head, cue, TokenRange.of(head), Optional.of(source), Optional.of(source.last()), said, cue.stance());
    }
}
