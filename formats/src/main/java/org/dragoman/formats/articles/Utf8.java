package org.dragoman.formats.articles;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Strict decoding of UTF-8: nothing is replaced, the place of the first error is told. */
final class Utf8 {

    private Utf8() {}

    /**
     * The text of some bytes.
     *
     * @throws InvalidTextException if they are not UTF-8; its description names the first byte that is not
     */
    static String decode(byte[] bytes) throws InvalidTextException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            int at = in.position();
            throw new InvalidTextException("the byte 0x%02X at offset %d".formatted(bytes[at] & 0xFF, at));
        }
        decoder.flush(out);
        return out.flip().toString();
    }
}
