package org.dragoman.engine.statement;

import java.util.List;
import java.util.Optional;

/**
 * What was found beside a cue.
 *
 * @param content what is said
 * @param cue the cue, with the preposition or noun that joins it to what is said
 * @param form the form that the content has
 */
record Found(List<TokenRange> content, TokenRange cue, Cue.Form form) {

    Found {
        content = List.copyOf(content);
    }

    /** Empty where the content is. */
    static Optional<Found> of(List<TokenRange> content, TokenRange cue, Cue.Form form) {
        return content.isEmpty() ? Optional.empty() : Optional.of(new Found(content, cue, form));
    }
}
