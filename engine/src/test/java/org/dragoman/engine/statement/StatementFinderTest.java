package org.dragoman.engine.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.dragoman.engine.statement.Reader.Reading;
import org.dragoman.engine.statement.Statement.Channel;
import org.dragoman.engine.statement.Statement.Manner;
import org.dragoman.engine.statement.Statement.Stance;
import org.junit.jupiter.api.Test;

class StatementFinderTest {

    @Test
    void theSpeakerMayStandAfterTheVerb() {
        Reading reading =
                Reader.read("The harbour will stay shut until Friday, said the official, who asked not to be named.");
        Statement statement = reading.saying("The harbour will stay shut");
        assertThat(reading.source(statement)).isEqualTo("the official, who asked not to be named");
        assertThat(reading.cue(statement)).isEqualTo("said");
        assertThat(statement.manner()).isEqualTo(Manner.INDIRECT);
        assertThat(statement.source().orElseThrow().kind()).isEqualTo(Source.Kind.ANONYMOUS);
    }

    @Test
    void aQuotationGoesOnAfterItsSpeaker() {
        Reading reading =
                Reader.read("“We will not sign,” Maria Novak said. “The text is an insult. It must be changed.”");
        Statement statement = reading.withCue("said");
        assertThat(reading.content(statement))
                .containsExactly("“We will not sign,”", "“The text is an insult. It must be changed.”");
        assertThat(statement.manner()).isEqualTo(Manner.DIRECT);
        assertThat(reading.source(statement)).isEqualTo("Maria Novak");
    }

    @Test
    void aQuotationOverParagraphsIsOneStatement() {
        Reading reading = Reader.read("The general was blunt.\n\n“The bridge is gone.\n\n“We must wait,” he said.");
        assertThat(reading.content(reading.withCue("said"))).containsExactly("“The bridge is gone.\n\n“We must wait,”");
    }

    @Test
    void wordsOfOthersWithinASentenceMakeItMixed() {
        Reading reading = Reader.read("The envoy said the offer was “an honest start” for both sides.");
        Statement statement = reading.withCue("said");
        assertThat(statement.manner()).isEqualTo(Manner.MIXED);
        assertThat(reading.content(statement)).containsExactly("the offer was “an honest start” for both sides");
    }

    @Test
    void theSpeakerMayStandInTheMiddle() {
        Reading reading = Reader.read("The dam, the mayor said, will hold for another year.");
        Statement statement = reading.withCue("said");
        assertThat(reading.content(statement)).containsExactly("The dam", "will hold for another year");
        assertThat(reading.source(statement)).isEqualTo("the mayor");
    }

    @Test
    void accordingToTakesTheClauseAndTheWholeSource() {
        Reading reading = Reader.read(
                "The two ministers met in Geneva on Monday, according to a French diplomat briefed on the talks.");
        Statement statement = reading.withCue("according to");
        assertThat(reading.source(statement)).isEqualTo("a French diplomat briefed on the talks");
        assertThat(reading.content(statement)).containsExactly("The two ministers met in Geneva on Monday");
        Source source = statement.source().orElseThrow();
        assertThat(source.kind()).isEqualTo(Source.Kind.ANONYMOUS);
        assertThat(source.count()).isEqualTo(OptionalInt.of(1));
        assertThat(source.basis().map(span -> span.quote(reading.text()))).contains("briefed on the talks");
    }

    @Test
    void aReasonForAnonymityHoldsForTheSameSourceInOtherSentences() {
        Reading reading = Reader.read("Two Turkish officials said that the convoy had left. "
                + "The officials spoke on condition of anonymity because they were not allowed to brief reporters.");
        Source source = reading.withCue("said").source().orElseThrow();
        assertThat(source.count()).isEqualTo(OptionalInt.of(2));
        assertThat(source.anonymityReason().map(span -> span.quote(reading.text())))
                .contains("they were not allowed to brief reporters");
    }

    @Test
    void aDenialRefersToWhatWasAlleged() {
        Reading reading = Reader.read(
                "Ukraine accused Belarus of shelling a border village. The Belarusian foreign ministry denied the allegations.");
        Statement denial = reading.withCue("denied");
        assertThat(denial.stance()).isEqualTo(Stance.DENIES);
        assertThat(reading.content(denial)).containsExactly("the allegations");
        assertThat(denial.source().orElseThrow().kind()).isEqualTo(Source.Kind.ORGANISATION);
        assertThat(denial.about()).containsExactly(reading.withCue("accused").id());
    }

