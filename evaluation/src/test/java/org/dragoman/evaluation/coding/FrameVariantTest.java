package org.dragoman.evaluation.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.engine.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

/** What the cost of frames is measured with. */
class FrameVariantTest {

    @Test
    void variantsHaveAsManyFramesAsTheySay() {
        Lexicon lexicon = Lexicon.builtIn();
        int ours = lexicon.entries("frames").size();

        List<FrameVariant> variants = FrameVariant.all(lexicon);

        assertThat(variants)
                .extracting(FrameVariant::frames)
                .containsExactly((ours + 3) / 4, (ours + 1) / 2, ours, 2 * ours, 4 * ours);
        assertThat(variants)
                .allSatisfy(variant -> assertThat(variant.finder().frameIds())
                        .hasSize(variant.frames())
                        .doesNotHaveDuplicates());
    }
}
