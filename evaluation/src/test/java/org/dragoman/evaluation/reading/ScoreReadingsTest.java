package org.dragoman.evaluation.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreReadingsTest {

    @Test
    void wilsonsIntervalIsThatOfHisPaper() {
        // 128 of 150 at 95 %: 0.788 to 0.901
        assertThat(ScoreReadings.wilson(128, 150, -1.959964)).isCloseTo(0.788, within(0.001));
        assertThat(ScoreReadings.wilson(128, 150, 1.959964)).isCloseTo(0.901, within(0.001));
    }

    @Test
    void readersWhoAgreeByChanceAloneHaveNoKappa() {
        assertThat(ScoreReadings.kappa(List.of(true, true, false, false), List.of(true, false, true, false)))
                .isZero();
    }

    @Test
    void readersWhoAlwaysAgreeHaveAKappaOfOne() {
        assertThat(ScoreReadings.kappa(List.of(true, false, true), List.of(true, false, true)))
                .isEqualTo(1);
        assertThat(ScoreReadings.kappa(List.of(true, true), List.of(true, true)))
                .isEqualTo(1);
    }

    @Test
    void readersWhoNeverAgreeHaveANegativeKappa() {
        assertThat(ScoreReadings.kappa(List.of(true, false), List.of(false, true)))
                .isEqualTo(-1);
    }
}
