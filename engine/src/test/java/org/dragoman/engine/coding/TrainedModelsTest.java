package org.dragoman.engine.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TrainedModelsTest {

    @Test
    void eachModelHasTheVersionOfItsWeights() {
        assertThat(TrainedModels.versions()).containsOnlyKeys("attribution", "confidence");
        assertThat(TrainedModels.versions().values())
                .doesNotHaveDuplicates()
                .allMatch(version -> version.matches("[0-9a-f]{12}"));
    }
}
