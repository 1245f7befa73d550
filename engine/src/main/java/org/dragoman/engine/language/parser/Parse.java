package org.dragoman.engine.language.parser;

/**
 * The basic dependency tree of one sentence, as two arrays with one place for each token.
 *
 * <p>The arrays are not copied, neither on the way in nor on the way out: whoever holds a parse owns its arrays, and
 * the parser keeps no hold of them. For the same reason two parses are equal only if they share their arrays; compare
 * the contents with {@link java.util.Arrays#equals(int[], int[])}. Safe to read in several threads as long as nobody
 * writes.
 *
 * @param heads for each token the index, counted from 0, of the token it depends on, or {@link #ROOT}
 * @param labels for each token its relation to the head in Universal Dependencies, version 2, such as
 *     {@code nsubj:pass}; {@code root} where the head is {@link #ROOT}
 */
@SuppressWarnings("ArrayRecordComponent") // made for every sentence and read at once: copies would only cost
public record Parse(int[] heads, String[] labels) {

    /** The head of the token on which the whole sentence depends. */
    public static final int ROOT = -1;

    /** Checks that both arrays speak of the same tokens. */
    public Parse {
        if (heads.length != labels.length) {
            throw new IllegalArgumentException("A parse needs as many labels as heads, but has " + heads.length
                    + " heads and " + labels.length + " labels.");
        }
    }

    /** Number of tokens. */
    public int size() {
        return heads.length;
    }
}
