package org.dragoman.engine.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Groups items by average linkage: the two groups whose members are most alike on average are joined, until none are alike
 * enough. Pairs without an edge count as not alike at all. Items are grouped within the connected components of the edges that
 * are heavy enough, because no group can reach beyond them; so that an item added or taken away changes only its own component.
 * The order of the edges does not matter.
 */
final class AverageLinkage {

    /** Components with more items than this are cut by raising the threshold. */
    private static final int LARGEST = 1500;

    private static final double STEP = 0.05;

    private final Map<Integer, List<Integer>> groups = new TreeMap<>();
    private final Map<Integer, Map<Integer, Double>> sums = new HashMap<>();
    private final double threshold;

    private AverageLinkage(double threshold) {
        this.threshold = threshold;
    }

    /**
     * The groups of at least two items, each ascending, in the order of their first items.
     *
     * @param edges with {@code a < b}
     * @param threshold average weight at which groups are joined
     */
    static List<List<Integer>> group(List<Clustering.Edge> edges, double threshold) {
        List<List<Integer>> groups = new ArrayList<>();
        for (List<Clustering.Edge> component : components(edges, threshold)) {
            if (items(component).size() > LARGEST && threshold < 1) {
                groups.addAll(group(component, threshold + STEP));
            } else {
                groups.addAll(new AverageLinkage(threshold).join(component));
            }
        }
        groups.sort((a, b) -> Integer.compare(a.get(0), b.get(0)));
        return groups;
    }

    private static TreeSet<Integer> items(List<Clustering.Edge> edges) {
        TreeSet<Integer> items = new TreeSet<>();
        edges.forEach(edge -> {
            items.add(edge.a());
            items.add(edge.b());
        });
        return items;
    }

    /** All edges inside each connected component of those that reach the threshold. */
    private static List<List<Clustering.Edge>> components(List<Clustering.Edge> edges, double threshold) {
        int size = edges.stream().mapToInt(edge -> edge.b() + 1).max().orElse(0);
        int[] root = new int[size];
        for (int i = 0; i < size; i++) {
            root[i] = i;
        }
        for (Clustering.Edge edge : edges) {
            if (edge.weight() >= threshold) {
                int a = find(root, edge.a());
                int b = find(root, edge.b());
                root[Math.max(a, b)] = Math.min(a, b);
            }
        }
        Map<Integer, List<Clustering.Edge>> components = new TreeMap<>();
        for (Clustering.Edge edge : edges) {
            int component = find(root, edge.a());
            if (component == find(root, edge.b())) {
                components.computeIfAbsent(component, c -> new ArrayList<>()).add(edge);
            }
        }
        return new ArrayList<>(components.values());
    }

    private static int find(int[] root, int item) {
        int at = item;
        while (root[at] != at) {
            root[at] = root[root[at]];
            at = root[at];
        }
        return at;
    }

    private record Merge(int a, int b, double average) implements Comparable<Merge> {
        @Override
        public int compareTo(Merge other) {
            int heavier = Double.compare(other.average, average);
            if (heavier != 0) {
                return heavier;
            }
            return a != other.a ? Integer.compare(a, other.a) : Integer.compare(b, other.b);
        }
    }

    private List<List<Integer>> join(List<Clustering.Edge> component) {
        PriorityQueue<Merge> queue = new PriorityQueue<>();
        for (Clustering.Edge edge : component) {
            groups.computeIfAbsent(edge.a(), a -> new ArrayList<>(List.of(a)));
            groups.computeIfAbsent(edge.b(), b -> new ArrayList<>(List.of(b)));
            row(edge.a()).put(edge.b(), edge.weight());
            row(edge.b()).put(edge.a(), edge.weight());
            offer(queue, edge.a(), edge.b());
        }
        while (!queue.isEmpty()) {
            Merge merge = queue.poll();
            OptionalDouble now = average(merge.a, merge.b);
            if (now.isPresent() && now.getAsDouble() == merge.average) {
                join(merge.a, merge.b);
                row(merge.a).keySet().forEach(other -> offer(queue, merge.a, other));
            }
        }
        return groups.values().stream()
                .filter(members -> members.size() > 1)
                .map(members -> members.stream().sorted().toList())
                .toList();
    }

    private void offer(PriorityQueue<Merge> queue, int one, int other) {
        int a = Math.min(one, other);
        int b = Math.max(one, other);
        OptionalDouble average = average(a, b);
        if (average.isPresent() && average.getAsDouble() >= threshold) {
            queue.add(new Merge(a, b, average.getAsDouble()));
        }
    }

    private OptionalDouble average(int a, int b) {
        List<Integer> members = groups.get(a);
        List<Integer> others = groups.get(b);
        Double sum = row(a).get(b);
        return members == null || others == null || sum == null
                ? OptionalDouble.empty()
                : OptionalDouble.of(sum / ((double) members.size() * others.size()));
    }

    /** Puts the second group into the first. */
    private void join(int a, int b) {
        List<Integer> joining = groups.remove(b);
        if (joining != null) {
            groups.merge(a, joining, (members, others) -> {
                members.addAll(others);
                return members;
            });
        }
        Map<Integer, Double> mine = row(a);
        mine.remove(b);
        Map<Integer, Double> theirs = row(b);
        sums.remove(b);
        theirs.forEach((other, sum) -> {
            if (other != a) {
                double both = mine.merge(other, sum, Double::sum);
                Map<Integer, Double> row = row(other);
                row.remove(b);
                row.put(a, both);
            }
        });
    }

    private Map<Integer, Double> row(int group) {
        return sums.computeIfAbsent(group, g -> new TreeMap<>());
    }
}
