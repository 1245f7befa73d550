package org.dragoman.evaluation.confidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.dragoman.evaluation.confidence.CalibrationCurve.Judged;
import org.junit.jupiter.api.Test;

/** What a calibration curve says of judged reports. */
class CalibrationCurveTest {

    @Test
    void confidenceThatComesTrueHasNoError() {
        CalibrationCurve curve =
                CalibrationCurve.of(List.of(new Judged(.5, true), new Judged(.5, false), new Judged(1, true)));

        assertThat(curve.expectedError()).isZero();
        assertThat(curve.brier()).isEqualTo(.5 / 3, within(1e-9));
        assertThat(curve.share()).isEqualTo(2.0 / 3, within(1e-9));
    }

    @Test
    void aBinErrsByTheDistanceOfShareAndConfidenceWeightedByItsSize() {
        CalibrationCurve curve = CalibrationCurve.of(
                List.of(new Judged(.9, false), new Judged(.92, true), new Judged(.1, false), new Judged(.1, false)));

        assertThat(curve.expectedError()).isEqualTo((.41 * 2 + .1 * 2) / 4, within(1e-9));
        assertThat(curve.bins().get(9).size()).isEqualTo(2);
        assertThat(curve.bins().get(1).share()).isZero();
    }

    @Test
    void certaintyLiesInTheLastOfTenBins() {
        List<CalibrationCurve.Bin> bins =
                CalibrationCurve.of(List.of(new Judged(1, true))).bins();

        assertThat(bins).hasSize(10);
        assertThat(bins.get(9).size()).isEqualTo(1);
        assertThat(CalibrationCurve.of(List.of()).brier()).isZero();
    }

    @Test
    void aConfidenceOutsideItsScaleIsRefused() {
        assertThatThrownBy(() -> new Judged(1.2, true)).hasMessageContaining("1.2");
    }
}
