package org.dragoman.formats.articles;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the day out of the forms in which articles give their time of publication. */
final class PublicationDay {

    private static final List<DateTimeFormatter> FORMS = List.of(
            DateTimeFormatter.RFC_1123_DATE_TIME,
            form("MMMM d, uuuu"),
            form("MMM d, uuuu"),
            form("d MMMM uuuu"),
            form("d MMM uuuu"));

    private PublicationDay() {}

    /** The day of an ISO date or time, an RFC 1123 time or an English date; empty where the text is none of these. */
    static Optional<LocalDate> parse(String text) {
        String given = text.strip();
        if (given.length() >= 10) {
            Optional<LocalDate> iso = tryParse(given.substring(0, 10), DateTimeFormatter.ISO_LOCAL_DATE);
            if (iso.isPresent() && (given.length() == 10 || given.charAt(10) == 'T' || given.charAt(10) == ' ')) {
                return iso;
            }
        }
        return FORMS.stream().flatMap(form -> tryParse(given, form).stream()).findFirst();
    }

    private static Optional<LocalDate> tryParse(String text, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.from(form.parse(text)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter form(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH);
    }
}