    @Test
    void neitherConfirmingNorDenyingIsARefusal() {
        Reading reading = Reader.read("The palace has neither confirmed nor denied the visit.");
        Statement statement = reading.withCue("has neither confirmed nor denied");
        assertThat(statement.stance()).isEqualTo(Stance.DECLINES);
        assertThat(reading.content(statement)).containsExactly("the visit");
    }

    @Test
    void noAnswerIsARefusal() {
        Reading reading = Reader.read("The embassy did not respond to a request for comment.");
        assertThat(reading.withCue("did not respond to").stance()).isEqualTo(Stance.DECLINES);
    }

    @Test
    void anOutletThatHadItFirstIsASource() {
        Reading reading = Reader.read("Norway cancelled the summit, first reported by The Washington Post.");
        Statement statement = reading.withCue("first reported by");
        assertThat(reading.source(statement)).isEqualTo("The Washington Post");
        assertThat(reading.content(statement)).containsExactly("the summit");
        assertThat(statement.source().orElseThrow().kind()).isEqualTo(Source.Kind.OUTLET);
        assertThat(statement.stance()).isEqualTo(Stance.ASSERTS);
    }

    @Test
    void aPledgeInsideAReportStandsWithinIt() {
        Reading reading = Reader.read(
                "The Guardian reported that Serbia sent a letter to Brussels pledging not to close the border.");
        Statement pledge = reading.withCue("pledging");
        assertThat(pledge.stance()).isEqualTo(Stance.PROMISES);
        assertThat(reading.content(pledge)).containsExactly("not to close the border");
        assertThat(pledge.within()).contains(reading.withCue("reported").id());
    }

    @Test
    void whoIsCitedSaysItThroughWhoCites() {
        Reading reading = Reader.read("Reuters, citing two diplomats, reported that the ship was sunk.");
        Statement report = reading.withCue("reported");
        Statement cited = reading.statements().stream()
                .filter(statement -> statement.via().contains("Reuters"))
                .findFirst()
                .orElseThrow();
        assertThat(reading.source(cited)).isEqualTo("two diplomats");
        assertThat(cited.within()).contains(report.id());
        assertThat(cited.content()).isEqualTo(report.content());
    }

    @Test
    void theHearerIsNotPartOfTheContentAndMayPassItOn() {
        Reading reading = Reader.read("The premier told Reuters that the coalition would not split.");
        Statement statement = reading.withCue("told");
        assertThat(reading.content(statement)).containsExactly("that the coalition would not split");
        assertThat(statement.via()).containsExactly("Reuters");
    }

    @Test
    void theMediumIsKept() {
        assertThat(Reader.read("Iran said in a statement that the talks were over.")
                        .withCue("said in a statement")
                        .channel())
                .contains(Channel.STATEMENT);
        assertThat(Reader.read("The senator said in an interview that he was ill.")
                        .withCue("said in an interview")
                        .channel())
                .contains(Channel.INTERVIEW);
    }

    @Test
    void aPronounIsResolvedToWhomItMeans() {
        Reading reading =
                Reader.read("Emmanuel Macron arrived in Warsaw on Friday. He said that France would send more aid.");
        Statement statement = reading.withCue("said");
        assertThat(reading.source(statement)).isEqualTo("He");
        assertThat(statement
                        .source()
                        .flatMap(Source::entity)
                        .map(id -> reading.actors().entity(id).name()))
                .contains("Emmanuel Macron");
        assertThat(statement.source().orElseThrow().kind()).isEqualTo(Source.Kind.NAMED);
    }

    @Test
    void aNounCanAttribute() {
        Reading reading = Reader.read("The general ignored U.S. warnings that the airport would be attacked.");
        Statement statement = reading.withCue("warnings");
        assertThat(reading.source(statement)).isEqualTo("U.S.");
        assertThat(statement.stance()).isEqualTo(Stance.WARNS);
        assertThat(reading.content(statement)).containsExactly("that the airport would be attacked");
    }

    @Test
    void aSecondVerbAfterACommaSpeaksForItself() {
        Reading reading = Reader.read("The minister said the port was safe, adding that ships would return on Sunday.");
        assertThat(reading.content(reading.withCue("said"))).containsExactly("the port was safe");
        Statement added = reading.withCue("adding");
        assertThat(reading.source(added)).isEqualTo("The minister");
        assertThat(reading.content(added)).containsExactly("that ships would return on Sunday");
    }

    @Test
    void quotedThoughtsOfASpeakerAreNoStatementsOfTheirOwn() {
        Reading reading = Reader.read("“I think the law is wrong,” the senator said.");
        assertThat(reading.statements()).hasSize(1);
    }

    @Test
    void aScareQuoteIsNoStatement() {
        assertThat(Reader.read("The so-called “people’s court” meets in the old theatre.")
                        .statements())
                .isEmpty();
    }
}
