package org.dragoman.evaluation.confidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.dragoman.evaluation.confidence.Calibration.Point;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    @Test
    void probabilitiesThatComeTrueAsOftenAsTheySayHaveNoError() {
        List<Point> points =
                List.of(new Point(.75, true), new Point(.75, true), new Point(.75, true), new Point(.75, false));
        assertThat(new Calibration(points).expectedError()).isCloseTo(0, within(1e-9));
    }

    @Test
    void surenessThatIsWrongCosts() {
        List<Point> points = List.of(new Point(1, false), new Point(0, true));
        assertThat(new Calibration(points).expectedError()).isEqualTo(1);
        assertThat(new Calibration(points).brier()).isEqualTo(1);
    }
}
