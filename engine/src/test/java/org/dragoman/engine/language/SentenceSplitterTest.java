package org.dragoman.engine.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.engine.article.Span;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {

    @Test
    void aBlankLineEndsAParagraph() {
        assertThat(paragraphs("Rain fell.\n\nSnow came.\r\n \t\r\nNobody left."))
                .containsExactly("Rain fell.", "Snow came.", "Nobody left.");
    }

    @Test
    void aLineThatStandsAloneIsAParagraph() {
        assertThat(
                        paragraphs(
                                "Envoy leaves\nThe envoy left the town on Monday after talks that nobody called a success.\nEnd."))
                .hasSize(3);
    }

    @Test
    void linesThatWereWrappedAreOneParagraph() {
        String wrapped = "The envoy left the town on Monday after two days of talks that\n"
                + "nobody but the hosts was ready to call a success, and flew on to\n"
                + "Vienna, where he was to meet the others.";

        assertThat(paragraphs(wrapped)).containsExactly(wrapped);
        assertThat(new SentenceSplitter().split(wrapped)).hasSize(1);
    }

    @Test
    void sentencesDoNotCrossParagraphs() {
        assertThat(sentences("TEHRAN, Iran\n\nThe envoy left. He went home"))
                .containsExactly("TEHRAN, Iran", "The envoy left.", "He went home");
    }

    @Test
    void abbreviationsAndQuotationsDoNotCutASentence() {
        assertThat(sentences("Mr. Okafor met U.S. officials on Nov. 15 in Washington. “I won’t. Never!” he said."))
                .first()
                .isEqualTo("Mr. Okafor met U.S. officials on Nov. 15 in Washington.");
    }

    @Test
    void aMissingSpaceBehindAFullStopDoesNotJoinSentences() {
        assertThat(
                        sentences(
                                "Nobody was hurt, he said.The army left in 2014.A day later (it rained).“We won,” said Ana.She left."))
                .containsExactly(
                        "Nobody was hurt, he said.",
                        "The army left in 2014.",
                        "A day later (it rained).",
                        "“We won,” said Ana.She left.");
    }

    @Test
    void namesNumbersAndAddressesWithDotsStayWhole() {
        assertThat(sentences(
                        "The U.S.Army paid 3.5 million to www.a.com, St.Louis, node.js and J.K.Rowling of Ph.D fame"))
                .hasSize(1);
    }

    private static List<String> paragraphs(String text) {
        return SentenceSplitter.paragraphs(text).stream()
                .map(span -> span.quote(text))
                .toList();
    }

    private static List<String> sentences(String text) {
        return new SentenceSplitter()
                .split(text).stream()
                        .map(sentence -> new Span(
                                        sentence.labels().get(0).beginPosition(),
                                        sentence.labels()
                                                .get(sentence.labels().size() - 1)
                                                .endPosition())
                                .quote(text))
                        .toList();
    }
}
