package org.dragoman.formats.knowledge;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the times of a dump, which are as precise as their "precision" says: 9 a year, 10 a month, 11 a day. */
final class WikidataTime {

    private static final Pattern TIME = Pattern.compile("\\+(\\d{4})-(\\d{2})-(\\d{2})T.*");
    private static final int YEAR = 9;
    private static final int MONTH = 10;

    private WikidataTime() {}

    /** The first day that a snak may mean; empty where the value is unknown, none, vaguer than a year or before our era. */
    static Optional<LocalDate> first(JsonNode snak) {
        return day(snak, false);
    }

    /** The last day that a snak may mean; empty in the same cases. */
    static Optional<LocalDate> last(JsonNode snak) {
        return day(snak, true);
    }

    private static Optional<LocalDate> day(JsonNode snak, boolean last) {
        JsonNode value = snak.path("datavalue").path("value");
        Matcher time = TIME.matcher(value.path("time").asText());
        int precision = value.path("precision").asInt();
        if (!snak.path("snaktype").asText().equals("value") || !time.matches() || precision < YEAR) {
            return Optional.empty();
        }
        int year = Integer.parseInt(time.group(1));
        int month = Integer.parseInt(time.group(2));
        int day = Integer.parseInt(time.group(3));
        if (year == 0 || month > 12) {
            return Optional.empty();
        }
        if (precision == YEAR || month == 0) {
            return Optional.of(last ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1));
        }
        YearMonth whole = YearMonth.of(year, month);
        if (precision == MONTH || day == 0) {
            return Optional.of(last ? whole.atEndOfMonth() : whole.atDay(1));
        }
        return day <= whole.lengthOfMonth() ? Optional.of(whole.atDay(day)) : Optional.empty();
    }
}
