package org.dragoman.app.desk.view;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.dragoman.app.show.Days;

/** Days of the store as people write them. */
public final class DayWords {

    private DayWords() {}

    /** "15 Nov 2024" for "2024-11-15"; a text that is no day stays as it is. */
    public static String of(String day) {
        try {
            return Days.words(LocalDate.parse(day));
        } catch (DateTimeException e) {
            return day;
        }
    }
}
