package org.dragoman.engine.factuality;

import java.util.List;
import java.util.function.IntPredicate;

/**
 * The operators that stand over an event in its sentence.
 *
 * @param steps from the event outwards
 * @param granted whether the walk ended where what is below is taken for granted: at a factive word or a relative clause
 */
record Path(List<Step> steps, boolean granted) {

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

    /** The operators among the given words alone; what is outside takes the event for granted. */
    Path within(IntPredicate inside) {
        return new Path(steps.stream().filter(step -> inside.test(step.token())).toList(), true);
    }

    /** The value that all operators give, the outermost applied first. */
    Value value() {
        return fold(steps);
    }

    /** The value for the innermost voice: attributions pass on what their sources commit to, unless they are denied. */
    Value spoken() {
        Value value = Value.CERTAIN;
        for (int i = steps.size() - 1; i >= 0; i--) {
            value = steps.get(i).operator().applySpoken(value);
        }
        return value;
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
