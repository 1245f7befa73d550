package org.dragoman.engine.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.dragoman.engine.statement.Reader.Reading;
import org.dragoman.engine.statement.Statement.Channel;
import org.dragoman.engine.statement.Statement.Manner;
import org.junit.jupiter.api.Test;

class UtterancesTest {

    private static final String INTERVIEW = "This is a rush transcript.\n\n"
            + "JANE ROE: I’m Jane Roe. Our guest is John Doe. What do you make of the vote?\n\n"
            + "JOHN DOE: We lost it in Ohio. The governor told reporters that the count was fair.\n\n"
            + "Nobody believed him, and I did not either.\n\n"
            + "[break]\n\n"
            + "JANE ROE: And the senator said, “We will win.” Thank you.";

    @Test
    void whatFollowsALabelIsSaidByItsSpeakerUpToTheNextOne() {
        Reading reading = Reader.read(INTERVIEW);
        Statement statement = reading.saying("Nobody believed him");
        assertThat(reading.source(statement)).isEqualTo("JOHN DOE");
        assertThat(statement.manner()).isEqualTo(Manner.DIRECT);
        assertThat(reading.content(statement))
                .containsExactly("We lost it in Ohio. The governor told reporters that the count was fair.\n\n"
                        + "Nobody believed him, and I did not either.");
        assertThat(statement.source().orElseThrow().entity()).isPresent();
    }

    @Test
    void whoeverASpeakerCitesSaysNoMoreThanHisSentence() {
        Reading reading = Reader.read(INTERVIEW);
        Statement statement = reading.saying("the count was fair");
        assertThat(reading.source(statement)).isEqualTo("The governor");
        assertThat(reading.content(statement)).containsExactly("that the count was fair");
        assertThat(statement.within())
                .contains(reading.saying("Nobody believed him").id());
    }

    @Test
    void whatIsQuotedWithinATurnEndsAtItsMark() {
        Reading reading = Reader.read("JANE ROE: What did the governor say?\n\n"
                + "JOHN DOE: The governor told us, “The count was fair. It was fast.” I think that we lost the vote.\n\n"
                + "JANE ROE: Thank you.");
        assertThat(reading.content(reading.withCue("told")).get(0))
                .contains("The count was fair")
                .doesNotContain("lost");
    }

    @Test
    void laterLabelsMayBeSurnames() {
        Reading reading = Reader.read("Jane Roe: Tell us about the treaty.\n\nJohn Doe: I think that it will hold.\n\n"
                + "Roe: Why do you think so?\n\nDoe: Both armies have left the border to us.");
        Statement statement = reading.saying("Both armies");
        assertThat(reading.source(statement)).isEqualTo("Doe");
        assertThat(statement.source().orElseThrow().entity())
                .isEqualTo(reading.saying("it will hold").source().orElseThrow().entity());
    }

    @Test
    void stageDirectionsAreNotSaid() {
        Reading reading = Reader.read("JANE ROE: (LAUGHS) Are you sure?\n\nJOHN DOE: I am. [Applause.] We will win.\n\n"
                + "JANE ROE: Thank you.");
        assertThat(reading.content(reading.saying("Are you sure?"))).containsExactly("Are you sure?");
        assertThat(reading.content(reading.saying("We will win"))).containsExactly("I am.", "We will win.");
    }

    @Test
    void headsOfAListSpeakNot() {
        Reading reading = Reader.read("What they said.\n\nSen. Jane Roe: The senator said she would resign in May.\n\n"
                + "Sen. John Doe: He said that the vote was lost.");
        assertThat(reading.source(reading.saying("the vote was lost"))).isEqualTo("He");
        assertThat(reading.statements())
                .noneMatch(statement -> reading.cue(statement).equals(":"));
    }

    @Test
    void aPostIsSaidByWhoeverSignsIt() {
        Reading reading = Reader.read("The president was angry.\n\n"
                + "Not one of them brought a single fact. Bad! — Donald J. Trump (@realDonaldTrump) May 2, 2019\n\n"
                + "“No proof.” The court will decide.");
        Statement statement = reading.saying("Not one of them brought a single fact");
        assertThat(reading.source(statement)).isEqualTo("Donald J. Trump");
        assertThat(reading.content(statement)).containsExactly("Not one of them brought a single fact. Bad!");
        assertThat(statement.manner()).isEqualTo(Manner.DIRECT);
        assertThat(statement.channel()).contains(Channel.POST);
    }

    @Test
    void linesOfOnePostBelongTogether() {
        Reading reading = Reader.read("The senator listed what was new.\n\n1. Aid was held in July.\n\n\n\n"
                + "2. The staff knew of it. — Jane Roe (@janeroe) December 21, 2019\n\nShe later left.");
        assertThat(reading.content(reading.saying("Aid was held")))
                .containsExactly("1. Aid was held in July.\n\n\n\n2. The staff knew of it.");
    }

    @Test
    void aLongParagraphBeforeASignatureIsNotAllAPost() {
        String narration =
                "The ministers met in Geneva on Monday and spoke for three hours about the treaty. ".repeat(5);
        Reading reading = Reader.read(
                narration + "This treaty is a gift. — Jane Roe (@janeroe) May 7, 2018 They met again on Tuesday.");
        Statement statement = reading.saying("This treaty is a gift.");
        assertThat(reading.content(statement).get(0).length()).isLessThan(330);
        assertThat(reading.content(statement).get(0)).endsWith("This treaty is a gift.");
    }
}
