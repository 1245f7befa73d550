package org.dragoman.engine.event;

import java.util.Objects;
import java.util.Optional;
import org.dragoman.engine.article.Span;

/**
 * Why a frame fired at a predicate or did not; what {@code dragoman explain} prints.
 *
 * @param sentence index of the sentence
 * @param trigger the predicate's words in the article
 * @param predicate the predicate with its slots, readable
 * @param frame id of the frame
 * @param event what the frame codes
 * @param outcome what came of it
 * @param specificity number of conditions that held
 * @param failure the first condition or need that failed, or what took the frame's place
 */
public record FrameTrace(
        int sentence,
        Span trigger,
        String predicate,
        String frame,
        EventType event,
        Outcome outcome,
        int specificity,
        Optional<String> failure) {

    /** What came of a frame. */
    public enum Outcome {
        /** It made an event. */
        FIRED,
        /** Its conditions held, but a more specific frame or an event around it took its place. */
        OUTDONE,
        /** One of its conditions failed. */
        FAILED
    }

    public FrameTrace {
        Objects.requireNonNull(trigger, "trigger");
        Objects.requireNonNull(predicate, "predicate");
        Objects.requireNonNull(frame, "frame");
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(failure, "failure");
    }
}
