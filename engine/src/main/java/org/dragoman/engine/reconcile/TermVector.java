package org.dragoman.engine.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The weightiest terms of an article as hashes with weights, of length one. Immutable. */
public final class TermVector {

    /** No terms. */
    public static final TermVector EMPTY = new TermVector(new int[0], new float[0]);

    private final int[] hashes;
    private final float[] weights;

    private TermVector(int[] hashes, float[] weights) {
        this.hashes = hashes;
        this.weights = weights;
    }

    /**
     * The heaviest terms of the given ones.
     *
     * @param weights weight by hash of the term
     * @param most how many terms to keep
     */
    public static TermVector of(Map<Integer, Double> weights, int most) {
        List<Map.Entry<Integer, Double>> kept = weights.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<Integer, Double> entry) -> -entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(most)
                .sorted(Map.Entry.comparingByKey())
                .toList();
        double length = Math.sqrt(kept.stream()
                .mapToDouble(entry -> entry.getValue() * entry.getValue())
                .sum());
        int[] hashes = new int[kept.size()];
        float[] scaled = new float[kept.size()];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = kept.get(i).getKey();
            scaled[i] = (float) (kept.get(i).getValue() / length);
        }
        return new TermVector(hashes, scaled);
    }

    /** A vector that was kept: hashes in ascending order and their weights. */
    static TermVector ofKept(int[] hashes, float[] weights) {
        return new TermVector(hashes.clone(), weights.clone());
    }

    /** Weight by hash of the term, in ascending order of hashes. */
    public Map<Integer, Double> weights() {
        Map<Integer, Double> all = new TreeMap<>();
        for (int i = 0; i < hashes.length; i++) {
            all.put(hashes[i], (double) weights[i]);
        }
        return all;
    }

    /** Number of terms. */
    public int size() {
        return hashes.length;
    }

    /** Hash of the term at an index. */
    int hash(int at) {
        return hashes[at];
    }

    /** Weight of the term at an index. */
    float weight(int at) {
        return weights[at];
    }

    /** The places of the heaviest terms, heaviest first. */
    List<Integer> heaviestPlaces(int most) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < hashes.length; i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingDouble((Integer i) -> -weights[i]).thenComparing(i -> hashes[i]));
        return order.stream().limit(most).toList();
    }

    /** How alike two articles are, from 0 to 1. */
    public double cosine(TermVector other) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < hashes.length && j < other.hashes.length) {
            int order = Integer.compare(hashes[i], other.hashes[j]);
            if (order == 0) {
                sum += (double) weights[i++] * other.weights[j++];
            } else if (order < 0) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TermVector vector
                && Arrays.equals(hashes, vector.hashes)
                && Arrays.equals(weights, vector.weights);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hashes);
    }
}
