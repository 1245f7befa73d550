package org.dragoman.formats.articles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Utf8Test {

    @Test
    void whateverWasEncodedComesBack() throws InvalidTextException {
        Random random = new Random(1);
        for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(40); length > 0; length--) {
                int point = random.nextInt(Character.MAX_CODE_POINT + 1);
                text.appendCodePoint(point >= 0xD800 && point <= 0xDFFF ? 'x' : point);
            }
            assertThat(Utf8.decode(text.toString().getBytes(StandardCharsets.UTF_8)))
                    .isEqualTo(text.toString());
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a stray continuation byte, 4180, 0x80 at offset 1",
        "an overlong slash, C0AF, 0xC0 at offset 0",
        "half a surrogate pair, 41EDA080, 0xED at offset 1",
        "beyond the last code point, F4908080, 0xF4 at offset 0",
        "a character that breaks off at the end, 4142E282, 0xE2 at offset 2"
    })
    void whatIsNoUtf8IsRefusedWithItsPlace(String name, String bytes, String message) {
        assertThatThrownBy(() -> Utf8.decode(HexFormat.of().parseHex(bytes)))
                .as(name)
                .isInstanceOf(InvalidTextException.class)
                .hasMessageContaining(message);
    }
}
