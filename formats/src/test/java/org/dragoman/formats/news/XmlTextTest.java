package org.dragoman.formats.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Encodings of XML, told by its first bytes, by a declaration, or not at all. */
class XmlTextTest {

    private static final String FEED = "<rss><channel><item><title>Zoë’s talks%s end</title></item></channel></rss>";

    @Test
    void twoBytesACharacterAreTheLittleEndianKind() throws MalformedNewsException {
        byte[] text = FEED.formatted("").getBytes(StandardCharsets.UTF_16LE);

        assertThat(title(text)).isEqualTo("Zoë’s talks end");
        assertThat(title(joined(new byte[] {(byte) 0xFF, (byte) 0xFE}, text))).isEqualTo("Zoë’s talks end");
    }

    @Test
    void aMarkOfUtf8IsNoText() throws MalformedNewsException {
        byte[] mark = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

        assertThat(title(joined(mark, FEED.formatted("").getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("Zoë’s talks end");
    }

    @Test
    void aByteThatIsNothingInTheDeclaredEncodingSpoilsNothingElse() throws MalformedNewsException {
        String text = "<?xml version='1.0' encoding='windows-1252'?>" + FEED.formatted("\u0001");
        byte[] bytes = text.getBytes(Charset.forName("windows-1252"));

        assertThat(title(with(bytes, 0x9D))).isEqualTo("Zoë’s talks\uFFFD end");
    }

    @Test
    void aByteThatIsNothingInDeclaredUtf8SpoilsNothingElse() throws MalformedNewsException {
        String text = "<?xml version='1.0' encoding='utf-8'?>" + FEED.formatted("\u0001");

        assertThat(title(with(text.getBytes(StandardCharsets.UTF_8), 0xE9))).isEqualTo("Zoë’s talks\uFFFD end");
    }

    @Test
    void aTextOfNoToldEncodingThatIsNoUtf8IsRefused() {
        byte[] text = FEED.formatted("").getBytes(Charset.forName("windows-1252"));

        assertThatThrownBy(() -> title(text)).isInstanceOf(MalformedNewsException.class);
    }

    @Test
    void anEncodingThatThereIsNotIsNamed() {
        byte[] text = ("<?xml version='1.0' encoding='x-none'?>" + FEED.formatted("")).getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> title(text))
                .isInstanceOf(MalformedNewsException.class)
                .hasMessageContaining("an unknown encoding, \"x-none\"");
    }

    private static String title(byte[] document) throws MalformedNewsException {
        return NewsDocument.read(new ByteArrayInputStream(document))
                .items()
                .get(0)
                .title()
                .orElse("");
    }

    /** The bytes with another in the place of the sign U+0001. */
    private static byte[] with(byte[] bytes, int other) {
        byte[] changed = bytes.clone();
        for (int i = 0; i < changed.length; i++) {
            if (changed[i] == 1) {
                changed[i] = (byte) other;
            }
        }
        return changed;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(first);
        both.writeBytes(second);
        return both.toByteArray();
    }
}
