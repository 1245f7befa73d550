package org.dragoman.engine.language.parser;

/**
 * The product of a vector and a matrix, written so that the just-in-time compiler turns its inner loop into vector
 * instructions: four rows at a time, each an array of its own, running along the columns. (With eight rows, or with
 * rows that lie in one array, HotSpot 17 falls back to single numbers and takes three times as long.)
 *
 * <p>The order in which numbers are added depends only on the sizes, so equal inputs give equal bits.
 */
final class MatrixProduct {

    private static final int BLOCK = 4;

    private MatrixProduct() {}

    /**
     * Adds to each column of {@code sums} the sum over some rows of (weight of the row) times (entry of the row).
     *
     * @param weights one number for each row
     * @param matrix its rows, each as long as {@code sums}
     * @param firstRow the row that belongs to the first weight
     * @param sums one number for each column; changed
     */
    static void addWeightedRows(float[] weights, float[][] matrix, int firstRow, float[] sums) {
        int row = 0;
        for (; row + BLOCK <= weights.length; row += BLOCK) {
            int at = firstRow + row;
            addFourRows(
                    weights[row],
                    matrix[at],
                    weights[row + 1],
                    matrix[at + 1],
                    weights[row + 2],
                    matrix[at + 2],
                    weights[row + 3],
                    matrix[at + 3],
                    sums);
        }
        for (; row < weights.length; row++) {
            addOneRow(weights[row], matrix[firstRow + row], sums);
        }
    }

    private static void addFourRows(
            float a, float[] rowA, float b, float[] rowB, float c, float[] rowC, float d, float[] rowD, float[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] = sums[i] + a * rowA[i] + b * rowB[i] + c * rowC[i] + d * rowD[i];
        }
    }

    private static void addOneRow(float weight, float[] row, float[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += weight * row[i];
        }
    }
}
