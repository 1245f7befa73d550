package org.dragoman.engine.time;

import java.util.Objects;

/**
 * What a match says.
 *
 * @param type TIMEX3's type
 * @param value TIMEX3's value
 * @param days the days that it may denote
 */
record Reading(TimeExpression.Type type, String value, DayInterval days) {

    Reading {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(days, "days");
    }

    /** A date or time of day whose days follow from its value. */
    static Reading at(String value) {
        TimeExpression.Type type = value.indexOf('T') > 0 ? TimeExpression.Type.TIME : TimeExpression.Type.DATE;
        return new Reading(type, value, TimexDays.of(value));
    }

    /** A date with days of its own. */
    static Reading date(String value, DayInterval days) {
        return new Reading(TimeExpression.Type.DATE, value, days);
    }

    /** A length of time that nothing anchors. */
    static Reading length(String value) {
        return new Reading(TimeExpression.Type.DURATION, value, DayInterval.UNKNOWN);
    }

    /** A length of time with the days that it covers. */
    static Reading length(String value, DayInterval days) {
        return new Reading(TimeExpression.Type.DURATION, value, days);
    }

    /** A repeated time. */
    static Reading set(String value) {
        return new Reading(TimeExpression.Type.SET, value, DayInterval.UNKNOWN);
    }
}
