package org.dragoman.engine.factuality;

import java.util.List;

/**
 * The operators that stand over an event in its sentence.
 *
 * @param steps from the event outwards
 */
record Path(List<Step> steps) {

    /**
     * An operator and where it stands.
     *
     * @param operator the operator
     * @param token index of its word, or of the word that the construction hangs on
     */
    record Step(Operator operator, int token) {}

    Path {
        steps = List.copyOf(steps);
    }
}
