package org.dragoman.engine.language.parser;

import java.util.Arrays;
import java.util.List;

/**
 * Scores the transitions that lead out of a parser state: the neural network of Chen and Manning (2014), run forward.
 *
 * <p>The hidden layer begins as what it would be if all slots were empty, and the contribution of each slot that is not
 * empty is added: first the buffer's, whose sum stays until the next shift, then the stack's, the relatives' and the
 * labels', always in this order. Each unit is then cubed, and the output layer weighs the units. For use by one thread.
 */
final class TransitionScorer {

    private final FeatureContributions features;
    private final TokenContributions tokens;
    private final float[] emptyState;
    private final float[][] outputWeights;
    private final float[] nothing;
    private final float[] withBuffer;
    private final float[] hidden;
    private final float[] scores;
    private final int[] relatives = new int[2 * FeatureSlots.RELATIVES];
    private final float[][] summands = new float[FeatureSlots.INPUTS + VectorSum.BLOCK][];
    private int summed;
    private int bufferSummed;

    TransitionScorer(ParserModel model, FeatureContributions features) {
        this.features = features;
        this.tokens = new TokenContributions(model, features);
        this.emptyState = model.emptyState();
        this.outputWeights = model.outputWeights();
        this.nothing = new float[model.hiddenSize()];
        this.withBuffer = new float[model.hiddenSize()];
        this.hidden = new float[model.hiddenSize()];
        this.scores = new float[model.transitions()];
    }

    /** Starts a sentence. */
    void start(List<String> words, List<String> tags) {
        tokens.start(words, tags);
        bufferSummed = 0;
    }

    /**
     * Scores all transitions, allowed or not.
     *
     * @return the scores by number of transition, valid until the next call
     */
    float[] score(ParserState state) {
        tokens.startStep();
        if (bufferSummed != state.nextOfBuffer()) {
            sumBuffer(state);
            bufferSummed = state.nextOfBuffer();
        }
        summed = 0;
        for (int depth = 0; depth < FeatureSlots.DEPTH; depth++) {
            addToken(state.stack(depth), FeatureSlots.DEPTH - 1 - depth);
        }
        state.relatives(state.stack(0), relatives, 0);
        state.relatives(state.stack(1), relatives, FeatureSlots.RELATIVES);
        for (int i = 0; i < relatives.length; i++) {
            addToken(relatives[i], FeatureSlots.FIRST_RELATIVE + i);
        }
        for (int i = 0; i < relatives.length; i++) {
            if (relatives[i] != ParserState.NONE) {
                summands[summed++] = features.ofLabel(state.label(relatives[i]), FeatureSlots.FIRST_RELATIVE + i);
            }
        }
        sum(withBuffer, hidden);
        cube(hidden);
        Arrays.fill(scores, 0);
        MatrixProduct.addWeightedRows(hidden, outputWeights, 0, scores);
        return scores;
    }

    private void sumBuffer(ParserState state) {
        summed = 0;
        for (int place = 0; place < FeatureSlots.DEPTH; place++) {
            addToken(state.buffer(place), FeatureSlots.FIRST_OF_BUFFER + place);
        }
        sum(emptyState, withBuffer);
    }

    private void addToken(int token, int slot) {
        if (token != ParserState.NONE) {
            summands[summed++] = tokens.of(token, slot);
        }
    }

    private void sum(float[] start, float[] into) {
        while (summed % VectorSum.BLOCK != 0) {
            summands[summed++] = nothing;
        }
        VectorSum.add(start, summands, summed, into);
    }

    private static void cube(float[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = values[i] * values[i] * values[i];
        }
    }
}
