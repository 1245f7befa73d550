package org.dragoman.engine.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.dragoman.engine.statement.Reader.Reading;
import org.junit.jupiter.api.Test;

/** What the models add to the rules, and what the other stages say against them. */
class LearnedStatementsTest {

    @Test
    void aDayBesideAnInvertedCueDoesNotHideTheReport() {
        Reading reading =
                Reader.read("The minister met rebel leaders in Oslo last week, the newspaper reported on Monday.");
        Statement report = reading.saying("The minister met rebel leaders in Oslo last week");
        assertThat(reading.source(report)).isEqualTo("the newspaper");
    }

    @Test
    void whoeverIsCitedSaysItToo() {
        Reading reading = Reader.read(
                "The New York Times reported, citing two Iranian officials, that the tycoon had asked for the meeting.");
        assertThat(reading.statements())
                .filteredOn(
                        statement -> reading.content(statement).contains("that the tycoon had asked for the meeting"))
                .extracting(reading::source)
                .contains("The New York Times", "two Iranian officials");
    }

    @Test
    void whoeverIsQuotedAsSayingIsTheSourceWithin() {
        Reading reading =
                Reader.read("The agency quoted the general as saying that the town had fallen to the rebels.");
        Statement inner = reading.withCue("saying");
        assertThat(reading.source(inner)).isEqualTo("the general");
        assertThat(inner.within()).isPresent();
    }

    @Test
    void whoeverIsToldIsNotWhatIsTold() {
        Reading reading = Reader.read("The man had fled on foot, police told The Herald.");
        assertThat(reading.statements())
                .noneSatisfy(statement -> assertThat(reading.content(statement)).containsExactly("The Herald"));
    }

    @Test
    void aWordThatTheRulesKnowInAnotherSenseIsNoCue() {
        assertThat(Reader.read("The quake claimed forty lives in the valley, and the hospital admitted nine patients.")
                        .statements())
                .isEmpty();
    }
}
