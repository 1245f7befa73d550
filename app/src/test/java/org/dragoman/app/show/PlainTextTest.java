package org.dragoman.app.show;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void controlAndDirectionCharactersDoNotPass() {
        assertThat(PlainText.safe("a\u001b[2Jb\u202Ec\nd")).isEqualTo("a\uFFFD[2Jb\uFFFDc d");
    }

    @Test
    void lettersOfAnyLanguagePass() {
        assertThat(PlainText.safe("Élysée “Киев” 東京 😀")).isEqualTo("Élysée “Киев” 東京 😀");
    }
}
