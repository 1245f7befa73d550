package org.dragoman.engine.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.engine.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlineCaseTest {

    @ParameterizedTest
    @CsvSource({
        "Norway Expels Two Diplomats Over Leak, Expels, VBZ",
        "Gunmen Kill Nine in Attack on Village in Central Mali, Kill, VBP",
        "TURKISH POLICE DETAIN JOURNALISTS IN RAID, DETAIN, VBP",
        "Texas Sues Chicago Doctor Over Pills, Texas, NNP",
        "Farmers blocked a road near Lyon., Farmers, NNS",
        "May resigned on Friday., May, NNP"
    })
    void verbsOfHeadlinesAreVerbsAndNamesAreNames(String text, String word, String tag) {
        assertThat(tokens(text))
                .filteredOn(token -> token.text().equals(word))
                .extracting(Token::tag)
                .containsExactly(tag);
    }

    @Test
    void tokensQuoteTheArticleWhateverTheirCase() {
        String text = "Norway Expels Two Diplomats Over Leak";

        assertThat(tokens(text)).extracting(Token::text).containsExactly(text.split(" "));
    }

    @Test
    void aRowOfNamesIsNoHeadline() {
        assertThat(tokens("Ana Grey, Peter Brown and Lena Fischer met Senator Maria Lopez in New Delhi."))
                .filteredOn(token -> token.text().equals("Brown"))
                .extracting(Token::lemma)
                .containsExactly("Brown");
    }

    private static List<Token> tokens(String text) {
        return TestLanguage.annotate(Article.of("t", text)).sentences().get(0).tokens();
    }
}
