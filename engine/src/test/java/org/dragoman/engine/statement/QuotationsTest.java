package org.dragoman.engine.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.engine.article.Article;
import org.junit.jupiter.api.Test;

class QuotationsTest {

    @Test
    void aParagraphThatOpensAnewGoesOnWithTheQuotation() {
        assertThat(quoted("The mayor wrote: “The bridge is gone.\n\n“We must wait.” Then he left."))
                .containsExactly("“The bridge is gone.\n\n“We must wait.”");
    }

    @Test
    void theSameHoldsWhereTheLineBreakIsLost() {
        assertThat(quoted("The mayor wrote: “The bridge is gone. “We must wait.” Then he left. He called it “a pity”."))
                .containsExactly("“The bridge is gone. “We must wait.”", "“a pity”");
        assertThat(
                        quoted(
                                "The mayor wrote: \"The bridge is gone. \"We must wait.\" Then he left. He called it \"a pity\"."))
                .containsExactly("\"The bridge is gone. \"We must wait.\"", "\"a pity\"");
    }

    @Test
    void aQuotationWithinOneIsPartOfIt() {
        assertThat(quoted("“They told me “go home” and I went,” he said. “I was angry.”"))
                .containsExactly("“They told me “go home” and I went,”", "“I was angry.”");
        assertThat(quoted("\"They told me \"go home\" and I went,\" he said."))
                .containsExactly("\"They told me \"go home\" and I went,\"");
    }

    @Test
    void aMarkThatNothingClosesDoesNotTurnTheOthersRound() {
        assertThat(quoted("He is 5'10\" tall. The mayor called it \"a pity\" and left."))
                .containsExactly("\"a pity\"");
        assertThat(quoted("The bridge is gone,\" he said. \"We must wait.\"")).containsExactly("\"We must wait.\"");
        assertThat(quoted("He spoke of a “new dawn. The mayor called it “a pity” and left."))
                .containsExactly("“new dawn.", "“a pity”");
    }

    @Test
    void marksThatStandTheWrongWayRoundOpenAndCloseAsTheSpaceTells() {
        assertThat(quoted("“We must wait,“ he said. ”The bridge is gone.”"))
                .containsExactly("“We must wait,“", "”The bridge is gone.”");
    }

    @Test
    void twoApostrophesAreAMarkUnlessLettersTouchThem() {
        assertThat(quoted("The governor''s aide said, ''We must wait.'' The town''s mayor agreed."))
                .containsExactly("''We must wait.''");
        assertThat(quoted("``We must wait,'''' he added. ``The bridge is gone,'' he said."))
                .containsExactly("``We must wait,''", "``The bridge is gone,''");
    }

    private static List<String> quoted(String text) {
        Words words = new Words(Reader.annotate(Article.of("test", text)));
        return new Quotations(words)
                .all().stream()
                        .map(quotation -> words.span(quotation.range()).quote(text))
                        .toList();
    }
}
