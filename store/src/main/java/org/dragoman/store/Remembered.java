package org.dragoman.store;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Answers about the events, remembered until an event comes, changes or goes. Who asks while an answer is worked out waits for
 * it instead of working it out as well. Safe for several threads.
 */
final class Remembered {

    private static final int MOST = 2_000;

    private volatile State state = new State(-1, Map.of());

    /** The answers that hold for one number of changes. */
    private record State(long changes, Map<List<?>, Object> answers) {}

    /**
     * The answer to a question.
     *
     * @param changes how often events have changed; read before the answer is worked out, so that it is at most too new
     * @param question what is asked, so that equal questions have equal answers
     * @param answer works it out; must not ask here itself
     */
    @SuppressWarnings("unchecked") // an equal question has an answer of the same type
    <T> T ask(long changes, List<?> question, Supplier<T> answer) {
        State known = state;
        if (known.changes() != changes || known.answers().size() > MOST) {
            known = new State(changes, new ConcurrentHashMap<>());
            state = known;
        }
        return (T) known.answers().computeIfAbsent(question, asked -> answer.get());
    }
}
