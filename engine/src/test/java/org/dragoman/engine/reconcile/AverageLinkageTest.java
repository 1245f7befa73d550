package org.dragoman.engine.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dragoman.engine.reconcile.Clustering.Edge;
import org.junit.jupiter.api.Test;

class AverageLinkageTest {

    @Test
    void aChainOfLikePairsIsNoGroupWhereItsEndsAreUnlike() {
        List<Edge> chain = List.of(new Edge(0, 1, 0.9), new Edge(1, 2, 0.6));

        assertThat(AverageLinkage.group(chain, 0.5)).containsExactly(List.of(0, 1));
    }

    @Test
    void groupsAreJoinedThatAreAlikeOnAverage() {
        List<Edge> edges = List.of(
                new Edge(0, 1, 0.9),
                new Edge(2, 3, 0.9),
                new Edge(0, 2, 0.7),
                new Edge(0, 3, 0.5),
                new Edge(1, 2, 0.5),
                new Edge(1, 3, 0.4));

        assertThat(AverageLinkage.group(edges, 0.5)).containsExactly(List.of(0, 1, 2, 3));
        assertThat(AverageLinkage.group(edges, 0.6)).containsExactly(List.of(0, 1), List.of(2, 3));
    }

    @Test
    void theOrderOfEdgesDoesNotMatter() {
        Random random = new Random(1);
        List<Edge> edges = new ArrayList<>();
        for (int a = 0; a < 40; a++) {
            for (int b = a + 1; b < 40; b++) {
                edges.add(new Edge(a, b, random.nextInt(10) / 10.0));
            }
        }
        List<List<Integer>> groups = AverageLinkage.group(edges, 0.55);
        for (int i = 0; i < 3; i++) {
            Collections.shuffle(edges, random);
            assertThat(AverageLinkage.group(edges, 0.55)).isEqualTo(groups);
        }
    }

    @Test
    void whatLiesBeyondTheHeavyEdgesChangesNothing() {
        List<Edge> edges = new ArrayList<>(List.of(new Edge(0, 1, 0.9), new Edge(1, 2, 0.8), new Edge(0, 2, 0.7)));
        List<List<Integer>> groups = AverageLinkage.group(edges, 0.5);
        edges.add(new Edge(2, 3, 0.4));
        edges.add(new Edge(3, 4, 0.9));

        assertThat(AverageLinkage.group(edges, 0.5)).containsAll(groups);
    }
}
