package org.dragoman.engine.event;

import java.util.List;
import java.util.Set;
import org.dragoman.engine.actor.Mention;

/** What came of trying a frame at a predicate. */
sealed interface FrameMatch {

    /** The frame that was tried. */
    Frame frame();

    /**
     * It fires.
     *
     * @param specificity how many conditions it met
     * @param consumed tokens of nouns that the conditions read
     * @param sure whether its actor fills the slot itself, and does not merely stand behind it
     */
    record Fired(
            Predicate predicate,
            Frame frame,
            Set<Integer> words,
            int specificity,
            List<Mention> actors,
            List<Mention> recipients,
            Set<Integer> consumed,
            boolean sure)
            implements FrameMatch {}

    /** It does not fire; the failing condition. */
    record Failed(Predicate predicate, Frame frame, Set<Integer> words, int met, boolean onlyNeeds, String reason)
            implements FrameMatch {}
}
