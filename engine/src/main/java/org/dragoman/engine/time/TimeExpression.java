package org.dragoman.engine.time;

import java.util.Objects;
import org.dragoman.engine.article.Span;

/**
 * A temporal expression of the text (TIMEX3).
 *
 * @param span its words
 * @param sentence index of its sentence
 * @param type TIMEX3's type
 * @param value TIMEX3's value ({@code 2024-11-11}, {@code 2024-W46}, {@code P3D}, {@code PAST_REF} …)
 * @param days the days that it may denote; unknown for durations and sets
 * @param rule the rule that found it
 */
public record TimeExpression(Span span, int sentence, Type type, String value, DayInterval days, String rule) {

    /** TIMEX3's types. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }

    public TimeExpression {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(days, "days");
        Objects.requireNonNull(rule, "rule");
    }
}
