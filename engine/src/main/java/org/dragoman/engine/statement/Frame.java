package org.dragoman.engine.statement;

import java.util.Optional;

/**
 * A cue with its source: what content is looked for around.
 *
 * @param head token of the cue's head
 * @param cue the whole cue
 * @param source the source's phrase, where there is one
 */
record Frame(int head, TokenRange cue, Optional<TokenRange> source) {

    /** Where content before the cue ends at the latest: before the cue, and before a source close to it on that side. */
    int leftLimit() {
        boolean near = source.isPresent()
                && source.get().last() < cue.first()
                && cue.first() - source.get().last() <= 12;
        return (near ? source.get().first() : cue.first()) - 1;
    }

    /** Where content after the cue begins at the earliest. */
    int rightLimit() {
        boolean near = source.isPresent()
                && source.get().first() > cue.last()
                && source.get().first() - cue.last() <= 4;
        return (near ? source.get().last() : cue.last()) + 1;
    }
}
