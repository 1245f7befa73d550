package org.dragoman.engine.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.dragoman.engine.article.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReducedRelativesTest {

    @ParameterizedTest
    @CsvSource({
        "Relatives of miners killed by the army filed a suit., killed, miners, filed",
        "The sailors captured by the rebels were taken to the port., captured, sailors, taken",
        "The editor jailed by Turkey won a prize., jailed, editor, won",
        "Those arrested in the raid were freed., arrested, Those, freed",
        "Two nurses held in Chad have been pardoned., held, nurses, pardoned",
        "Troops sent to the border opened fire on migrants., sent, Troops, opened",
        "Crowds armed with sticks seized the airport on Sunday., armed, Crowds, seized",
        "People killed in the attack were buried on Friday., killed, People, buried"
    })
    void aParticipleTellsOfTheNounBeforeIt(String text, String participle, String noun, String verb) {
        Sentence sentence = sentence(text);
        DependencyTree tree = sentence.tree();
        int told = index(sentence, participle);

        assertThat(tree.label(told)).isEqualTo("acl");
        assertThat(sentence.token(tree.head(told)).text()).isEqualTo(noun);
        assertThat(tree.head(index(sentence, verb))).isEqualTo(DependencyTree.ROOT);
        assertThat(Arrays.stream(tree.dependents(index(sentence, verb))).mapToObj(tree::label))
                .containsAnyOf("nsubj", "nsubj:pass");
        assertThat(tree.subtree(index(sentence, verb))).hasSize(sentence.size());
    }

    @ParameterizedTest
    @CsvSource({
        "Police killed three men and fled., killed",
        "'The army advanced, burned two villages and withdrew.', advanced",
        "'The rebels attacked, the mayor said.', said",
        "The envoy was seized and taken away., seized"
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
