package org.dragoman.engine.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Recep Tayyip Erdoğan | recep tayyip erdogan",
                "RECEP_TAYYIP_ERDOGAN_ | recep tayyip erdogan",
                "U.N.                  | un",
                "John F. Kennedy       | john f kennedy",
                "Conan O’Brien         | conan obrien",
                "Ban Ki-moon           | ban ki moon",
                "São  Tomé             | sao tome",
                "Łódź                  | lodz",
                "Sønderborg            | sonderborg",
                "Straße                | straße",
                "Кварванд              | кварванд",
                "...                   | ''",
            })
    void spellingsOfOneNameHaveOneKey(String name, String key) {
        assertThat(NameKey.of(name)).isEqualTo(key);
    }
}
