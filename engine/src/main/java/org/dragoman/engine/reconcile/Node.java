package org.dragoman.engine.reconcile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A unit among those of all articles, with what binds it to others. For one thread; two nodes are equal where they are one. */
final class Node implements Comparable<Node> {

    private final Unit unit;
    private final int place;
    private final Optional<String> story;
    private final String original;
    private final Told told;
    private final Profile shape;
    private final long[] keys;
    private final Map<Node, Double> edges = new HashMap<>();
    private final Set<Node> joined = new HashSet<>();
    private final Set<Node> parted = new HashSet<>();
    private Optional<Cluster> cluster = Optional.empty();

    /** What is known to be one event. */
    static final class Cluster {
        private final int size;
        private final Event event;
        private final Map<ReportReference, StatementReference> inherited;
        private final Node first;

        Cluster(Node first, int size, Event event, Map<ReportReference, StatementReference> inherited) {
            this.first = first;
            this.size = size;
            this.event = event;
            this.inherited = inherited;
        }

        Node first() {
            return first;
        }

        int size() {
            return size;
        }

        Event event() {
            return event;
        }

        Map<ReportReference, StatementReference> inherited() {
            return inherited;
        }
    }

    /**
     * A node that is bound to nobody yet.
     *
     * @param place its place among the units of its article
     * @param story the story of its article
     * @param original id of the article whose text its article copies, else of its own
     * @param originalOutlet the outlet of that article
     */
    Node(Unit unit, int place, Optional<String> story, String original, Optional<String> originalOutlet) {
        this.unit = unit;
        this.place = place;
        this.story = story;
        this.original = original;
        this.told = Told.of(unit, originalOutlet);
        this.shape = unit.profile().shape();
        this.keys = BlockKeys.of(unit, story);
    }

    Unit unit() {
        return unit;
    }

    Profile profile() {
        return unit.profile();
    }

    /** What forbids to be one event with others. */
    Profile shape() {
        return shape;
    }

    String article() {
        return unit.account().article();
    }

    Optional<String> story() {
        return story;
    }

    String original() {
        return original;
    }

    Told told() {
        return told;
    }

    /** Under which keys others are met, ascending. */
    long[] keys() {
        return keys;
    }

    /** What speaks for being one event with others. */
    Map<Node, Double> edges() {
        return edges;
    }

    /** With whom people decided that it is one. */
    Set<Node> joined() {
        return joined;
    }

    /** With whom people decided that it is not. */
    Set<Node> parted() {
        return parted;
    }

    Optional<Cluster> cluster() {
        return cluster;
    }

    void setCluster(Cluster now) {
        cluster = Optional.of(now);
    }

    @Override
    public int compareTo(Node other) {
        int order = Ledger.ORDER.compare(unit.account(), other.unit.account());
        return order != 0 ? order : Integer.compare(place, other.place);
    }
}
