package org.dragoman.engine.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

    @Test
    void aSpanQuotesWhatItCovers() {
        assertThat(new Span(2, 5).quote("a met b")).isEqualTo("met");
        assertThat(new Span(0, 2).quote("🕊 flew")).isEqualTo("🕊");
    }

    @ParameterizedTest
    @CsvSource({"-1, 3", "3, 3", "4, 3", "-2, -1"})
    void aSpanThatCoversNothingIsRefusedWithBothNumbers(int start, int end) {
        assertThatThrownBy(() -> new Span(start, end))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[" + start + ", " + end + ")")
                .hasMessageContaining("expected");
    }

    @Test
    void neighboursDoNotOverlap() {
        assertThat(new Span(0, 3).overlaps(new Span(3, 5))).isFalse();
        assertThat(new Span(3, 5).overlaps(new Span(0, 3))).isFalse();
        assertThat(new Span(0, 4).overlaps(new Span(3, 5))).isTrue();
    }

    @Test
    void aSpanContainsItselfAndWhatLiesWithinIt() {
        Span span = new Span(2, 9);

        assertThat(span.contains(span)).isTrue();
        assertThat(span.contains(new Span(2, 3))).isTrue();
        assertThat(span.contains(new Span(1, 3))).isFalse();
        assertThat(span.contains(new Span(8, 10))).isFalse();
    }

    @Test
    void whatHoldsOfAnyTwoSpans() {
        Random random = new Random(3);
        for (int i = 0; i < 2_000; i++) {
            Span one = any(random);
            Span other = any(random);
            Span cover = one.cover(other);

            assertThat(cover.contains(one) && cover.contains(other)).isTrue();
            assertThat(one.overlaps(other)).isEqualTo(other.overlaps(one));
            assertThat(one.overlaps(other)).isEqualTo(cover.length() < one.length() + other.length());
            if (one.contains(other)) {
                assertThat(cover).isEqualTo(one);
            }
            assertThat(one.compareTo(other)).isEqualTo(-other.compareTo(one));
            assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
        }
    }

    @Test
    void spansSortInReadingOrderTheShorterFirst() {
        List<Span> spans = new ArrayList<>(List.of(new Span(4, 9), new Span(0, 2), new Span(4, 6), new Span(3, 12)));

        Collections.sort(spans);

        assertThat(spans).containsExactly(new Span(0, 2), new Span(3, 12), new Span(4, 6), new Span(4, 9));
    }

    private static Span any(Random random) {
        int start = random.nextInt(12);
        return new Span(start, start + 1 + random.nextInt(8));
    }
}
