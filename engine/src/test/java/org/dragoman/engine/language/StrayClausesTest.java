package org.dragoman.engine.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.engine.article.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrayClausesTest {

    @ParameterizedTest
    @CsvSource({
        "Serbian police yesterday arrested a retired general wanted over killings in Kosovo., arrested, general, wanted"
    })
    void whoIsArrestedIsAnObject(String text, String deed, String noun, String participle) {
        Sentence sentence = sentence(text);

        assertThat(sentence.tree().label(index(sentence, noun))).isEqualTo("obj");
        assertThat(sentence.tree().head(index(sentence, noun))).isEqualTo(index(sentence, deed));
        assertThat(sentence.tree().head(index(sentence, participle))).isEqualTo(index(sentence, noun));
    }

    @ParameterizedTest
    @CsvSource({
        "'His supporters, who had rallied in Suva the Saturday before, demanded on Wednesday that the magistrate be removed.', demanded, supporters"
    })
    void theVerbBehindARelativeClauseIsThatOfTheNounBeforeIt(String text, String verb, String noun) {
        Sentence sentence = sentence(text);

        assertThat(sentence.tree().head(index(sentence, verb))).isEqualTo(DependencyTree.ROOT);
        assertThat(sentence.tree().label(index(sentence, noun))).isEqualTo("nsubj");
        assertThat(sentence.tree().subtree(index(sentence, verb))).hasSize(sentence.size());
    }

    @ParameterizedTest
    @CsvSource({
        "The mayor said a general wanted over killings had fled., said",
        "Police arrested the cook and fled., arrested"
    })
    void aMainVerbStaysOne(String text, String verb) {
        Sentence sentence = sentence(text);

        assertThat(sentence.tree().head(index(sentence, verb))).isEqualTo(DependencyTree.ROOT);
    }

    private static Sentence sentence(String text) {
        return TestLanguage.annotate(Article.of("t", text)).sentences().get(0);
    }

    private static int index(Sentence sentence, String word) {
        List<String> words = sentence.tokens().stream().map(Token::text).toList();
        return words.indexOf(word);
    }
}
