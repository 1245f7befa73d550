package org.dragoman.engine.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class LinearWeightsTest {

    @Test
    void weightsComeBackAsTheyWereWrittenToWithinHalfAStep() throws IOException {
        float[] table = new float[LinearWeights.SIZE];
        table[7] = 1.3f;
        table[8] = -5;
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        LinearWeights.of(table, 2).write(file);
        LinearWeights read = LinearWeights.read(new ByteArrayInputStream(file.toByteArray()));
        assertThat(read.at(7)).isCloseTo(1.3f, within(0.01f));
        assertThat(read.at(8)).isCloseTo(-2f, within(0.01f));
        assertThat(read.at(9)).isZero();
    }

    @Test
    void weightsOfOtherFeaturesAreRefused() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(file))) {
            out.writeInt(999);
        }
        assertThatThrownBy(() -> LinearWeights.read(new ByteArrayInputStream(file.toByteArray())))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("version 999")
                .hasMessageContaining("train");
    }
}
