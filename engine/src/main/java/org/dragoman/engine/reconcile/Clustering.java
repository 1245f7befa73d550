package org.dragoman.engine.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Joins items by weighted edges, whatever the order of the edges: within each connected component the heaviest edge first, then
 * by the numbers of its ends, unless any pair across the two clusters must stay apart. A component with more than a bound of
 * items is cut by raising the threshold.
 */
final class Clustering {

    private static final int LARGEST = 400;
    private static final double STEP = 0.5;

    /** An edge between two items. */
    record Edge(int a, int b, double weight) {
        boolean isDecided() {
            return weight == Double.POSITIVE_INFINITY;
        }

        private static final Comparator<Edge> HEAVIEST_FIRST = Comparator.comparingDouble((Edge edge) -> -edge.weight)
                .thenComparingInt(Edge::a)
                .thenComparingInt(Edge::b);
    }

    /** Which pairs must stay apart. */
    interface Apart {
        boolean test(int a, int b);
    }

    private Clustering() {}

    /**
     * The clusters of the items 0 to {@code size - 1}, each ascending, in the order of their first items.
     *
     * @param edges with {@code a < b}; edges below the threshold are left out by the caller
     */
    static List<List<Integer>> cluster(int size, List<Edge> edges, double threshold, Apart apart) {
        return cluster(size, edges, threshold, apart, apart);
    }

    /**
     * The same, where edges of infinite weight heed another rule: they join what people decided to be one.
     *
     * @param surely which pairs must stay apart even then
     */
    static List<List<Integer>> cluster(int size, List<Edge> edges, double threshold, Apart apart, Apart surely) {
        Forest forest = new Forest(size);
        joinEdges(edges.stream().filter(Edge::isDecided).toList(), surely, forest);
        joinComponents(size, edges, threshold, apart, forest);
        return forest.clusters();
    }

    private static void joinComponents(int size, List<Edge> edges, double threshold, Apart apart, Forest into) {
        Forest connected = new Forest(size);
        edges.forEach(edge -> connected.join(edge.a, edge.b));
        Map<Integer, List<Edge>> components = new TreeMap<>();
        edges.forEach(edge -> components
                .computeIfAbsent(connected.root(edge.a), root -> new ArrayList<>())
                .add(edge));
        for (Map.Entry<Integer, List<Edge>> component : components.entrySet()) {
            double higher = threshold + STEP;
            List<Edge> heavy = component.getValue().stream()
                    .filter(edge -> edge.weight >= higher)
                    .toList();
            boolean canCut = heavy.size() < component.getValue().size() || higher < 100;
            if (connected.members(component.getKey()).size() > LARGEST && canCut && !heavy.isEmpty()) {
                joinComponents(size, heavy, higher, apart, into);
            } else {
                joinEdges(component.getValue(), apart, into);
            }
        }
    }

    private static void joinEdges(List<Edge> edges, Apart apart, Forest forest) {
        for (Edge edge : edges.stream().sorted(Edge.HEAVIEST_FIRST).toList()) {
            int a = forest.root(edge.a);
            int b = forest.root(edge.b);
            if (a != b
                    && forest.members(a).stream()
                            .noneMatch(one -> forest.members(b).stream().anyMatch(other -> apart.test(one, other)))) {
                forest.join(a, b);
            }
        }
    }

    /** Disjoint sets of items. */
    private static final class Forest {
        private final int[] parent;
        private final List<List<Integer>> members = new ArrayList<>();

        Forest(int size) {
            parent = new int[size];
            for (int i = 0; i < size; i++) {
                parent[i] = i;
                members.add(List.of(i));
            }
        }

        int root(int item) {
            int at = item;
            while (parent[at] != at) {
                parent[at] = parent[parent[at]];
                at = parent[at];
            }
            return at;
        }

        List<Integer> members(int root) {
            return members.get(root);
        }

        void join(int a, int b) {
            int first = Math.min(root(a), root(b));
            int second = Math.max(root(a), root(b));
            if (first != second) {
                List<Integer> both = new ArrayList<>(members.get(first));
                both.addAll(members.get(second));
                parent[second] = first;
                members.set(first, both);
                members.set(second, List.of());
            }
        }

        List<List<Integer>> clusters() {
            List<List<Integer>> clusters = new ArrayList<>();
            for (int i = 0; i < parent.length; i++) {
                if (parent[i] == i) {
                    clusters.add(members.get(i).stream().sorted().toList());
                }
            }
            return clusters;
        }
    }
}
