package org.dragoman.engine.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Joins nodes by weighted edges, whatever the order of the edges: within each connected component the heaviest edge first, then
 * by the numbers of its ends, unless any pair across the two bundles must stay apart. A component with more than a bound of
 * nodes is cut by raising the threshold. Edges of infinite weight join what people decided to be one.
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

    private final List<Node> nodes;
    private final Bundle.Compatibility compatibility = new Bundle.Compatibility();
    private final int[] parent;
    private final Map<Integer, Bundle> bundles = new HashMap<>();

    private Clustering(List<Node> nodes) {
        this.nodes = nodes;
        this.parent = roots(nodes.size());
        for (int i = 0; i < nodes.size(); i++) {
            bundles.put(i, new Bundle(i, nodes.get(i), compatibility));
        }
    }

    /**
     * The clusters of a component's nodes, each in their order, in the order of their first nodes.
     *
     * @param nodes in their order
     * @param edges between places of nodes, with {@code a < b}; edges below the threshold are left out by the caller
     */
    static List<List<Node>> cluster(List<Node> nodes, List<Edge> edges, double threshold) {
        if (nodes.size() == 1) {
            return List.of(nodes);
        }
        Clustering clustering = new Clustering(nodes);
        clustering.joinEdges(edges.stream().filter(Edge::isDecided).toList(), true);
        clustering.joinComponents(edges, threshold);
        return clustering.clusters();
    }

    private void joinComponents(List<Edge> edges, double threshold) {
        int[] connected = roots(nodes.size());
        edges.forEach(edge -> link(connected, edge.a, edge.b));
        int[] sizes = new int[nodes.size()];
        for (int i = 0; i < sizes.length; i++) {
            sizes[root(connected, i)]++;
        }
        Map<Integer, List<Edge>> components = new TreeMap<>();
        edges.forEach(edge -> components
                .computeIfAbsent(root(connected, edge.a), root -> new ArrayList<>())
                .add(edge));
        for (Map.Entry<Integer, List<Edge>> component : components.entrySet()) {
            double higher = threshold + STEP;
            List<Edge> heavy = component.getValue().stream()
                    .filter(edge -> edge.weight >= higher)
                    .toList();
            boolean canCut = heavy.size() < component.getValue().size() || higher < 100;
            if (sizes[component.getKey()] > LARGEST && canCut && !heavy.isEmpty()) {
                joinComponents(heavy, higher);
            } else {
                joinEdges(component.getValue(), false);
            }
        }
    }

    private void joinEdges(List<Edge> edges, boolean decided) {
        for (Edge edge : edges.stream().sorted(Edge.HEAVIEST_FIRST).toList()) {
            int a = root(parent, edge.a);
            int b = root(parent, edge.b);
            if (a != b && bundle(a).mayJoin(bundle(b), decided)) {
                Bundle both = bundle(Math.min(a, b)).and(bundle(Math.max(a, b)));
                link(parent, a, b);
                bundles.remove(Math.max(a, b));
                bundles.put(Math.min(a, b), both);
            }
        }
    }

    private Bundle bundle(int root) {
        Bundle bundle = bundles.get(root);
        if (bundle == null) {
            throw new IllegalStateException("no bundle at " + root);
        }
        return bundle;
    }

    private List<List<Node>> clusters() {
        return new TreeMap<>(bundles)
                .values().stream()
                        .map(bundle -> bundle.places().stream()
                                .sorted()
                                .map(nodes::get)
                                .toList())
                        .toList();
    }

    private static int[] roots(int size) {
        int[] roots = new int[size];
        for (int i = 0; i < size; i++) {
            roots[i] = i;
        }
        return roots;
    }

    private static int root(int[] parent, int item) {
        int at = item;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    private static void link(int[] parent, int a, int b) {
        int one = root(parent, a);
        int other = root(parent, b);
        parent[Math.max(one, other)] = Math.min(one, other);
    }
}
