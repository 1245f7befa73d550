package org.dragoman.engine.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DependencyTreeTest {

    /** Two(0) envoys(1) met(2) in(3) Oslo(4). */
    private final DependencyTree tree = DependencyTree.of(
            new int[] {1, 2, DependencyTree.ROOT, 4, 2}, new String[] {"nummod", "nsubj", "root", "case", "obl:in"});

    @Test
    void aSubtreeIsReadInTheOrderOfTheSentence() {
        assertThat(tree.subtree(2)).containsExactly(0, 1, 2, 3, 4);
        assertThat(tree.subtree(4)).containsExactly(3, 4);
        assertThat(tree.subtree(2, dependent -> dependent != 1)).containsExactly(2, 3, 4);
    }

    @Test
    void aRelationIncludesItsSubtypesAndNoOthers() {
        assertThat(tree.is(4, "obl")).isTrue();
        assertThat(tree.is(4, "obl:in")).isTrue();
        assertThat(tree.is(4, "ob")).isFalse();
        assertThat(tree.is(1, "nsubj:pass")).isFalse();
    }

    @Test
    void dominanceIncludesTheTokenItself() {
        assertThat(tree.dominates(2, 3)).isTrue();
        assertThat(tree.dominates(3, 3)).isTrue();
        assertThat(tree.dominates(1, 4)).isFalse();
    }

    @Test
    void dependentsStandInReadingOrder() {
        assertThat(tree.dependents(2)).containsExactly(1, 4);
        assertThat(tree.dependent(2, "nsubj")).contains(1);
        assertThat(tree.dependent(2, "obl")).isEmpty();
        assertThat(tree.dependents(2, "obl:in")).containsExactly(4);
    }

    @Test
    void theArraysThatItWasMadeOfMayChange() {
        int[] heads = {DependencyTree.ROOT, 0};
        String[] labels = {"root", "obj"};
        DependencyTree copy = DependencyTree.of(heads, labels);
        heads[1] = DependencyTree.ROOT;
        labels[1] = "root";

        assertThat(copy.head(1)).isZero();
        assertThat(copy.label(1)).isEqualTo("obj");
    }

    @Test
    void aSentenceThatWasNotParsedHasOnlyRoots() {
        DependencyTree unparsed = DependencyTree.unparsed(3);

        assertThat(unparsed.size()).isEqualTo(3);
        assertThat(unparsed.head(2)).isEqualTo(DependencyTree.ROOT);
        assertThat(unparsed.subtree(1)).containsExactly(1);
    }

    @Test
    void headsAndLabelsOfDifferentNumberAreRefused() {
        assertThatThrownBy(() -> DependencyTree.of(new int[2], new String[1])).hasMessage("2 heads but 1 labels");
    }
}
