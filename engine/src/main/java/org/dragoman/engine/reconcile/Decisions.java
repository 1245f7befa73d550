package org.dragoman.engine.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the units that decisions speak of. What a decision speaks of may not be among the articles at hand; then it waits. */
final class Decisions {

    /** A trigger that another coding placed so near, in UTF-16 code units, is taken for the same. */
    private static final int NEAR = 30;

    private final List<Clustering.Edge> joined = new ArrayList<>();
    private final Set<Candidates.Pair> parted = new HashSet<>();

    Decisions(List<Decision> decisions, List<Unit> units) {
        Map<String, List<Integer>> byArticle = new HashMap<>();
        for (int i = 0; i < units.size(); i++) {
            byArticle
                    .computeIfAbsent(units.get(i).account().article(), article -> new ArrayList<>())
                    .add(i);
        }
        for (Decision decision : decisions) {
            Optional<Integer> one = unit(decision.one(), units, byArticle);
            Optional<Integer> other = unit(decision.other(), units, byArticle);
            if (one.isPresent() && other.isPresent() && !one.equals(other)) {
                int a = Math.min(one.get(), other.get());
                int b = Math.max(one.get(), other.get());
                switch (decision.verdict()) {
                    case JOIN -> joined.add(new Clustering.Edge(a, b, Double.POSITIVE_INFINITY));
                    case PART -> parted.add(new Candidates.Pair(a, b));
                }
            }
        }
    }

    private static Optional<Integer> unit(Anchor anchor, List<Unit> units, Map<String, List<Integer>> byArticle) {
        Optional<Integer> nearest = Optional.empty();
        int distance = NEAR + 1;
        for (int unit : byArticle.getOrDefault(anchor.article(), List.of())) {
            Account account = units.get(unit).account();
            for (int report : units.get(unit).reports()) {
                int away = Math.abs(account.reports().get(report).offset() - anchor.offset());
                if (away < distance) {
                    distance = away;
                    nearest = Optional.of(unit);
                }
            }
        }
        return nearest;
    }

    /** Edges that join what was decided to be one. */
    List<Clustering.Edge> joined() {
        return joined;
    }

    /** Whether it was decided that two units are two. */
    boolean areParted(int a, int b) {
        return parted.contains(new Candidates.Pair(Math.min(a, b), Math.max(a, b)));
    }
}
