package org.dragoman.formats.knowledge;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days for which a code of a PETRARCH dictionary holds, both inclusive.
 *
 * @param problem what is wrong with them
 */
record PetrarchDates(Optional<LocalDate> from, Optional<LocalDate> until, Optional<String> problem) {

    /** Years of two digits from this one on are of the 20th century, as PETRARCH takes them. */
    private static final int CENTURY_TURNS = 30;

    private static final int CENTURY = 100;
    private static final int SHORT = 6;
    private static final int LONG = 8;
    private static final Pattern RANGE = Pattern.compile("(\\d+)\\s*-\\s*(\\d+)");

    private static final PetrarchDates ALWAYS = new PetrarchDates(Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * Reads what stands behind a code: nothing, {@code >day}, {@code <day} or {@code day-day}; days as YYMMDD or YYYYMMDD.
     * Where a range would end before it begins, its beginning is of the century before.
     */
    static PetrarchDates of(String text) {
        if (text.isEmpty()) {
            return ALWAYS;
        }
        Matcher range = RANGE.matcher(text);
        try {
            if (range.matches()) {
                LocalDate from = day(range.group(1));
                LocalDate until = day(range.group(2));
                boolean earlier = from.isAfter(until) && range.group(1).length() == SHORT;
                LocalDate begin = earlier ? from.minusYears(CENTURY) : from;
                return begin.isAfter(until)
                        ? wrong("a range that ends before it begins")
                        : new PetrarchDates(Optional.of(begin), Optional.of(until), Optional.empty());
            }
            LocalDate day = day(text.substring(1).strip());
            return text.startsWith(">")
                    ? new PetrarchDates(Optional.of(day), Optional.empty(), Optional.empty())
                    : new PetrarchDates(Optional.empty(), Optional.of(day), Optional.empty());
        } catch (DateTimeException e) {
            return wrong("a day that is none (as YYMMDD or YYYYMMDD)");
        }
    }

    private static PetrarchDates wrong(String what) {
        return new PetrarchDates(Optional.empty(), Optional.empty(), Optional.of(what));
    }

    /** Month or day 00 means that it is not known: the first is taken. */
    private static LocalDate day(String digits) {
        if (digits.length() != SHORT && digits.length() != LONG) {
            throw new DateTimeException(digits);
        }
        int rest = digits.length() - 4;
        int year = Integer.parseInt(digits.substring(0, rest));
        if (digits.length() == SHORT) {
            year += year < CENTURY_TURNS ? 2000 : 1900;
        }
        int month = Math.max(1, Integer.parseInt(digits.substring(rest, rest + 2)));
        int day = Math.max(1, Integer.parseInt(digits.substring(rest + 2)));
        return LocalDate.of(year, month, day);
    }
}
