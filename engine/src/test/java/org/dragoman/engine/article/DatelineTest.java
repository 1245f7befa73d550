package org.dragoman.engine.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CAIRO (Halyard) - Police arrested two men.               | CAIRO (Halyard) -            | CAIRO                | CAIRO",
                "MOSCOW, Nov. 14 — The envoys met.                        | MOSCOW, Nov. 14 —            | MOSCOW               | MOSCOW",
                "KYIV, Ukraine — The envoys met.                          | KYIV, Ukraine —              | KYIV, Ukraine        | KYIV",
                "KYIV, Ukraine (AP) -- The envoys met.                    | KYIV, Ukraine (AP) --        | KYIV, Ukraine        | KYIV",
                "SPRINGFIELD, Ill. (AP) — A storm hit.                    | SPRINGFIELD, Ill. (AP) —     | SPRINGFIELD, Ill.    | SPRINGFIELD",
                "TEHRAN, Nov 16 (Tasnim) – A minister spoke.              | TEHRAN, Nov 16 (Tasnim) –    | TEHRAN               | TEHRAN",
                "MOSCOW, November 14. /TASS/. The envoys met.             | MOSCOW, November 14. /TASS/. | MOSCOW               | MOSCOW",
                "BEIRUT: Gunmen killed a judge.                           | BEIRUT:                      | BEIRUT               | BEIRUT",
                "Nairobi (Halyard) - Police fired shots.                  | Nairobi (Halyard) -          | Nairobi              | Nairobi",
                "NEW YORK — Police fired shots.                           | NEW YORK —                   | NEW YORK             | NEW YORK",
                "SAN SALVADOR, El Salvador, Monday — Police fired.        | SAN SALVADOR, El Salvador, Monday — | SAN SALVADOR, El Salvador | SAN SALVADOR",
            })
    void aDatelineNamesAPlaceAndEndsBeforeTheFirstSentence(String text, String span, String place, String town) {
        List<Dateline> datelines = Dateline.of(text);

        assertThat(datelines).singleElement().satisfies(dateline -> {
            assertThat(dateline.span().quote(text)).isEqualTo(span);
            assertThat(dateline.place().quote(text)).isEqualTo(place);
            assertThat(dateline.town().quote(text)).isEqualTo(town);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ministers met in Oslo on Monday.",
                "NATO said on Monday that it would send ships.",
                "Police — who had been warned — came late.",
                "Iran (which has denied it) met the envoys.",
                "Oslo – the ministers' choice – was covered in snow.",
                "U.S. officials met the envoys - and left.",
            })
    void aSentenceIsNoDateline(String text) {
        assertThat(Dateline.of(text)).isEmpty();
    }

    @Test
    void aDatelineMayStandAfterTheHeadline() {
        String text = "Storm hits coast\n\nMANILA, Philippines — A storm hit the coast. It left.";

        assertThat(Dateline.of(text))
                .extracting(dateline -> dateline.place().quote(text))
                .containsExactly("MANILA, Philippines");
    }

    @Test
    void aDatelineTellsWhoTouchesIt() {
        Dateline dateline =
                Dateline.of("CAIRO (Halyard) - Police arrested two men.").get(0);

        assertThat(dateline.touches(new Span(0, 24))).isTrue();
        assertThat(dateline.touches(new Span(18, 24))).isFalse();
        assertThat(dateline.agency()).contains(new Span(7, 14));
    }

    @Test
    void anEmptyTextHasNone() {
        assertThat(Dateline.of("")).isEmpty();
    }
}
