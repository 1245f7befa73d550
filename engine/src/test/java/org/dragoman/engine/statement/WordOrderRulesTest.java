package org.dragoman.engine.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.dragoman.engine.statement.Reader.Reading;
import org.dragoman.engine.statement.Statement.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose mouth words are put into where trees break: closing and inserted speakers, hearers, nouns, hearsay, citations. */
class WordOrderRulesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A doctor told aid workers the militia had warned families to stay indoors. | families to stay indoors | the militia",
                "The lawyer told the court her client insisted he had never met the banker. | he had never met the banker | her client",
                "The envoy told the council that the rebels had denied shelling the market. | shelling the market | the rebels",
                "The bankers knew the loans were bad, a former auditor testified. | the loans were bad | The bankers",
                "Amina Yusuf, who fled in June, said she had heard from a neighbor that the village was burning. | that the village was burning | a neighbor",
                "Ethiopia rejected a report by Amnesty International that its troops had killed civilians. | that its troops had killed civilians | Amnesty International",
                "The talks had ended without a handshake, Swiss radio reported late Tuesday. | The talks had ended without a handshake | Swiss radio",
                "“My brother said, ‘Sell the boat,’ and I refused,” said Tom Lund. | Sell the boat | My brother",
                "The rebels, the army spokesman said in Colombo, took nine fishermen off the coast. | took nine fishermen | the army spokesman",
                "Two depots were bombed before dawn. That is the version of a port official. | Two depots were bombed | a port official",
                "The crowd attacked first. So, at least, runs the account of the city's police chief. | The crowd attacked first | the city's police chief",
                "Soldiers burned the church at Hola. The report comes from a Catholic radio station. | Soldiers burned the church | a Catholic radio station",
                "Dozens of men were shot in a warehouse, if one believes the guard's account. | were shot in a warehouse | the guard",
                "In the view of the rights group, which has kept a tally, police beat 60 people at a station. | police beat 60 people | the rights group",
                "Dozens of men were shot in a warehouse, if the guard is to be believed. | were shot in a warehouse | the guard",
                "Officials said the blast killed six people, witnesses at least 20. | at least 20 | witnesses"
            })
    void theInnermostSpeakerIsWhoeverSaidIt(String text, String said, String speaker) {
        Reading reading = Reader.read(text);
        assertThat(reading.source(reading.saying(said))).isEqualTo(speaker);
    }

    @Test
    void aNounsClauseEndsBeforeTheSentencesOwnVerb() {
        Reading reading = Reader.read("A warning from the port authority that the ferry was overloaded went unheeded.");
        assertThat(reading.content(reading.saying("the ferry was overloaded")))
                .containsExactly("that the ferry was overloaded");
    }

    @Test
    void whoIsCitedInARelativeClauseIsPassedOnByTheReporter() {
        Reading reading = Reader.read(
                "The ambassador will be recalled, according to the Turkish daily Sabah, which cited an unnamed diplomat.");
        assertThat(reading.statements())
                .filteredOn(statement -> statement.via().contains("Sabah"))
                .extracting(reading::source)
                .containsExactly("an unnamed diplomat");
    }

    @Test
    void aDenialIsAboutTheClaimThatItsNounNames() {
        Reading reading =
                Reader.read("Rwanda rejected a report by Human Rights Watch that its troops had looted coltan.");
        Statement denial = reading.withCue("rejected");
        assertThat(denial.stance()).isEqualTo(Stance.DENIES);
        assertThat(denial.about())
                .contains(reading.saying("its troops had looted coltan").id());
    }

    @Test
    void aRefusalThatSaysNothingElseIsAStatement() {
        assertThat(Reader.read("The ministry has not commented.").statements())
                .extracting(Statement::stance)
                .containsExactly(Stance.DECLINES);
    }

    @Test
    void aDatelineIsNoSpeaker() {
        Reading reading = Reader.read("Blace, Macedonia - A refugee said the police had ordered her onto a train.");
        assertThat(reading.source(reading.withCue("said"))).isEqualTo("A refugee");
    }

    @Test
    void nobodySaysNothing() {
        assertThat(Reader.read("No group claimed the attack.").statements()).isEmpty();
    }

    @Test
    void aRejectedOfferIsNoDenial() {
        assertThat(Reader.read("The rebels rejected the offer of talks.")
                        .withCue("rejected")
                        .stance())
                .isEqualTo(Stance.ASSERTS);
    }
}
