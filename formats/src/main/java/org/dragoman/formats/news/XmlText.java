package org.dragoman.formats.news;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the bytes of an XML document into characters (XML 1.0, appendix F). The JDK's reader would do so itself, but prints to the standard
 * error stream where a document begins with bytes that are no text.
 */
final class XmlText {

    private static final int HEAD = 1_024;
    private static final Pattern ENCODING =
            Pattern.compile("^<\\?xml[^>]{0,200}?\\sencoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,40})[\"']");

    private XmlText() {}

    /** An encoding, and what becomes of bytes that are nothing in it. */
    private record Encoding(Charset charset, CodingErrorAction undecodable) {

        /** One that the document tells: a stray byte becomes U+FFFD, and the rest is read. */
        static Encoding told(Charset charset) {
            return new Encoding(charset, CodingErrorAction.REPLACE);
        }
    }

    /**
     * The characters of a document. Where it tells its encoding, by a declaration or its first bytes, a byte that is none in it becomes
     * U+FFFD; where it tells none, such a byte is an {@link IOException} when it is read, since all others may be wrong, too.
     *
     * @throws IOException if it cannot be read, or names an encoding that there is not
     */
    static Reader reader(InputStream in) throws IOException {
        byte[] head = in.readNBytes(HEAD);
        int mark = mark(head);
        Encoding encoding = encoding(head);
        return new InputStreamReader(
                new SequenceInputStream(new ByteArrayInputStream(head, mark, head.length - mark), in),
                encoding.charset
                        .newDecoder()
                        .onMalformedInput(encoding.undecodable)
                        .onUnmappableCharacter(encoding.undecodable));
    }

    private static Encoding encoding(byte[] head) throws IOException {
        if (begins(head, 0xFE, 0xFF) || begins(head, 0, '<')) {
            return Encoding.told(StandardCharsets.UTF_16BE);
        }
        if (begins(head, 0xFF, 0xFE) || begins(head, '<', 0)) {
            return Encoding.told(StandardCharsets.UTF_16LE);
        }
        if (mark(head) > 0) {
            return Encoding.told(StandardCharsets.UTF_8);
        }
        Matcher declared = ENCODING.matcher(new String(head, StandardCharsets.ISO_8859_1));
        if (!declared.find()) {
            return new Encoding(StandardCharsets.UTF_8, CodingErrorAction.REPORT);
        }
        try {
            return Encoding.told(Charset.forName(declared.group(1)));
        } catch (IllegalArgumentException e) {
            throw new IOException("an unknown encoding, \"" + declared.group(1) + "\"", e);
        }
    }

    /** How many bytes of a byte order mark it begins with. */
    private static int mark(byte[] head) {
        if (begins(head, 0xEF, 0xBB, 0xBF)) {
            return 3;
        }
        return begins(head, 0xFE, 0xFF) || begins(head, 0xFF, 0xFE) ? 2 : 0;
    }

    private static boolean begins(byte[] head, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
