package org.dragoman.engine.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Filling the slots of a predicate that is being read. */
final class Slots {

    private Slots() {}

    static void put(Map<String, List<Integer>> slots, String name, List<Integer> fillers) {
        if (!fillers.isEmpty()) {
            slots.put(name, fillers);
        }
    }

    static void add(Map<String, List<Integer>> slots, String name, List<Integer> fillers) {
        List<Integer> all = new ArrayList<>(slots.getOrDefault(name, List.of()));
        for (int filler : fillers) {
            if (!all.contains(filler)) {
                all.add(filler);
            }
        }
        put(slots, name, List.copyOf(all));
    }
}
