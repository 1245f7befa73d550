package org.dragoman.engine.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Nodes that are being made one event, with what forbids to add others; kept together, so that two bundles are compared once for
 * each kind of participants rather than for each pair of nodes.
 */
final class Bundle {

    private final List<Integer> places;
    private final Set<String> articles;
    private final Set<Integer> shapes;
    private final List<Node> nodes;
    private boolean hasParted;
    private Optional<LocalDate> latestBeginning;
    private Optional<LocalDate> earliestEnd;
    private final Compatibility compatibility;

    /** Which kinds of participants may be one event; remembers what was compared. For one thread. */
    static final class Compatibility {
        private final Map<Profile, Integer> numbers = new HashMap<>();
        private final List<Profile> shapes = new ArrayList<>();
        private final Map<Long, Boolean> known = new HashMap<>();

        private int number(Profile shape) {
            return numbers.computeIfAbsent(shape, s -> {
                shapes.add(s);
                return shapes.size() - 1;
            });
        }

        private boolean test(int a, int b) {
            long pair = ((long) Math.min(a, b) << 32) | Math.max(a, b);
            return known.computeIfAbsent(pair, p -> Comparison.mayBeOne(shapes.get(a), shapes.get(b)));
        }
    }

    Bundle(int place, Node node, Compatibility compatibility) {
        this.places = new ArrayList<>(List.of(place));
        this.nodes = new ArrayList<>(List.of(node));
        this.articles = new HashSet<>(Set.of(node.article()));
        this.shapes = new TreeSet<>(Set.of(compatibility.number(node.shape())));
        this.hasParted = !node.parted().isEmpty();
        this.latestBeginning = node.profile().days().earliest();
        this.earliestEnd = node.profile().days().latest();
        this.compatibility = compatibility;
    }

    List<Integer> places() {
        return places;
    }

    /**
     * Whether no pair across the two must stay apart.
     *
     * @param decided whether people decided that they are one; then only another decision goes against it
     */
    boolean mayJoin(Bundle other, boolean decided) {
        if (hasParted && other.hasParted && areParted(other)) {
            return false;
        }
        return decided
                || (notAfter(latestBeginning, other.earliestEnd)
                        && notAfter(other.latestBeginning, earliestEnd)
                        && disjoint(articles, other.articles)
                        && shapesFit(other));
    }

    private boolean areParted(Bundle other) {
        return nodes.stream().anyMatch(node -> other.nodes.stream().anyMatch(node.parted()::contains));
    }

    private static boolean notAfter(Optional<LocalDate> first, Optional<LocalDate> last) {
        return first.isEmpty() || last.isEmpty() || !first.get().isAfter(last.get());
    }

    /** Units of one article were compared there already; what they did not join stays apart. */
    private static boolean disjoint(Set<String> articles, Set<String> others) {
        Set<String> fewer = articles.size() <= others.size() ? articles : others;
        Set<String> more = articles.size() <= others.size() ? others : articles;
        return fewer.stream().noneMatch(more::contains);
    }

    private boolean shapesFit(Bundle other) {
        for (int shape : shapes) {
            for (int theirs : other.shapes) {
                if (!compatibility.test(shape, theirs)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Both together; neither is of use afterwards. */
    Bundle and(Bundle other) {
        boolean larger = nodes.size() >= other.nodes.size();
        Bundle into = larger ? this : other;
        Bundle from = larger ? other : this;
        into.places.addAll(from.places);
        into.nodes.addAll(from.nodes);
        into.articles.addAll(from.articles);
        into.shapes.addAll(from.shapes);
        into.hasParted |= from.hasParted;
        into.latestBeginning = later(into.latestBeginning, from.latestBeginning);
        into.earliestEnd = earlier(into.earliestEnd, from.earliestEnd);
        return into;
    }

    private static Optional<LocalDate> later(Optional<LocalDate> a, Optional<LocalDate> b) {
        return a.isEmpty() || (b.isPresent() && b.get().isAfter(a.get())) ? b : a;
    }

    private static Optional<LocalDate> earlier(Optional<LocalDate> a, Optional<LocalDate> b) {
        return a.isEmpty() || (b.isPresent() && b.get().isBefore(a.get())) ? b : a;
    }
}
