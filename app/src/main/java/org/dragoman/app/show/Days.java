package org.dragoman.app.show;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * An interval of days, open where a side is unknown.
 *
 * @param earliest the first day on which it may have been
 * @param latest the last day on which it may have been
 */
public record Days(Optional<LocalDate> earliest, Optional<LocalDate> latest) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

    public static final Days UNKNOWN = new Days(Optional.empty(), Optional.empty());

    /** A day in words: {@code 11 Nov 2024}. */
    public static String words(LocalDate day) {
        return DAY.format(day);
    }

    /** A day without its year: {@code 11 Nov}. */
    public static String shortWords(LocalDate day) {
        return DAY_OF_YEAR.format(day);
    }

    public boolean isKnown() {
        return earliest.isPresent() || latest.isPresent();
    }

    /** The interval in words, as precise as it is; empty where nothing is known. */
    public String words() {
        if (earliest.isPresent() && latest.isPresent()) {
            return between(earliest.get(), latest.get());
        }
        return earliest.map(day -> "since " + words(day))
                .or(() -> latest.map(day -> "before " + words(day.plusDays(1))))
                .orElse("");
    }

    private static String between(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return words(first);
        }
        if (first.getDayOfYear() == 1 && last.equals(last.withMonth(12).withDayOfMonth(31))) {
            return first.getYear() == last.getYear()
                    ? String.valueOf(first.getYear())
                    : first.getYear() + "–" + last.getYear();
        }
        if (first.getDayOfMonth() == 1 && YearMonth.from(last).atEndOfMonth().equals(last)) {
            return YearMonth.from(first).equals(YearMonth.from(last))
                    ? MONTH.format(first)
                    : MONTH.format(first) + " – " + MONTH.format(last);
        }
        if (YearMonth.from(first).equals(YearMonth.from(last))) {
            return first.getDayOfMonth() + "–" + words(last);
        }
        return (first.getYear() == last.getYear() ? shortWords(first) : words(first)) + " – " + words(last);
    }
}
