package org.dragoman.evaluation.expectation;

import static org.dragoman.evaluation.expectation.Expected.listed;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;

/** Compares intervals of days: a reader and a rule may differ by one. */
final class Days {

    private Days() {}

    /** Whether each wanted end of an interval is met, give or take a day. */
    static boolean agree(JsonNode found, JsonNode wanted) {
        for (Iterator<String> ends = wanted.fieldNames(); ends.hasNext(); ) {
            String end = ends.next();
            String day = found.path(end).asText();
            if (listed(wanted.path(end)).stream().noneMatch(value -> withinOne(day, value.asText()))) {
                return false;
            }
        }
        return true;
    }

    private static boolean withinOne(String day, String wanted) {
        try {
            return Math.abs(ChronoUnit.DAYS.between(LocalDate.parse(day), LocalDate.parse(wanted))) <= 1;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
