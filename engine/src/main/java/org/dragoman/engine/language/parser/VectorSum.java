package org.dragoman.engine.language.parser;

/**
 * Sums of vectors, written so that the just-in-time compiler turns the loops into vector instructions.
 *
 * <p>The vectors are added in the order given, whatever their number, so equal inputs give equal bits.
 */
final class VectorSum {

    /** Vectors added in one pass. */
    static final int BLOCK = 4;

    private VectorSum() {}

    /** Sets {@code sum} to the sum of two vectors of its length. */
    static void add(float[] first, float[] second, float[] sum) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] = first[i] + second[i];
        }
    }

    /**
     * Sets {@code sum} to a start plus vectors.
     *
     * @param start the first summand
     * @param vectors the others in order; a multiple of {@value #BLOCK} of them are read
     * @param count how many to read
     * @param sum the result, as long as the summands
     */
    static void add(float[] start, float[][] vectors, int count, float[] sum) {
        float[] before = start;
        for (int at = 0; at < count; at += BLOCK) {
            addFour(before, vectors[at], vectors[at + 1], vectors[at + 2], vectors[at + 3], sum);
            before = sum;
        }
        if (count == 0) {
            System.arraycopy(start, 0, sum, 0, sum.length);
        }
    }

    private static void addFour(float[] before, float[] a, float[] b, float[] c, float[] d, float[] sum) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] = before[i] + a[i] + b[i] + c[i] + d[i];
        }
    }
}
