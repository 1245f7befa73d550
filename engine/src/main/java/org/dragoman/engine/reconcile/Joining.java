package org.dragoman.engine.reconcile;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Joins the units of many articles into events. Units come and go; {@link #settle} clusters anew only what hangs together with one
 * that came or went, and makes anew only the events that differ. What it finds does not depend on the order in which they came.
 * For one thread.
 */
final class Joining {

    /** What must speak for two units of different articles being one event. */
    private static final double ENOUGH = 3.4;

    private static final double SAME_STORY = 1.6;
    private static final double ALIKE = 3;
    private static final double MOST_ALIKE = 2;
    private static final double UNALIKE = 0.08;
    private static final double COPIES = 4;
    private static final double NO_DAYS = -0.8;
    /** The same where the articles appeared long after one another: who met once may have met again. */
    private static final double NO_DAYS_LATER = -2.8;

    /** From how many days on one article is long after another. */
    private static final long LATER = 21;

    private final Blocks blocks = new Blocks();
    private final Map<String, List<Node>> nodes = new HashMap<>();
    /** The ids of each article's texts, by id of the article. */
    private final Map<String, NavigableSet<String>> texts = new HashMap<>();

    private final Map<String, Node.Cluster> clusters = new HashMap<>();
    private final Set<Node> unsettled = new HashSet<>();
    private final Map<String, Event> gone = new HashMap<>();
    private List<Decision> decisions = List.of();
    private Decisions resolved = Decisions.NONE;

    /** Takes the units of an article in, whose id must be new. */
    void put(String article, List<Node> units) {
        nodes.put(article, units);
        texts.computeIfAbsent(VersionId.article(article), known -> new TreeSet<>(VersionId.ORDER))
                .add(article);
        for (Node node : units) {
            unsettled.add(node);
            Blocks.Met met = blocks.put(node);
            met.near().forEach(other -> join(node, other));
            met.parted().forEach(this::part);
        }
    }

    /** Takes the units of an article out. */
    void remove(String article) {
        List<Node> units = nodes.remove(article);
        if (units == null) {
            return;
        }
        texts.computeIfPresent(VersionId.article(article), (known, ids) -> {
            ids.remove(article);
            return ids.isEmpty() ? null : ids;
        });
        for (Node node : units) {
            blocks.remove(node).forEach(pair -> join(pair.one(), pair.other()));
            for (Node other : node.edges().keySet()) {
                other.edges().remove(node);
                unsettled.add(other);
            }
            node.edges().clear();
            unsettled.remove(node);
            node.cluster().ifPresent(this::dissolve);
        }
    }

    /** Sets what people decided. */
    void decide(List<Decision> all) {
        decisions = List.copyOf(all);
    }

    private void dissolve(Node.Cluster cluster) {
        if (clusters.remove(cluster.event().id(), cluster)) {
            gone.put(cluster.event().id(), cluster.event());
        }
    }

    private void join(Node one, Node other) {
        if (one.article().equals(other.article()) || one.edges().containsKey(other)) {
            return;
        }
        boolean inOrder = one.compareTo(other) < 0;
        OptionalDouble weight = inOrder ? weigh(one, other) : weigh(other, one);
        if (weight.isPresent() && weight.getAsDouble() >= ENOUGH) {
            one.edges().put(other, weight.getAsDouble());
            other.edges().put(one, weight.getAsDouble());
            unsettled.add(one);
            unsettled.add(other);
        }
    }

    private void part(Blocks.Pair pair) {
        if (pair.one().edges().containsKey(pair.other()) && !blocks.areNear(pair.one(), pair.other())) {
            pair.one().edges().remove(pair.other());
            pair.other().edges().remove(pair.one());
            unsettled.add(pair.one());
            unsettled.add(pair.other());
        }
    }

    private static OptionalDouble weigh(Node a, Node b) {
        OptionalDouble weight = Comparison.weigh(a.profile(), b.profile());
        if (weight.isEmpty()) {
            return weight;
        }
        double sum = weight.getAsDouble();
        if (a.story().isPresent() && a.story().equals(b.story())) {
            sum += SAME_STORY;
        }
        boolean unknownDays = Days.width(a.profile().days()) > BlockKeys.WIDEST
                || Days.width(b.profile().days()) > BlockKeys.WIDEST;
        if (unknownDays) {
            if (appearedFarApart(a.unit().account(), b.unit().account())
                    && !Comparison.toldInOneWord(a.profile(), b.profile())) {
                return OptionalDouble.empty();
            }
            sum += appearedFarApart(a.unit().account(), b.unit().account()) ? NO_DAYS_LATER : NO_DAYS;
        }
        if (a.original().equals(b.original())) {
            sum += COPIES;
        }
        if (sum + MOST_ALIKE < ENOUGH) {
            return OptionalDouble.empty();
        }
        double likeness = a.unit()
                .account()
                .wording()
                .terms()
                .cosine(b.unit().account().wording().terms());
        sum += Math.min(MOST_ALIKE, ALIKE * (likeness - UNALIKE));
        return OptionalDouble.of(sum);
    }

    private static boolean appearedFarApart(Account a, Account b) {
        return a.published()
                .flatMap(day -> b.published().map(other -> Math.abs(ChronoUnit.DAYS.between(day, other)) >= LATER))
                .orElse(false);
    }

    /** Makes anew the events that differ from those of the last time, in the order of the nodes, so that runs are alike. */
    Changes settle() {
        heedDecisions();
        List<Event> made = new ArrayList<>();
        Set<Node> seen = new HashSet<>();
        for (Node node : unsettled.stream().sorted().toList()) {
            if (!seen.contains(node)) {
                settle(Components.of(node, seen, Joining::beside), made);
            }
        }
        unsettled.clear();
        Set<String> lost = new HashSet<>(gone.keySet());
        made.forEach(event -> lost.remove(event.id()));
        List<Event> changed = made.stream()
                .filter(event -> !event.equals(gone.get(event.id())))
                .toList();
        gone.clear();
        return new Changes(changed, lost);
    }

    private void heedDecisions() {
        Decisions now = decisions.isEmpty() ? Decisions.NONE : new Decisions(decisions, this::texts);
        if (now.equals(resolved)) {
            return;
        }
        resolved.clear();
        now.apply();
        unsettled.addAll(resolved.touched());
        unsettled.addAll(now.touched());
        unsettled.removeIf(
                node -> !nodes.getOrDefault(node.article(), List.of()).contains(node));
        resolved = now;
    }

    /** The texts of which an anchor speaks: an earlier text where it names one, else every text of its article. */
    private List<List<Node>> texts(Anchor anchor) {
        Set<String> ids = VersionId.isEarlier(anchor.article())
                ? Set.of(anchor.article())
                : texts.getOrDefault(anchor.article(), Collections.emptyNavigableSet());
        return ids.stream().map(this::nodes).toList();
    }

    private static Stream<Node> beside(Node node) {
        return Stream.concat(node.edges().keySet().stream(), node.joined().stream());
    }

    private void settle(List<Node> component, List<Event> made) {
        Map<Node, Integer> places = new HashMap<>();
        List<Clustering.Edge> edges = new ArrayList<>();
        for (int place = 0; place < component.size(); place++) {
            Node node = component.get(place);
            int own = place;
            node.edges()
                    .forEach((other, weight) -> Optional.ofNullable(places.get(other))
                            .ifPresent(earlier -> edges.add(new Clustering.Edge(earlier, own, weight))));
            for (Node other : node.joined()) {
                Optional.ofNullable(places.get(other))
                        .ifPresent(earlier -> edges.add(new Clustering.Edge(earlier, own, Double.POSITIVE_INFINITY)));
            }
            places.put(node, place);
        }
        List<List<Node>> found = Clustering.cluster(component, edges, ENOUGH);
        List<List<Node>> others =
                found.stream().filter(cluster -> !isKnown(cluster)).toList();
        for (List<Node> cluster : others) {
            cluster.forEach(node -> node.cluster().ifPresent(this::dissolve));
        }
        for (List<Node> cluster : others) {
            made.add(make(cluster));
        }
    }

    private boolean isKnown(List<Node> cluster) {
        Optional<Node.Cluster> known = cluster.get(0).cluster();
        return known.isPresent()
                && known.get().size() == cluster.size()
                && known.get().equals(clusters.get(known.get().event().id()))
                && cluster.stream().allMatch(node -> node.cluster().equals(known));
    }

    private Event make(List<Node> cluster) {
        List<Told> tellings = cluster.stream().map(Node::told).toList();
        Event event = new EventBuilder(tellings).build();
        Map<ReportReference, StatementReference> inherited = new HashMap<>();
        tellings.forEach(telling -> inherited.putAll(telling.inherited()));
        Node.Cluster now = new Node.Cluster(cluster.get(0), cluster.size(), event, inherited);
        cluster.forEach(node -> node.setCluster(now));
        clusters.put(event.id(), now);
        return event;
    }

    /** What has been found, in the order of the events' first units. */
    Collection<Node.Cluster> clusters() {
        Map<Node, Node.Cluster> ordered = new TreeMap<>();
        clusters.values().forEach(cluster -> ordered.put(cluster.first(), cluster));
        return ordered.values();
    }

    /** The units of an article, in their order. */
    List<Node> nodes(String article) {
        return nodes.getOrDefault(article, List.of());
    }
}
