package org.dragoman.engine.language.parser;

/**
 * The places of the parser's state that the network looks at, numbered as in Chen and Manning (2014), section 3.1.
 *
 * <p>There are 18 of them: the topmost three words of the stack (0 to 2, the third first), the first three of the
 * buffer (3 to 5), and for the topmost and the second word of the stack six relatives each (6 to 11 and 12 to 17):
 * first left child, first right child, second left child, second right child, left child of the left child, right child
 * of the right child. "First" is the child farthest from its head. The network reads a word and a tag from each slot,
 * and from the relatives their label too, which makes {@value #INPUTS} inputs: 18 words, 18 tags, 12 labels.
 */
final class FeatureSlots {

    /** Number of slots. */
    static final int COUNT = 18;
    /** How many words of the stack, and as many of the buffer, are slots. */
    static final int DEPTH = 3;
    /** The slot of the first word of the buffer. */
    static final int FIRST_OF_BUFFER = 3;
    /** The first slot that holds a relative; from here on slots have labels. */
    static final int FIRST_RELATIVE = 6;
    /** How many relatives each of the two topmost words of the stack has. */
    static final int RELATIVES = 6;
    /** How many slots have labels. */
    static final int WITH_LABEL = COUNT - FIRST_RELATIVE;
    /** The input that reads the tag of slot 0. */
    static final int FIRST_TAG_INPUT = COUNT;
    /** The input that reads the label of slot {@link #FIRST_RELATIVE}. */
    static final int FIRST_LABEL_INPUT = 2 * COUNT;
    /** Number of inputs of the network. */
    static final int INPUTS = 2 * COUNT + WITH_LABEL;

    private FeatureSlots() {}

    /** The input that reads the word of a slot. */
    static int wordInput(int slot) {
        return slot;
    }

    /** The input that reads the tag of a slot. */
    static int tagInput(int slot) {
        return FIRST_TAG_INPUT + slot;
    }

    /** The input that reads the label of a slot that has one. */
    static int labelInput(int slot) {
        return FIRST_LABEL_INPUT + slot - FIRST_RELATIVE;
    }
}
