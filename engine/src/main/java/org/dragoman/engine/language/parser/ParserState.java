package org.dragoman.engine.language.parser;

import java.util.Arrays;

/**
 * The state of an arc-standard parser (Nivre 2004): a stack, a buffer and the arcs made so far.
 *
 * <p>Tokens are counted from 1 here; {@value #ROOT} is the root above the sentence, {@value #NONE} is no token. In this
 * system a new child always lies outside the earlier children on its side, so the outermost two are simply the last
 * two. For use by one thread.
 */
final class ParserState {

    static final int ROOT = 0;
    static final int NONE = -1;

    private int size;
    private int stackSize;
    private int nextOfBuffer;
    private int[] stack = new int[0];
    private int[] heads = new int[0];
    private int[] labels = new int[0];
    private int[] firstLeft = new int[0];
    private int[] secondLeft = new int[0];
    private int[] firstRight = new int[0];
    private int[] secondRight = new int[0];

    /** Starts a sentence: the root on the stack, all tokens in the buffer, no arcs. */
    void start(int tokens) {
        size = tokens;
        if (stack.length <= tokens) {
            int room = Math.max(64, 2 * tokens);
            stack = new int[room];
            heads = new int[room];
            labels = new int[room];
            firstLeft = new int[room];
            secondLeft = new int[room];
            firstRight = new int[room];
            secondRight = new int[room];
        }
        Arrays.fill(labels, 0, tokens + 1, 0);
        for (int[] each : new int[][] {heads, firstLeft, secondLeft, firstRight, secondRight}) {
            Arrays.fill(each, 0, tokens + 1, NONE);
        }
        stack[0] = ROOT;
        stackSize = 1;
        nextOfBuffer = 1;
    }

    boolean finished() {
        return stackSize == 1 && nextOfBuffer > size;
    }

    int stackSize() {
        return stackSize;
    }

    boolean bufferIsEmpty() {
        return nextOfBuffer > size;
    }

    /** The first token of the buffer, or one more than the number of tokens. */
    int nextOfBuffer() {
        return nextOfBuffer;
    }

    /** The token at a depth of the stack, 0 being the top. */
    int stack(int depth) {
        return depth < stackSize ? stack[stackSize - 1 - depth] : NONE;
    }

    /** The token at a place of the buffer, 0 being the first. */
    int buffer(int place) {
        int token = nextOfBuffer + place;
        return token <= size ? token : NONE;
    }

    int head(int token) {
        return heads[token];
    }

    /** The number of a token's label, 0 as long as it has no head. */
    int label(int token) {
        return labels[token];
    }

    /** Writes the six relatives of a token, in the order of {@link FeatureSlots}. */
    void relatives(int token, int[] into, int at) {
        int left = token == NONE ? NONE : firstLeft[token];
        int right = token == NONE ? NONE : firstRight[token];
        into[at] = left;
        into[at + 1] = right;
        into[at + 2] = token == NONE ? NONE : secondLeft[token];
        into[at + 3] = token == NONE ? NONE : secondRight[token];
        into[at + 4] = left == NONE ? NONE : firstLeft[left];
        into[at + 5] = right == NONE ? NONE : firstRight[right];
    }

    /** Moves the first token of the buffer to the stack. */
    void shift() {
        stack[stackSize++] = nextOfBuffer++;
    }

    /** Makes the second token of the stack a left child of the topmost one. */
    void leftArc(int label) {
        int head = stack[stackSize - 1];
        int child = stack[stackSize - 2];
        heads[child] = head;
        labels[child] = label;
        secondLeft[head] = firstLeft[head];
        firstLeft[head] = child;
        stack[stackSize - 2] = head;
        stackSize--;
    }

    /** Makes the topmost token of the stack a right child of the second one. */
    void rightArc(int label) {
        int head = stack[stackSize - 2];
        int child = stack[stackSize - 1];
        heads[child] = head;
        labels[child] = label;
        secondRight[head] = firstRight[head];
        firstRight[head] = child;
        stackSize--;
    }
}
