package org.dragoman.engine.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LinearModelTest {

    @Test
    void addsTheBiasAndWhatItKnows() {
        LinearModel model = LinearModel.of(Map.of(LinearModel.BIAS, 1.0, "lemma=meet", 0.5));
        assertThat(model.sum(List.of("lemma=meet", "lemma=unheard"))).isEqualTo(1.5);
    }

    @Test
    void saysWhereTheCardOfAMissingModelIs() {
        assertThatThrownBy(() -> LinearModel.bundled(LinearModelTest.class, "none.tsv", "docs/none.md"))
                .hasMessageContaining("none.tsv")
                .hasMessageContaining("docs/none.md");
    }

    @Test
    void featuresStandOnceInTheOrderInWhichTheyCame() {
        Features features = new Features();
        features.add("b", "1");
        features.add("a", "2");
        features.add("b", "1");
        assertThat(features.list()).containsExactly("b=1", "a=2");
    }
}
