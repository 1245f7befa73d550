package org.dragoman.engine.statement;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The weights of hashed features, for all tasks in one table. Immutable; safe for several threads.
 *
 * <p>The file is gzip of {@value #SIZE} signed bytes, preceded by the version of the features (int) and the value of one step
 * (float).
 */
public final class LinearWeights {

    /** Number of weights, a power of two. */
    public static final int SIZE = 1 << 22;

    /** Changes with the features; a table of another version cannot be used. */
    private static final int VERSION = 1;

    private static final String RESOURCE = "attribution.weights.gz";

    private final byte[] steps;
    private final float step;

    private LinearWeights(byte[] steps, float step) {
        this.steps = steps;
        this.step = step;
    }

    /** Weights rounded to 127 steps to each side of zero; larger ones are cut off there. */
    public static LinearWeights of(float[] weights, float largest) {
        float step = largest / 127;
        byte[] steps = new byte[SIZE];
        for (int i = 0; i < SIZE; i++) {
            steps[i] = (byte) Math.max(-127, Math.min(127, Math.round(weights[i] / step)));
        }
        return new LinearWeights(steps, step);
    }

    /** The weights that come with the engine. */
    static LinearWeights load() {
        try (InputStream in = LinearWeights.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + RESOURCE + " is missing; see attribution.model.md");
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads what {@link #write} wrote. */
    public static LinearWeights read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(new BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16));
        int version = data.readInt();
        if (version != VERSION) {
            throw new IOException("attribution weights of version " + version + ": expected " + VERSION
                    + "; train them anew (docs/quality.md)");
        }
        float step = data.readFloat();
        byte[] steps = new byte[SIZE];
        data.readFully(steps);
        return new LinearWeights(steps, step);
    }

    /** Writes the weights; closes the stream. */
    public void write(OutputStream out) throws IOException {
        try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(out))) {
            data.writeInt(VERSION);
            data.writeFloat(step);
            data.write(steps);
        }
    }

    float at(int index) {
        return steps[index] * step;
    }
}
