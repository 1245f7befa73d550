package org.dragoman.engine.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Brings together nodes that share a key and stand near one another in the order of all nodes with that key; so that each meets a
 * bounded number of others, however many report on the same countries. For one thread.
 */
final class Blocks {

    /** Among those with one key each node meets so many before it and so many behind it. */
    private static final int REACH = 24;

    private final Map<Long, List<Node>> blocks = new HashMap<>();

    /** Two nodes. */
    record Pair(Node one, Node other) {}

    /**
     * What a new node brings about.
     *
     * @param near the nodes that it meets
     * @param parted pairs that stand too far apart now under one key; they may be near under another
     */
    record Met(Set<Node> near, List<Pair> parted) {}

    /** Takes a node in. */
    Met put(Node node) {
        Set<Node> near = new LinkedHashSet<>();
        List<Pair> parted = new ArrayList<>();
        for (long key : node.keys()) {
            List<Node> block = blocks.computeIfAbsent(key, k -> new ArrayList<>(1));
            int place = -Collections.binarySearch(block, node) - 1;
            block.add(place, node);
            int first = Math.max(0, place - REACH);
            int last = Math.min(block.size() - 1, place + REACH);
            near.addAll(block.subList(first, place));
            near.addAll(block.subList(place + 1, last + 1));
            for (int one = first; one < place && one + REACH + 1 < block.size(); one++) {
                parted.add(new Pair(block.get(one), block.get(one + REACH + 1)));
            }
        }
        return new Met(near, parted);
    }

    /** Takes a node out. Returns the pairs that stand near enough now under one key; they may have been so before under another. */
    List<Pair> remove(Node node) {
        List<Pair> met = new ArrayList<>();
        for (long key : node.keys()) {
            List<Node> block = blocks.getOrDefault(key, List.of());
            int place = Collections.binarySearch(block, node);
            block.remove(place);
            if (block.isEmpty()) {
                blocks.remove(key);
            }
            for (int one = Math.max(0, place - REACH); one < place && one + REACH < block.size(); one++) {
                met.add(new Pair(block.get(one), block.get(one + REACH)));
            }
        }
        return met;
    }

    /** Whether two nodes meet under some key. */
    boolean areNear(Node one, Node other) {
        return Arrays.stream(one.keys())
                .filter(key -> Arrays.binarySearch(other.keys(), key) >= 0)
                .anyMatch(key -> {
                    List<Node> block = blocks.getOrDefault(key, List.of());
                    int place = Collections.binarySearch(block, one);
                    int there = Collections.binarySearch(block, other);
                    return Math.abs(place - there) <= REACH;
                });
    }
}
