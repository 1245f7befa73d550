package org.dragoman.engine.factuality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dragoman.engine.article.Article;
import org.dragoman.engine.language.Sentence;
import org.dragoman.engine.language.TestLanguage;
import org.dragoman.engine.language.Token;
import org.dragoman.engine.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

class FactualityModelTest {

    private static final FactualityFeatures FEATURES = new FactualityFeatures(Lexicon.builtIn());
    private static final FactualityModel MODEL = FactualityModel.bundled();

    @Test
    void addsTheBiasAndTheWeightsItKnows() {
        FactualityModel model = FactualityModel.of(Map.of("bias", 1.0, "lemma=flee", 0.5));
        assertThat(model.score(List.of("lemma=flee", "lemma=unheard"))).isEqualTo(1.5);
    }

    @Test
    void staysOnTheScale() {
        FactualityModel model = FactualityModel.of(Map.of("bias", 2.0, "more", 5.0, "less", -9.0));
        assertThat(model.score(List.of("more"))).isEqualTo(3);
        assertThat(model.score(List.of("less"))).isEqualTo(-3);
    }

    @Test
    void whatIsToldOutranksWhatIsPossibleAndThatOutranksWhatIsDenied() {
        double told = score("The army attacked the port on Monday.", "attacked");
        double possible = score("The army may attack the port on Monday.", "attack");
        double denied = score("The army did not attack the port on Monday.", "attack");
        assertThat(told).isGreaterThan(2).isGreaterThan(possible + 0.5);
        assertThat(possible).isGreaterThan(denied + 1);
        assertThat(denied).isNegative();
    }

    @Test
    void looksThroughReports() {
        assertThat(score("Police said the army attacked the port.", "attacked")).isGreaterThan(2);
    }

    private static double score(String text, String word) {
        for (Sentence sentence : TestLanguage.annotate(Article.of("a", text)).sentences()) {
            for (Token token : sentence.tokens()) {
                if (token.text().equals(word)) {
                    return MODEL.score(FEATURES.of(sentence, token.index()));
                }
            }
        }
        throw new IllegalArgumentException(text + ": lacks the word " + word);
    }
}
