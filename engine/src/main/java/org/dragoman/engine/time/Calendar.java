package org.dragoman.engine.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** Writes days as TIMEX3 values and finds movable days. */
final class Calendar {

    private Calendar() {}

    /** A day, week, month, quarter, year, decade or century as a value. */
    static String value(LocalDate day, String unit) {
        return switch (unit) {
            case "D" -> day.toString();
            case "W" -> week(day);
            case "WE" -> week(day) + "-WE";
            case "M" -> month(day.getYear(), day.getMonthValue());
            case "Q" -> quarter(day);
            case "Y" -> year(day.getYear());
            case "DE" -> year(day.getYear()).substring(0, 3) + "X";
            case "CE" -> year(day.getYear()).substring(0, 2) + "XX";
            default -> day.toString();
        };
    }

    /** The value of a unit of which nothing is known. */
    static String unknown(String unit) {
        return switch (unit) {
            case "W" -> "XXXX-WXX";
            case "WE" -> "XXXX-WXX-WE";
            case "M" -> "XXXX-XX";
            case "Q" -> "XXXX-QX";
            case "Y" -> "XXXX";
            case "DE" -> "XXXX";
            case "CE" -> "XXXX";
            default -> "XXXX-XX-XX";
        };
    }

    /** A day moved by a number of units; hours and minutes leave it. */
    static LocalDate move(LocalDate day, String unit, int count) {
        return switch (unit) {
            case "D" -> day.plusDays(count);
            case "W", "WE" -> day.plusWeeks(count);
            case "M" -> day.plusMonths(count);
            case "Q" -> day.plusMonths(3L * count);
            case "Y" -> day.plusYears(count);
            case "DE" -> day.plusYears(10L * count);
            case "CE" -> day.plusYears(100L * count);
            default -> day;
        };
    }

    static String year(int year) {
        return String.format(Locale.ROOT, "%04d", year);
    }

    static String month(int year, int month) {
        return String.format(Locale.ROOT, "%04d-%02d", year, month);
    }

    private static String week(LocalDate day) {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static String quarter(LocalDate day) {
        return year(day.getYear()) + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
    }

    /** A holiday of a year; {@code day} is its month and day, or the name of a movable one. */
    static LocalDate holiday(String day, int year) {
        return switch (day) {
            case "EASTER" -> easter(year);
            case "GOODFRIDAY" -> easter(year).minusDays(2);
            case "THANKSGIVING" ->
                LocalDate.of(year, Month.NOVEMBER, 1).with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY));
            case "LABOR" ->
                LocalDate.of(year, Month.SEPTEMBER, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
            case "MEMORIAL" -> LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY));
            default -> LocalDate.parse(year(year) + "-" + day);
        };
    }

    /** Western Easter (the anonymous Gregorian algorithm, Meeus 1991, chapter 8). */
    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int rest = year % 100;
        int correction = (8 * century + 13) / 25;
        int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
        int shift = (golden + 11 * epact + 22 * weekday) / 451;
        int sum = epact + weekday - 7 * shift + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}
