package org.dragoman.engine.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DashBoundaryTest {

    /** Courts(0) reviewed(1) the(2) raid(3) —(4) steps(5) that(6) failed(7). */
    private static final List<String> WORDS =
            List.of("Courts", "reviewed", "the", "raid", "—", "steps", "that", "failed");

    private static final List<String> TAGS = List.of("NNS", "VBD", "DT", "NN", ":", "NNS", "WDT", "VBD");

    @Test
    void theNounBeforeTheDashTakesThePlaceOfTheNounBehindIt() {
        DependencyTree drawnAcross = DependencyTree.of(
                new int[] {1, DependencyTree.ROOT, 5, 5, 5, 1, 7, 5},
                new String[] {"nsubj", "root", "det", "compound", "punct", "obj", "nsubj", "acl:relcl"});
        DependencyTree divided = DashBoundary.divide(drawnAcross, WORDS, TAGS);
        assertThat(divided.head(3)).isEqualTo(1);
        assertThat(divided.label(3)).isEqualTo("obj");
        assertThat(divided.head(5)).isEqualTo(3);
        assertThat(divided.label(5)).isEqualTo("appos");
        assertThat(divided.head(2)).isEqualTo(3);
        assertThat(divided.head(7)).isEqualTo(5);
    }

    @Test
    void aTreeThatRespectsTheDashIsLeftAlone() {
        DependencyTree sound = DependencyTree.of(
                new int[] {1, DependencyTree.ROOT, 3, 1, 1, 3, 7, 5},
                new String[] {"nsubj", "root", "det", "obj", "punct", "appos", "nsubj", "acl:relcl"});
        assertThat(DashBoundary.divide(sound, WORDS, TAGS)).isSameAs(sound);
    }
}
