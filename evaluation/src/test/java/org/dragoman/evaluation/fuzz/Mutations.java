package org.dragoman.evaluation.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Makes broken inputs out of sound ones; the same seed makes the same inputs. For one thread. */
final class Mutations {

    private static final int LARGEST = 60_000;
    private static final int MOST_STEPS = 6;

    /** Signs that parsers take for more than themselves. */
    private static final List<String> SPECIAL = List.of(
            "\u0000",
            "\uFEFF",
            "\uD800",
            "<",
            ">",
            "<!--",
            "-->",
            "]]>",
            "<![CDATA[",
            "&",
            "&#0;",
            "&#x110000;",
            "&amp;",
            "<!DOCTYPE x [",
            "<script>",
            "</p>",
            "\"",
            "'",
            "\\",
            "\\u",
            "{",
            "}",
            "[",
            "]",
            ":",
            "- ",
            "? ",
            "*",
            "&a",
            "!!",
            "\r\n",
            "\n\n",
            "\t",
            "-1",
            "0",
            "1e999",
            "99999999999999999999",
            "2024-02-30",
            "null",
            "true",
            "WARC/1.0",
            "Content-Length: ",
            "Transfer-Encoding: chunked",
            "(?<a>",
            "(a+)+",
            "{weekday}",
            "@",
            "$",
            "xmlns=\"\"",
            "charset=utf-7",
            "charset=x-none");

    private final Random random;
    private final List<byte[]> seeds;

    Mutations(List<byte[]> seeds, long seed) {
        this.seeds = List.copyOf(seeds);
        this.random = new Random(seed);
    }

    byte[] next() {
        byte[] data = any();
        int steps = 1 + random.nextInt(MOST_STEPS);
        for (int step = 0; step < steps; step++) {
            data = mutated(data);
        }
        return data.length > LARGEST ? Arrays.copyOf(data, LARGEST) : data;
    }

    private byte[] any() {
        return seeds.get(random.nextInt(seeds.size()));
    }

    private byte[] mutated(byte[] data) {
        int from = random.nextInt(data.length + 1);
        int to = Math.min(data.length, from + random.nextInt(random.nextBoolean() ? 8 : 400));
        return switch (random.nextInt(7)) {
            case 0 -> joined(data, from, new byte[] {(byte) random.nextInt(256)}, Math.min(from + 1, data.length));
            case 1 -> joined(data, from, special(), from);
            case 2 -> joined(data, from, special(), to);
            case 3 -> joined(data, from, new byte[0], to);
            case 4 -> repeated(data, from, to);
            case 5 -> joined(data, from, any(), data.length);
            default -> Arrays.copyOf(data, from);
        };
    }

    private byte[] special() {
        return SPECIAL.get(random.nextInt(SPECIAL.size()))
                .repeat(1 + random.nextInt(3))
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] repeated(byte[] data, int from, int to) {
        byte[] part = Arrays.copyOfRange(data, from, to);
        ByteArrayOutputStream many = new ByteArrayOutputStream();
        int times = 1 + random.nextInt(random.nextInt(20) == 0 ? 500 : 3);
        for (int i = 0; i < times && many.size() < LARGEST; i++) {
            many.writeBytes(part);
        }
        return joined(data, from, many.toByteArray(), from);
    }

    private static byte[] joined(byte[] data, int head, byte[] middle, int tail) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.write(data, 0, head);
        whole.writeBytes(middle);
        whole.write(data, tail, data.length - tail);
        return whole.toByteArray();
    }
}
