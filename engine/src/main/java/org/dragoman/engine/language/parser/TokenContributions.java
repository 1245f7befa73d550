package org.dragoman.engine.language.parser;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What each token of the sentence at hand, its word and its tag together, adds to the hidden layer from each slot.
 *
 * <p>A token stays in a slot for several steps, so sums are kept for the sentence, up to {@value #CAPACITY} of them (4
 * MB); then all are forgotten and made again when needed, which gives the same bits. For use by one thread.
 */
final class TokenContributions {

    private static final int CAPACITY = 1024;

    private final ParserModel model;
    private final FeatureContributions features;
    private final List<float[]> vectors = new ArrayList<>();
    private int used;
    private int tokens;
    private int[] words = new int[0];
    private int[] tags = new int[0];
    private float[][] sums = new float[0][];

    TokenContributions(ParserModel model, FeatureContributions features) {
        this.model = model;
        this.features = features;
    }

    /** Starts a sentence; token 0 is the root above it. */
    void start(List<String> sentence, List<String> sentenceTags) {
        tokens = sentence.size() + 1;
        if (words.length < tokens) {
            int room = Math.max(64, 2 * tokens);
            words = new int[room];
            tags = new int[room];
            sums = new float[room * FeatureSlots.COUNT][];
        }
        words[0] = model.wordId(ParserModel.ROOT);
        tags[0] = model.tagId(ParserModel.ROOT);
        for (int token = 1; token < tokens; token++) {
            words[token] = model.wordId(sentence.get(token - 1));
            tags[token] = model.tagId(sentenceTags.get(token - 1));
        }
        forget();
    }

    /**
     * Makes sure that the sums of the coming step, one for each slot, stay valid together; ends the validity of all
     * others.
     */
    void startStep() {
        if (used + FeatureSlots.COUNT > CAPACITY) {
            forget();
        }
    }

    /** What a token adds from a slot; valid until the next {@link #startStep}, and not to be written to. */
    float[] of(int token, int slot) {
        int key = token * FeatureSlots.COUNT + slot;
        float[] sum = sums[key];
        if (sum == null) {
            sum = nextVector();
            VectorSum.add(features.ofWord(words[token], slot), features.ofTag(tags[token], slot), sum);
            sums[key] = sum;
        }
        return sum;
    }

    private float[] nextVector() {
        if (used == vectors.size()) {
            vectors.add(new float[model.hiddenSize()]);
        }
        return vectors.get(used++);
    }

    private void forget() {
        Arrays.fill(sums, 0, tokens * FeatureSlots.COUNT, null);
        used = 0;
    }
}
