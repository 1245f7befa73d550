package org.dragoman.engine.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A user's regular expression cannot hang the coder. */
class LexiconPatternTest {

    private static LexiconPattern pattern(String expression) {
        Entry entry = new Entry("backgrounds", "own.yaml", 7, Map.of("id", "own.slow", "pattern", expression));
        return LexiconPattern.of(entry, expression, Pattern.CASE_INSENSITIVE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(\\w+\\s?)+\\1$", "(?:a|a?)+\\1()b", "(x+x+)+y\\1", "(?:.*?,){25}\\d(z)\\1"})
    void anExpressionThatBacktracksWithoutEndStopsWithAnErrorThatNamesItsEntry(String expression) {
        String text = "a,".repeat(40) + "x".repeat(60) + " word".repeat(40) + "!";
        LexiconPattern slow = pattern(expression);
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThatThrownBy(() -> {
                            for (String part :
                                    new String[] {text, "a".repeat(60) + "!", "x".repeat(60), "a,".repeat(80)}) {
                                slow.matcher(part).find();
                            }
                        })
                        .isInstanceOf(LexiconException.class)
                        .hasMessageContaining("own.yaml:7: backgrounds entry 'own.slow', field 'pattern'")
                        .hasMessageContaining("does not come to an end"));
    }

    @Test
    void anExpressionThatOnlyReadsMuchIsReadToItsEnd() {
        String text = "The minister spoke. ".repeat(50_000) + "Decades ago.";
        assertThat(pattern("\\bdecades ago\\b").matcher(text).find()).isTrue();
        assertThat(pattern("\\bcenturies ago\\b").matcher(text).find()).isFalse();
    }

    @Test
    void whatIsNoExpressionIsRefusedWithItsPlace() {
        assertThatThrownBy(() -> pattern("(decades"))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("own.yaml:7")
                .hasMessageContaining("expected a regular expression");
    }
}
