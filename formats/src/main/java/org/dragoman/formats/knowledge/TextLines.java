package org.dragoman.formats.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.dragoman.formats.articles.ByteLines;

/** Lines of a text in UTF-8; those that are not are taken as ISO 8859-1, in which older dictionaries are written. */
final class TextLines {

    private static final long LONGEST = 1 << 20;

    private final ByteLines lines;
    private long number;

    TextLines(InputStream in) {
        this.lines = new ByteLines(in, LONGEST);
    }

    /** The next line; empty at the end. */
    Optional<String> next() throws IOException {
        Optional<ByteLines.Line> line = lines.next();
        line.ifPresent(read -> number++);
        return line.map(read -> text(read.bytes()));
    }

    /** The number of the line that was read last, from 1. */
    long number() {
        return number;
    }

    private String text(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            text = new String(bytes, StandardCharsets.ISO_8859_1);
        }
        String unmarked = number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
        return unmarked.endsWith("\r") ? unmarked.substring(0, unmarked.length() - 1) : unmarked;
    }
}
