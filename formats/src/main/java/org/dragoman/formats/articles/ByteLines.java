package org.dragoman.formats.articles;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads a stream line by line, none longer than a limit is kept in memory. For one thread. */
public final class ByteLines {

    /**
     * A line without its end.
     *
     * @param bytes the line, or its beginning where it was cut
     * @param length its full length in bytes
     * @param cut whether it was longer than the limit
     */
    public record Line(byte[] bytes, long length, boolean cut) {}

    private final InputStream in;
    private final long limit;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int filled;

    /**
     * Lines of a stream.
     *
     * @param limit how many bytes of a line are kept
     */
    public ByteLines(InputStream in, long limit) {
        this.in = in;
        this.limit = limit;
    }

    /** The next line; empty at the end of the stream. */
    public Optional<Line> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        long length = 0;
        boolean any = false;
        while (fill()) {
            any = true;
            int end = at;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            int take = (int) Math.min(end - at, Math.max(0, limit - line.size()));
            line.write(buffer, at, take);
            length += end - at;
            boolean complete = end < filled;
            at = complete ? end + 1 : end;
            if (complete) {
                break;
            }
        }
        return any ? Optional.of(new Line(line.toByteArray(), length, length > limit)) : Optional.empty();
    }

    private boolean fill() throws IOException {
        if (at < filled) {
            return true;
        }
        at = 0;
        filled = Math.max(0, in.read(buffer));
        return filled > 0;
    }
}
