package org.dragoman.engine.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dragoman.engine.language.NameKind;

/** Reads dates, months, years, decades and centuries. */
final class DateReader {

    private final TimeWords words;
    private final Outlook outlook;

    DateReader(TimeWords words) {
        this.words = words;
        this.outlook = new Outlook(words);
    }

    /** Day and month, with or without year. */
    Optional<Reading> date(TimeMatch match, TimeAnchor anchor) {
        int month = match.has("monthnumber")
                ? match.digits("monthnumber")
                : match.group("month").flatMap(this::month).orElse(0);
        if (!match.has("monthnumber") && !namesMonth(match)) {
            return Optional.empty();
        }
        int day = match.digits("date");
        Optional<Integer> year = match.group("year")
                .map(Integer::valueOf)
                .or(() -> relativeYear(match, anchor))
                .or(() -> looksAhead(match) ? Optional.empty() : anchor.story());
        if (year.isEmpty() && anchor.today().isPresent()) {
            year = Optional.of(yearOf(match, month, day, anchor.today().get()));
        }
        String part = match.group("part")
                .flatMap(word -> words.value("part", word))
                .map(value -> "T" + value)
                .orElse("");
        if (year.isEmpty()) {
            return Optional.of(Reading.at(
                    "XXXX" + Calendar.month(0, month).substring(4) + String.format(Locale.ROOT, "-%02d", day) + part));
        }
        try {
            return Optional.of(Reading.at(LocalDate.of(year.get(), month, day) + part));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /** American order, unless only the European is possible. */
    Optional<Reading> slashes(TimeMatch match) {
        int first = match.digits("first");
        int second = match.digits("second");
        int year = match.digits("year");
        int whole = year >= 100 ? year : year < 50 ? 2000 + year : 1900 + year;
        try {
            return Optional.of(Reading.at(
                    (first > 12 ? LocalDate.of(whole, second, first) : LocalDate.of(whole, first, second)).toString()));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /** A month, with or without year. */
    Optional<Reading> month(TimeMatch match, TimeAnchor anchor) {
        if (!namesMonth(match)) {
            return Optional.empty();
        }
        int month = match.group("month").flatMap(this::month).orElse(0);
        Optional<Integer> year = match.group("year")
                .map(Integer::valueOf)
                .or(() -> relativeYear(match, anchor))
                .or(() -> isDeictic(match) ? anchor.toldYear() : Optional.empty());
        if (year.isEmpty() && anchor.today().isPresent()) {
            LocalDate today = anchor.today().get();
            Optional<Integer> direction = match.group("direction")
                    .flatMap(word -> words.value("direction", word))
                    .map(Integer::valueOf);
            year = Optional.of(direction
                    .map(way -> directedYear(month, way, today))
                    .orElseGet(() -> looksAhead(match)
                            ? month >= today.getMonthValue() ? today.getYear() : today.getYear() + 1
                            : month <= today.getMonthValue() ? today.getYear() : today.getYear() - 1));
        }
        String value = year.map(known -> Calendar.month(known, month))
                .orElseGet(() -> "XXXX" + Calendar.month(0, month).substring(4));
        return Optional.of(Reading.at(value));
    }

    /** "that September": of the year that the text named last. */
    private static boolean isDeictic(TimeMatch match) {
        return match.group("direction").filter(word -> word.startsWith("that")).isPresent();
    }

    private static int directedYear(int month, int way, LocalDate today) {
        if (way < 0) {
            return month < today.getMonthValue() ? today.getYear() : today.getYear() - 1;
        }
        return way == 0 || month > today.getMonthValue() ? today.getYear() : today.getYear() + 1;
    }

    private int yearOf(TimeMatch match, int month, int day, LocalDate today) {
        LocalDate best = null;
        boolean ahead = looksAhead(match);
        for (int year = today.getYear() - 1; year <= today.getYear() + 1; year++) {
            LocalDate candidate;
            try {
                candidate = LocalDate.of(year, month, day);
            } catch (DateTimeException impossible) {
                continue;
            }
            long distance = penalty(candidate, today, ahead);
            if (best == null || distance < penalty(best, today, ahead)) {
                best = candidate;
            }
        }
        return best == null ? today.getYear() : best.getYear();
    }

    /** Days between, where the wrong side of today counts double. */
    private static long penalty(LocalDate day, LocalDate today, boolean ahead) {
        long days = ChronoUnit.DAYS.between(today, day);
        return ahead ? days >= 0 ? days : -3 * days : days <= 0 ? -days : 3 * days;
    }

    /**
     * "on the 9th": of the month named last, else of that of writing; of one farther back where that would be ahead of a past
     * deed, of one farther on where it would lie behind one to come.
     */
    Optional<Reading> dayOfMonth(TimeMatch match, TimeAnchor anchor) {
        if (match.after().filter(next -> next.isNoun() || next.isAdjective()).isPresent()) {
            return Optional.empty();
        }
        int day = match.digits("date");
        boolean ahead = looksAhead(match);
        Optional<YearMonth> told = anchor.toldDay().map(YearMonth::from);
        Stream<YearMonth> months = anchor.today().stream()
                .map(YearMonth::from)
                .flatMap(month -> Stream.of(0, 1, 2).map(steps -> month.plusMonths(ahead ? steps : -steps)));
        return Stream.concat(told.stream(), months)
                .filter(month -> month.isValidDay(day))
                .map(month -> month.atDay(day))
                .filter(found -> anchor.today()
                        .filter(ahead ? found::isBefore : found::isAfter)
                        .isEmpty())
                .findFirst()
                .map(found -> Reading.at(found.toString()));
    }

    /** A year of four digits. */
    Optional<Reading> year(TimeMatch match) {
        return plausibleYear(match)
                ? Optional.of(Reading.at(match.groups().getOrDefault("year", "")))
                : Optional.empty();
    }

    private boolean plausibleYear(TimeMatch match) {
        if (match.span().length() > 4) {
            return true;
        }
        String before = match.lowerBefore();
        if (before.endsWith("$")
                || before.endsWith("# ")
                || before.endsWith("no. ")
                || before.endsWith("£")
                || before.endsWith("€")) {
            return false;
        }
        boolean counted = match.after().filter(next -> next.tag().equals("NNS")).isPresent()
                && match.before()
                        .filter(last -> last.tag().matches("DT|IN|POS|PRP\\$|CC"))
                        .isEmpty();
        boolean unit = match.lowerAfter()
                .matches(
                        "^ (?:percent|per cent|points?|miles|km|kilometers|kilometres|meters|metres|feet|dollars|tons|tonnes|people|troops|soldiers|shares|pounds|euros|times|hours|gmt|edt|est|block)\\b.*");
        boolean numbered = match.before()
                .filter(last -> words.value("numbered", last.text().toLowerCase(Locale.ROOT))
                        .isPresent())
                .isPresent();
        return !counted && !unit && !numbered;
    }

    /** A year of two digits after an apostrophe. */
    Optional<Reading> shortYear(TimeMatch match) {
        int year = match.digits("year");
        return Optional.of(Reading.at(Calendar.year(year < 50 ? 2000 + year : 1900 + year)));
    }

    /** "nineteen ninety-seven". */
    Optional<Reading> spelledYear(TimeMatch match) {
        String century = match.groups().getOrDefault("century", "").equals("nineteen") ? "19" : "20";
        return match.group("tens")
                .flatMap(words::number)
                .filter(tens -> tens.length() == 2)
                .map(tens -> Reading.at(century + tens));
    }

    /** "the 1990s", "the nineties". */
    Optional<Reading> decade(TimeMatch match) {
        if (match.has("word")) {
            return match.group("word")
                    .flatMap(word -> words.value("decade", word))
                    .map(tens -> Reading.at("19" + tens + "X"));
        }
        String digits = match.groups().getOrDefault("decade", "").replace("'", "");
        if (digits.length() == 2
                && !match.written().matches(".*['’‘`]\\d0.*")
                && !match.lowerBefore().matches(".*\\bthe $|.*(?:early|late|mid)[ -]$")
                && !match.has("modifier")) {
            return Optional.empty();
        }
        String tens = digits.length() == 4
                ? digits.substring(0, 3)
                : (digits.charAt(0) < '2' ? "20" : "19") + digits.charAt(0);
        return match.lowerBefore().matches(".*\\b(?:his|her|their|my) (?:(?:early|late|mid)[- ])?$")
                ? Optional.empty()
                : Optional.of(Reading.at(tens + "X"));
    }

    /** "the 17th century". */
    Optional<Reading> century(TimeMatch match) {
        return Optional.of(Reading.at(String.format(Locale.ROOT, "%02dXX", match.digits("number") - 1)));
    }

    /** A holiday of the year that fits. */
    Optional<Reading> holiday(TimeMatch match, TimeAnchor anchor) {
        String day = match.group("holiday")
                .flatMap(word -> words.value("holiday", word))
                .orElse("");
        if (!Character.isUpperCase(match.written()
                        .charAt(
                                match.groups().getOrDefault("direction", "").isEmpty()
                                        ? 0
                                        : match.groups()
                                                        .getOrDefault("direction", "")
                                                        .length()
                                                + 1))
                && !day.matches("\\d{4}.*")) {
            return Optional.empty();
        }
        if (day.matches("\\d{4}-.*")) {
            return Optional.of(Reading.at(day));
        }
        if (match.has("year")) {
            return Optional.of(
                    Reading.at(Calendar.holiday(day, match.digits("year")).toString()));
        }
        if (anchor.today().isEmpty()) {
            return Optional.of(Reading.at("XXXX-" + (day.matches("\\d\\d-\\d\\d") ? day : "XX-XX")));
        }
        LocalDate today = anchor.today().get();
        boolean ahead = match.group("direction").map("next"::equals).orElseGet(() -> looksAhead(match));
        LocalDate found = Calendar.holiday(day, today.getYear());
        if (ahead && found.isBefore(today)) {
            found = Calendar.holiday(day, today.getYear() + 1);
        } else if (!ahead && found.isAfter(today)) {
            found = Calendar.holiday(day, today.getYear() - 1);
        }
        return Optional.of(Reading.at(found.toString()));
    }

    private static Optional<Integer> relativeYear(TimeMatch match, TimeAnchor anchor) {
        if (!match.has("relative")) {
            return Optional.empty();
        }
        return switch (match.groups().getOrDefault("relative", "")) {
            case "last" -> anchor.today().map(day -> day.getYear() - 1);
            case "next" -> anchor.today().map(day -> day.getYear() + 1);
            case "that" -> anchor.toldYear();
            default -> anchor.today().map(LocalDate::getYear);
        };
    }

    private Optional<Integer> month(String word) {
        return words.value("month", word).map(Integer::valueOf);
    }

    /** Month names are written with a capital; "may", "march" and "mar" must not be verbs, "august" no adjective. */
    private static boolean namesMonth(TimeMatch match) {
        String month = match.groups().getOrDefault("month", "");
        int at = match.written().toLowerCase(Locale.ROOT).lastIndexOf(month);
        if (at < 0 || !Character.isUpperCase(match.written().charAt(at))) {
            return false;
        }
        if (match.has("date") || match.has("year") || match.has("relative")) {
            return true;
        }
        boolean doubtful = month.equals("may") || month.equals("march") || month.length() == 3;
        if (!doubtful) {
            return match.after()
                            .filter(next ->
                                    next.isProperNoun() && match.lowerAfter().startsWith(" "))
                            .isEmpty()
                    || !month.matches("april|june|august");
        }
        int token = match.lastToken();
        String tag = match.sentence().token(token).tag();
        boolean named = match.sentence().token(token).name() == NameKind.PERSON;
        if (month.length() == 3 && !month.equals("may")) {
            return match.written().endsWith(".")
                    || match.lowerAfter().startsWith(".")
                    || match.has("direction")
                    || match.has("modifier");
        }
        return tag.startsWith("NNP") && !named;
    }

    private boolean looksAhead(TimeMatch match) {
        return outlook.at(match.sentence(), match.lastToken()) == Tense.FUTURE;
    }
}
