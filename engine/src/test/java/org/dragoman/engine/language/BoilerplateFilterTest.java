package org.dragoman.engine.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.dragoman.engine.article.Span;
import org.dragoman.engine.lexicon.Lexicon;
import org.dragoman.engine.lexicon.LexiconException;
import org.dragoman.engine.lexicon.LexiconReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoilerplateFilterTest {

    private static final BoilerplateFilter OURS = BoilerplateFilter.of(Lexicon.builtIn());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Reporting by Anna Berg; editing by Tom Hill",
                "(Additional reporting by Anna Berg in Oslo)",
                "Sign up for our morning newsletter.",
                "Advertisement",
                "Read more: What the talks mean for Oslo",
                "Follow Anna Berg on Twitter @annaberg",
                "Our Standards: The principles by which we work."
            })
    void creditsAndAdvertisementsAreNoPartOfTheStory(String paragraph) {
        assertThat(OURS.start(paragraph).isBoilerplate(whole(paragraph), whole(paragraph)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Reporting by the agency led to two arrests.",
                "The general read more than the report.",
                "Officials signed up for the talks.",
                "A man in this photo was arrested on Monday, police said.",
                "Follow-up talks were held in Oslo."
            })
    void theStoryIsKept(String paragraph) {
        assertThat(OURS.start(paragraph).isBoilerplate(whole(paragraph), whole(paragraph)))
                .isFalse();
    }

    @Test
    void whatInterruptsASentenceIsPassedOverAndTheRestStaysInItsPlace() {
        String text =
                "Sen. Anna Berg Anna Maria BergSenate passes budget Two ministers resign MORE (R-Ohio) met the envoy."
                        + " (RELATED: Envoy Threatens Walkout) He left. See https://example.org/a?b=1 for more.";

        String masked = OURS.masked(text);

        assertThat(masked).hasSameSizeAs(text);
        assertThat(masked.replaceAll(" +", " "))
                .isEqualTo("Sen. Anna Berg (R-Ohio) met the envoy. He left. See for more.");
    }

    @Test
    void aFullStopBehindAnAddressStillEndsTheSentence() {
        assertThat(OURS.masked("The ministry wrote at https://example.org/a. Israel left.")
                        .replaceAll(" +", " "))
                .isEqualTo("The ministry wrote at . Israel left.");
    }

    @Test
    void anAsideThatDoesNotTakePartInAMatchChangesNothing() {
        assertThat(filter("{id: x, scope: aside, pattern: '(?<aside>x1)|y1'}").masked("x1 and y1"))
                .isEqualTo("   and y1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Berg said Anna Berg asked for MORE money.",
                "The envoy (who was related to Berg) left.",
                "He wanted more: peace and bread (and more)."
            })
    void whatBelongsToASentenceStays(String text) {
        assertThat(OURS.masked(text)).isEqualTo(text);
    }

    @Test
    void nothingAfterTheTailIsPartOfTheStory() {
        String text = "The envoy left.\nCopyright 2024 by no one.\nThe envoy came back.";
        BoilerplateFilter.Reading reading = OURS.start(text);

        assertThat(lines(text).stream().map(line -> reading.isBoilerplate(line, line)))
                .containsExactly(false, true, true);
    }

    @Test
    void eachArticleBeginsAnew() {
        String tail = "Copyright 2024 by no one.";
        OURS.start(tail).isBoilerplate(whole(tail), whole(tail));

        assertThat(OURS.start("The envoy left.").isBoilerplate(new Span(0, 15), new Span(0, 15)))
                .isFalse();
    }

    @Test
    void aWrongPatternOrScopeIsToldWithItsEntry() {
        assertThatThrownBy(() -> filter("{id: open, scope: sentence, pattern: '('}"))
                .isInstanceOf(LexiconException.class)
                .hasMessageStartingWith("b.yaml:6: boilerplate entry 'open', field 'pattern'");
        assertThatThrownBy(() -> filter("{id: page, scope: page, pattern: 'x'}"))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("found page, expected sentence, paragraph, tail or aside");
    }

    private static BoilerplateFilter filter(String entry) {
        return BoilerplateFilter.of(Lexicon.of(LexiconReader.read(
                "b.yaml", "about: x\nsources: x\nlicence: x\ndate: x\nboilerplate:\n  - " + entry + "\n")));
    }

    private static Span whole(String text) {
        return new Span(0, text.length());
    }

    private static List<Span> lines(String text) {
        return text.lines()
                .map(line -> new Span(text.indexOf(line), text.indexOf(line) + line.length()))
                .toList();
    }
}
