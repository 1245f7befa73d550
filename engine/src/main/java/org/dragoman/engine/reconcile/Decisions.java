package org.dragoman.engine.reconcile;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Finds the nodes that decisions speak of. What a decision speaks of may not be among the articles at hand; then it waits. */
final class Decisions {

    /** Nothing was decided. */
    static final Decisions NONE = new Decisions(List.of(), anchor -> List.of());

    /** A trigger that another coding placed so near, in UTF-16 code units, is taken for the same. */
    private static final int NEAR = 30;

    private final Set<Blocks.Pair> joined = new HashSet<>();
    private final Set<Blocks.Pair> parted = new HashSet<>();

    /**
     * Resolves decisions.
     *
     * @param texts the nodes of every text that an anchor speaks of, each text's by themselves: an anchor in an article holds for all
     *     of its texts
     */
    Decisions(List<Decision> decisions, Function<Anchor, List<List<Node>>> texts) {
        for (Decision decision : decisions) {
            for (Node one : nodes(decision.one(), texts)) {
                for (Node other : nodes(decision.other(), texts)) {
                    if (!one.equals(other)) {
                        Blocks.Pair pair = new Blocks.Pair(one, other);
                        switch (decision.verdict()) {
                            case JOIN -> joined.add(pair);
                            case PART -> parted.add(pair);
                        }
                    }
                }
            }
        }
    }

    private static List<Node> nodes(Anchor anchor, Function<Anchor, List<List<Node>>> texts) {
        return texts.apply(anchor).stream()
                .flatMap(text -> nearest(anchor, text).stream())
                .toList();
    }

    private static Optional<Node> nearest(Anchor anchor, List<Node> text) {
        Optional<Node> nearest = Optional.empty();
        int distance = NEAR + 1;
        for (Node node : text) {
            Account account = node.unit().account();
            for (int report : node.unit().reports()) {
                int away = Math.abs(account.reports().get(report).offset() - anchor.offset());
                if (away < distance) {
                    distance = away;
                    nearest = Optional.of(node);
                }
            }
        }
        return nearest;
    }

    /** Binds the nodes as was decided. */
    void apply() {
        for (Blocks.Pair pair : joined) {
            pair.one().joined().add(pair.other());
            pair.other().joined().add(pair.one());
        }
        for (Blocks.Pair pair : parted) {
            pair.one().parted().add(pair.other());
            pair.other().parted().add(pair.one());
        }
    }

    /** Frees the nodes of what was decided. */
    void clear() {
        for (Node node : touched()) {
            node.joined().clear();
            node.parted().clear();
        }
    }

    /** The nodes that are spoken of. */
    Set<Node> touched() {
        Set<Node> touched = new HashSet<>();
        for (Set<Blocks.Pair> pairs : List.of(joined, parted)) {
            pairs.forEach(pair -> {
                touched.add(pair.one());
                touched.add(pair.other());
            });
        }
        return touched;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Decisions decisions
                && joined.equals(decisions.joined)
                && parted.equals(decisions.parted);
    }

    @Override
    public int hashCode() {
        return joined.hashCode() + parted.hashCode();
    }
}
