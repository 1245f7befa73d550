package org.dragoman.engine.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.engine.article.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObjectsOfGerundsTest {

    @ParameterizedTest
    @CsvSource({
        "Saudi jets began bombing positions near the port on Monday., bombing, positions",
        "He flew to Oslo in the hope of meeting Jonas Store., meeting, Store",
        "The envoys came with the aim of meeting Danish farmers., meeting, farmers"
    })
    void aGerundGovernsTheNounBehindIt(String text, String gerund, String noun) {
        Sentence sentence = sentence(text);

        assertThat(sentence.token(index(sentence, gerund)).tag()).isEqualTo("VBG");
        assertThat(sentence.tree().label(index(sentence, noun))).isEqualTo("obj");
        assertThat(sentence.tree().head(index(sentence, noun))).isEqualTo(index(sentence, gerund));
    }

    @ParameterizedTest
    @CsvSource({
        "The court dismissed a case of falling prices., falling, prices",
        "The council started the working session on Monday., working, session",
        "Farmers complain of rising costs., rising, costs"
    })
    void anAdjectiveStaysOne(String text, String adjective, String noun) {
        Sentence sentence = sentence(text);

        assertThat(sentence.tree().head(index(sentence, adjective))).isEqualTo(index(sentence, noun));
    }

    private static Sentence sentence(String text) {
        return TestLanguage.annotate(Article.of("t", text)).sentences().get(0);
    }

    private static int index(Sentence sentence, String word) {
        List<String> words = sentence.tokens().stream().map(Token::text).toList();
        return words.indexOf(word);
    }
}
