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

    /** The value that all operators give, the outermost applied first. */
    Value value() {
        return fold(steps);
    }

    /** The value that the operators below the nearest attribution give: what the innermost voice says. */
    Value spoken() {
        int said = 0;
        while (said < steps.size() && !steps.get(said).operator().reports()) {
            said++;
        }
        return fold(steps.subList(0, said));
    }

    /** The value that operators give, the outermost applied first. */
    static Value fold(List<Step> steps) {
        Value value = Value.CERTAIN;
        for (int i = steps.size() - 1; i >= 0; i--) {
            value = steps.get(i).operator().apply(value);
        }
        return value;
    }
}
