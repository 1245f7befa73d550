package org.dragoman.engine.reconcile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dragoman.engine.coding.Genre;

/**
 * Groups articles that tell the same story by their words and their days: likeness of the weightiest terms, less with every day
 * between them, joined by average linkage within each connected component. A brief of many stories belongs to none.
 */
final class Stories {

    /** Average likeness at which two groups are one story; tuned on the development set of news events. */
    private static final double ENOUGH = 0.30;
    /** Likeness below which a pair is not even looked at. */
    private static final double WORTH_A_LOOK = 0.18;
    /** Share of the likeness that each day between two articles takes away. */
    private static final double DECAY = 0.06;
    /** Articles farther apart in days than this never share a story by their words alone. */
    private static final long WINDOW = 6;
    /** How many of an article's terms look for others. */
    private static final int PROBES = 20;
    /** A term that stands in more articles of one day than this brings nobody together. */
    private static final int CROWD = 300;
    /** Components with more articles than this are cut by raising the threshold. */
    private static final int LARGEST = 1500;

    private final List<Account> accounts;

    /** Stories of the given accounts, which must be in a fixed order. */
    Stories(List<Account> accounts) {
        this.accounts = accounts;
    }

    /** Id of the first article of an article's story, by id of the article. */
    Map<String, String> find() {
        List<Clustering.Edge> edges = edges();
        Map<String, String> stories = new HashMap<>();
        for (List<Integer> group : averageLinkage(edges, ENOUGH)) {
            String first = accounts.get(group.get(0)).article();
            group.stream()
                    .map(accounts::get)
                    .filter(account -> account.genre() != Genre.BRIEF)
                    .forEach(account -> stories.put(account.article(), first));
        }
        return stories;
    }

    private record Posting(int term, long day) {}

    private List<Clustering.Edge> edges() {
        Map<Posting, List<Integer>> index = new HashMap<>();
        for (int i = 0; i < accounts.size(); i++) {
            long day = day(i);
            if (accounts.get(i).genre() != Genre.BRIEF) {
                for (int term : accounts.get(i).wording().terms().heaviest(PROBES)) {
                    index.computeIfAbsent(new Posting(term, day), posting -> new ArrayList<>(1))
                            .add(i);
                }
            }
        }
        List<Clustering.Edge> edges = new ArrayList<>();
        for (int i = 0; i < accounts.size(); i++) {
            TreeSet<Integer> candidates = new TreeSet<>();
            if (accounts.get(i).genre() == Genre.BRIEF) {
                continue;
            }
            for (int term : accounts.get(i).wording().terms().heaviest(PROBES)) {
                for (long day = day(i) - WINDOW; day <= day(i) + WINDOW; day++) {
                    List<Integer> others = index.getOrDefault(new Posting(term, day), List.of());
                    if (others.size() <= CROWD) {
                        candidates.addAll(others);
                    }
                }
            }
            for (int other : candidates.tailSet(i, false)) {
                double likeness = likeness(i, other);
                if (likeness >= WORTH_A_LOOK) {
                    edges.add(new Clustering.Edge(i, other, likeness));
                }
            }
        }
        return edges;
    }

    private double likeness(int a, int b) {
        long days = Math.abs(day(a) - day(b));
        double text = accounts.get(a)
                .wording()
                .terms()
                .cosine(accounts.get(b).wording().terms());
        return days > WINDOW ? 0 : text * (1 - DECAY * days);
    }

    private long day(int account) {
        Optional<LocalDate> published = accounts.get(account).published();
        return published
                .map(day -> ChronoUnit.DAYS.between(LocalDate.EPOCH, day))
                .orElse(Long.MIN_VALUE / 2);
    }

    private List<List<Integer>> averageLinkage(List<Clustering.Edge> edges, double threshold) {
        Map<Integer, List<Clustering.Edge>> components = components(edges);
        List<List<Integer>> groups = new ArrayList<>();
        boolean[] grouped = new boolean[accounts.size()];
        for (List<Clustering.Edge> component : components.values()) {
            for (List<Integer> group : linkComponent(component, threshold)) {
                groups.add(group);
                group.forEach(member -> grouped[member] = true);
            }
        }
        for (int i = 0; i < grouped.length; i++) {
            if (!grouped[i]) {
                groups.add(List.of(i));
            }
        }
        return groups;
    }

