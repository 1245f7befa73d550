package org.dragoman.engine.reconcile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds what hangs together. */
final class Components {

    private Components() {}

    /**
     * Whatever can be reached from one node, itself included, in the order of the nodes.
     *
     * @param seen the nodes that were reached before and are not entered again; what is found is added
     * @param beside the nodes that hang together with a node; the same in both directions
     */
    static <T extends Comparable<T>> List<T> of(T from, Set<T> seen, Function<T, Stream<T>> beside) {
        List<T> component = new ArrayList<>();
        Deque<T> waiting = new ArrayDeque<>(List.of(from));
        seen.add(from);
        while (!waiting.isEmpty()) {
            T node = waiting.remove();
            component.add(node);
            beside.apply(node).filter(seen::add).forEach(waiting::add);
        }
        component.sort(Comparator.naturalOrder());
        return component;
    }
}
