package org.dragoman.engine.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.engine.article.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativeClausesTest {

    @ParameterizedTest
    @CsvSource({
        "'Mandela, who was arrested at a roadblock near Howick in 1962, was not seen in public for the next 27 years.', arrested, Mandela",
        "'The envoy waited in Cairo for Hosni Mubarak, who stayed away.', stayed, Mubarak",
        "'The soldiers who shot the shepherd fled to Chad.', shot, soldiers"
    })
    void aClauseWithWhoTellsOfTheNounBeforeIt(String text, String verb, String noun) {
        Sentence sentence = sentence(text);

        assertThat(sentence.tree().label(index(sentence, verb))).isEqualTo("acl:relcl");
        assertThat(sentence.tree().head(index(sentence, verb))).isEqualTo(index(sentence, noun));
    }

    @ParameterizedTest
    @CsvSource({"The mayor asked who had shot the shepherd., shot"})
    void aQuestionTellsOfNoNoun(String text, String verb) {
        Sentence sentence = sentence(text);

        assertThat(sentence.tree().label(index(sentence, verb))).isNotEqualTo("acl:relcl");
    }

    private static Sentence sentence(String text) {
        return TestLanguage.annotate(Article.of("t", text)).sentences().get(0);
    }

    private static int index(Sentence sentence, String word) {
        List<String> words = sentence.tokens().stream().map(Token::text).toList();
        return words.indexOf(word);
    }
}
