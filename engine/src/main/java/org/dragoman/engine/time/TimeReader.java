package org.dragoman.engine.time;

import java.time.LocalDate;
import java.util.Optional;

/** Reads the match of any rule. */
final class TimeReader {

    private final DateReader dates;
    private final DayReader days;
    private final SpanReader spans;
    private final QuarterReader quarters;
    private final TimeWords words;

    TimeReader(TimeWords words) {
        this.words = words;
        this.dates = new DateReader(words);
        this.days = new DayReader(words);
        this.spans = new SpanReader(words);
        this.quarters = new QuarterReader(words);
    }

    /** What a match says; empty where it is no time after all. */
    Optional<Reading> read(TimeMatch match, TimeAnchor anchor) {
        return switch (match.rule().meaning()) {
            case DATE -> dates.date(match, anchor);
            case SLASHES -> dates.slashes(match);
            case MONTH -> dates.month(match, anchor);
            case YEAR -> dates.year(match);
            case SHORT_YEAR -> dates.shortYear(match);
            case SPELLED_YEAR -> dates.spelledYear(match);
            case DECADE -> dates.decade(match);
            case CENTURY -> dates.century(match);
            case HOLIDAY -> dates.holiday(match, anchor);
            case WEEKDAY -> days.weekday(match, anchor);
            case WEEKDAY_WEEK -> days.weekdayOfWeek(match, anchor);
            case WEEKDAY_SET -> days.weekdaySet(match);
            case DAY -> days.day(match, anchor, true);
            case DAY_PART -> days.dayPart(match, anchor);
            case OVERNIGHT -> days.overnight(match, anchor);
            case CLOCK -> days.clock(match, anchor);
            case NOON -> days.noon(match, anchor);
            case DIRECTED -> spans.directed(match, anchor);
            case WEEKEND -> spans.weekend(match, anchor);
            case SEASON -> spans.season(match, anchor);
            case COUNTED -> spans.counted(match, anchor);
            case BESIDE -> spans.beside(match, anchor);
            case LENGTH -> spans.length(match);
            case LENGTH_ANCHORED -> spans.lengthAnchored(match, anchor);
            case LENGTH_HALF -> spans.lengthHalf(match);
            case LENGTH_VAGUE -> spans.lengthVague(match);
            case SET -> spans.set(match);
            case SET_PART -> spans.setPart(match);
            case FREQUENCY -> spans.frequency(match);
            case QUARTER -> quarters.quarter(match, anchor);
            case QUARTER_NOW -> quarters.now(match, anchor);
            case HALF_YEAR -> quarters.half(match, anchor);
            case YEAR_NOW -> quarters.year(match, anchor);
            case YEAR_AGO -> quarters.yearAgo(match, anchor);
            case REFERENCE ->
                words.value("reference", match.group("reference").orElse("")).map(value -> reference(value, anchor));
            case ADJECTIVE ->
                words.value("adjective", match.group("adjective").orElse("")).map(value -> reference(value, anchor));
            case DAY_OF_MONTH -> dates.dayOfMonth(match, anchor);
            // "the Sunday Times", "to the day": holds its words and says nothing
            case NAME, PHRASE -> Optional.empty();
            case CONSTANT -> constant(match, anchor);
        };
    }

    private static Optional<Reading> constant(TimeMatch match, TimeAnchor anchor) {
        String value = match.rule().value().orElse("");
        TimeExpression.Type type = match.rule().type().orElse(TimeExpression.Type.DATE);
        return Optional.of(new Reading(type, value, reference(value, anchor).days()));
    }

    private static Reading reference(String value, TimeAnchor anchor) {
        Optional<LocalDate> today = anchor.today();
        DayInterval days = switch (value) {
            case "PAST_REF" -> new DayInterval(Optional.empty(), today);
            case "FUTURE_REF" -> new DayInterval(today, Optional.empty());
            case "PRESENT_REF" -> new DayInterval(today, today);
            default -> DayInterval.UNKNOWN;
        };
        return Reading.date(value, days);
    }
}
