package org.dragoman.engine.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Which position has taken the place of which (RECORD.md, rule 1): only the latest of one principal on a slot is in force.
 * Who denies one account of a slot and asserts another has said two things that can both stand.
 */
final class Supersession {

    private Supersession() {}

    /** The positions, each marked with the next one that took its place. */
    static List<Position> mark(List<Position> positions) {
        Map<String, List<Integer>> byPrincipal = new HashMap<>();
        for (int i = 0; i < positions.size(); i++) {
            String key =
                    positions.get(i).slot() + " " + positions.get(i).holder().principal();
            byPrincipal.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
        }
        List<Position> marked = new ArrayList<>(positions);
        for (List<Integer> places : byPrincipal.values()) {
            places.sort(Comparator.comparing(positions::get, Position.BY_SPEAKING)
                    .thenComparing(Comparator.naturalOrder()));
            for (int i = 0; i < places.size(); i++) {
                OptionalInt next = next(positions, places, i);
                if (next.isPresent()) {
                    marked.set(places.get(i), positions.get(places.get(i)).supersededBy(next.getAsInt()));
                }
            }
        }
        return marked;
    }

    private static OptionalInt next(List<Position> positions, List<Integer> places, int at) {
        Position earlier = positions.get(places.get(at));
        for (int later = at + 1; later < places.size(); later++) {
            if (replaces(positions.get(places.get(later)), earlier)) {
                return OptionalInt.of(places.get(later));
            }
        }
        return OptionalInt.empty();
    }

    private static boolean replaces(Position later, Position earlier) {
        if (later.slot() == Slot.OCCURRENCE) {
            return true;
        }
        if (later.statement().isPresent() && later.statement().equals(earlier.statement())) {
            return false;
        }
        boolean bothAssert = !later.denies() && !earlier.denies();
        return bothAssert || !later.value().contradicts(earlier.value());
    }
}
