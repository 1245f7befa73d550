package org.dragoman.engine.statement;

import java.util.Arrays;

/**
 * The features that hold of one candidate, as indices into a table of weights. A feature is a template with up to three
 * values; it is hashed (Weinberger and others 2009), so that no dictionary of features need be kept. Not safe for several
 * threads.
 */
final class FeatureVector {

    private final int salt;
    private int[] indices = new int[96];
    private int size;

    FeatureVector(AttributionTask task) {
        this.salt = (task.ordinal() + 1) * 0x9E3779B1;
    }

    void clear() {
        size = 0;
    }

    void add(int template, int value) {
        put(mix(mix(salt, template), value));
    }

    void add(int template, int one, int two) {
        put(mix(mix(mix(salt, template), one), two));
    }

    void add(int template, int one, int two, int three) {
        put(mix(mix(mix(mix(salt, template), one), two), three));
    }

    void add(int template, boolean holds) {
        if (holds) {
            add(template, 1);
        }
    }

    float score(LinearWeights weights) {
        float sum = 0;
        for (int i = 0; i < size; i++) {
            sum += weights.at(indices[i]);
        }
        return sum;
    }

    int[] toArray() {
        return Arrays.copyOf(indices, size);
    }

    private void put(int hash) {
        int h = hash;
        h ^= h >>> 16;
        h *= 0x85EBCA6B;
        h ^= h >>> 13;
        h *= 0xC2B2AE35;
        h ^= h >>> 16;
        if (size == indices.length) {
            indices = Arrays.copyOf(indices, size * 2);
        }
        indices[size++] = h & (LinearWeights.SIZE - 1);
    }

    private static int mix(int hash, int value) {
        int h = (hash ^ value) * 0x01000193;
        return Integer.rotateLeft(h, 13) * 5 + 0xE6546B64;
    }
}