    private static Map<Integer, List<Clustering.Edge>> components(List<Clustering.Edge> edges) {
        int size = edges.stream()
                .mapToInt(edge -> Math.max(edge.a(), edge.b()) + 1)
                .max()
                .orElse(0);
        int[] root = new int[size];
        for (int i = 0; i < size; i++) {
            root[i] = i;
        }
        for (Clustering.Edge edge : edges) {
            int a = find(root, edge.a());
            int b = find(root, edge.b());
            root[Math.max(a, b)] = Math.min(a, b);
        }
        Map<Integer, List<Clustering.Edge>> components = new TreeMap<>();
        for (Clustering.Edge edge : edges) {
            components
                    .computeIfAbsent(find(root, edge.a()), r -> new ArrayList<>())
                    .add(edge);
        }
        return components;
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

    /** Joins the pair of groups with the highest average likeness until none is high enough; pairs that were not looked at count as nothing. */
    private List<List<Integer>> linkComponent(List<Clustering.Edge> component, double threshold) {
        TreeMap<Integer, List<Integer>> groups = new TreeMap<>();
        Map<Integer, Map<Integer, Double>> sums = new HashMap<>();
        for (Clustering.Edge edge : component) {
            groups.computeIfAbsent(edge.a(), a -> new ArrayList<>(List.of(a)));
            groups.computeIfAbsent(edge.b(), b -> new ArrayList<>(List.of(b)));
            sums.computeIfAbsent(edge.a(), a -> new TreeMap<>()).put(edge.b(), edge.weight());
            sums.computeIfAbsent(edge.b(), b -> new TreeMap<>()).put(edge.a(), edge.weight());
        }
        if (groups.size() > LARGEST) {
            List<Clustering.Edge> heavy = component.stream()
                    .filter(edge -> edge.weight() >= threshold + 0.05)
                    .toList();
            if (heavy.size() < component.size()) {
                List<List<Integer>> split = new ArrayList<>();
                components(heavy).values().forEach(part -> split.addAll(linkComponent(part, threshold + 0.05)));
                TreeSet<Integer> covered = new TreeSet<>();
                split.forEach(covered::addAll);
                groups.keySet().stream()
                        .filter(member -> !covered.contains(member))
                        .forEach(member -> split.add(List.of(member)));
                return split;
            }
        }
        PriorityQueue<Merge> queue = new PriorityQueue<>();
        sums.forEach((a, others) -> others.forEach((b, sum) -> {
            if (a < b && sum >= threshold) {
                queue.add(new Merge(a, b, sum));
            }
        }));
        while (!queue.isEmpty()) {
            Merge merge = queue.poll();
            OptionalDouble now = average(groups, sums, merge.a, merge.b);
            if (now.isEmpty() || now.getAsDouble() != merge.average) {
                continue;
            }
            join(groups, sums, merge.a, merge.b);
            for (int other : row(sums, merge.a).keySet()) {
                int first = Math.min(merge.a, other);
                int second = Math.max(merge.a, other);
                average(groups, sums, first, second).ifPresent(average -> {
                    if (average >= threshold) {
                        queue.add(new Merge(first, second, average));
                    }
                });
            }
        }
        return groups.values().stream()
                .map(members -> members.stream().sorted().toList())
                .toList();
    }

    private static OptionalDouble average(
            Map<Integer, List<Integer>> groups, Map<Integer, Map<Integer, Double>> sums, int a, int b) {
        if (!groups.containsKey(a) || !groups.containsKey(b)) {
            return OptionalDouble.empty();
        }
        Double sum = row(sums, a).get(b);
        return sum == null
                ? OptionalDouble.empty()
                : OptionalDouble.of(sum
                        / ((double) members(groups, a).size()
                                * members(groups, b).size()));
    }

    private static void join(
            Map<Integer, List<Integer>> groups, Map<Integer, Map<Integer, Double>> sums, int a, int b) {
        members(groups, a).addAll(members(groups, b));
        groups.remove(b);
        Map<Integer, Double> mine = row(sums, a);
        mine.remove(b);
        Map<Integer, Double> joined = row(sums, b);
        sums.remove(b);
        joined.forEach((other, sum) -> {
            if (other != a) {
                mine.merge(other, sum, Double::sum);
                Map<Integer, Double> theirs = row(sums, other);
                theirs.remove(b);
                theirs.put(a, mine.getOrDefault(other, sum));
            }
        });
    }

    private static Map<Integer, Double> row(Map<Integer, Map<Integer, Double>> sums, int group) {
        return sums.computeIfAbsent(group, g -> new TreeMap<>());
    }

    private static List<Integer> members(Map<Integer, List<Integer>> groups, int group) {
        return groups.computeIfAbsent(group, g -> new ArrayList<>());
    }
}
