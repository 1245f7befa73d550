package org.dragoman.engine.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The days that a TIMEX3 value covers. */
final class TimexDays {

    private static final Pattern VALUE = Pattern.compile("(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?)?(?:T.*)?");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d\\d)(-WE)?(?:T.*)?");
    private static final Pattern PART = Pattern.compile("(\\d{4})-(Q[1-4]|H[12]|SP|SU|FA|WI)");
    private static final Pattern DECADE = Pattern.compile("(\\d{3})X?");
    private static final Pattern CENTURY = Pattern.compile("(\\d{2})(?:XX)?");

    private TimexDays() {}

    /** The days of a value; unknown where the value leaves the year open or is no date. */
    static DayInterval of(String value) {
        try {
            return known(value).orElse(DayInterval.UNKNOWN);
        } catch (DateTimeException impossible) {
            return DayInterval.UNKNOWN;
        }
    }

    private static Optional<DayInterval> known(String value) {
        Matcher date = VALUE.matcher(value);
        if (date.matches()) {
            return Optional.of(date(date));
        }
        Matcher week = WEEK.matcher(value);
        if (week.matches()) {
            LocalDate monday = monday(Integer.parseInt(week.group(1)), Integer.parseInt(week.group(2)));
            return Optional.of(
                    DayInterval.between(week.group(3) == null ? monday : monday.plusDays(5), monday.plusDays(6)));
        }
        Matcher part = PART.matcher(value);
        if (part.matches()) {
            return Optional.of(part(Integer.parseInt(part.group(1)), part.group(2)));
        }
        Matcher decade = DECADE.matcher(value);
        if (decade.matches()) {
            return Optional.of(years(Integer.parseInt(decade.group(1)) * 10, 10));
        }
        Matcher century = CENTURY.matcher(value);
        if (century.matches()) {
            return Optional.of(years(Integer.parseInt(century.group(1)) * 100, 100));
        }
        return Optional.empty();
    }

    private static DayInterval date(Matcher date) {
        int year = Integer.parseInt(date.group(1));
        if (date.group(2) == null) {
            return years(year, 1);
        }
        int month = Integer.parseInt(date.group(2));
        if (date.group(3) == null) {
            YearMonth whole = YearMonth.of(year, month);
            return DayInterval.between(whole.atDay(1), whole.atEndOfMonth());
        }
        return DayInterval.on(LocalDate.of(year, month, Integer.parseInt(date.group(3))));
    }

    private static LocalDate monday(int year, int week) {
        return LocalDate.of(year, 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
                .with(DayOfWeek.MONDAY);
    }

    private static DayInterval part(int year, String part) {
        return switch (part) {
            case "Q1" -> months(year, 1, 3);
            case "Q2" -> months(year, 4, 3);
            case "Q3" -> months(year, 7, 3);
            case "Q4" -> months(year, 10, 3);
            case "H1" -> months(year, 1, 6);
            case "H2" -> months(year, 7, 6);
            case "SP" -> months(year, 3, 3);
            case "SU" -> months(year, 6, 3);
            case "FA" -> months(year, 9, 3);
            // a winter bears the year of its December
            default -> months(year, 12, 3);
        };
    }

    private static DayInterval months(int year, int first, int count) {
        LocalDate start = LocalDate.of(year, first, 1);
        return DayInterval.between(start, start.plusMonths(count).minusDays(1));
    }

    private static DayInterval years(int first, int count) {
        return DayInterval.between(LocalDate.of(first, 1, 1), LocalDate.of(first + count - 1, 12, 31));
    }
}
