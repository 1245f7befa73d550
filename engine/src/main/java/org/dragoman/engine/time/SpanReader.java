package org.dragoman.engine.time;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Reads units counted or pointed at from the day of writing, lengths of time and repeated times. */
final class SpanReader {

    private static final int HOURS_A_DAY = 24;

    private final TimeWords words;
    private final Outlook outlook;

    SpanReader(TimeWords words) {
        this.words = words;
        this.outlook = new Outlook(words);
    }

    /** "last week", "earlier this month", "that year". */
    Optional<Reading> directed(TimeMatch match, TimeAnchor anchor) {
        String unit = unit(match, "unit");
        String direction = match.groups().getOrDefault("direction", "");
        if (direction.equals("the")) {
            return Optional.empty();
        }
        int way = words.value("direction", direction).map(Integer::valueOf).orElse(0);
        boolean told = direction.endsWith("that")
                || direction.endsWith("same")
                || (direction.equals("the next")
                        && outlook.at(match.sentence(), match.lastToken()) != Tense.FUTURE
                        && anchor.told().isPresent())
                || direction.endsWith("following")
                || direction.endsWith("previous")
                || direction.endsWith("preceding")
                || direction.endsWith("prior");
        if (match.groups().getOrDefault("unit", "").endsWith("s")) {
            return Optional.of(Reading.length(length("X", unit)));
        }
        if (direction.endsWith("past") || direction.equals("the last")) {
            return Optional.of(covered(anchor, "1", unit, -1));
        }
        if (unit.startsWith("T")) {
            return Optional.of(Reading.length("PT1" + unit.substring(1)));
        }
        Optional<LocalDate> base = told ? toldDay(anchor) : anchor.today();
        if (base.isEmpty()) {
            return Optional.of(Reading.at(Calendar.unknown(unit)));
        }
        LocalDate day = Calendar.move(base.get(), unit, unit.equals("WE") ? weekends(way, base.get(), match) : way);
        String value = Calendar.value(day, unit);
        return Optional.of(Reading.date(value, narrowed(match, TimexDays.of(value), anchor)));
    }

    private int weekends(int way, LocalDate day, TimeMatch match) {
        boolean begun = day.getDayOfWeek().getValue() >= 6;
        if (way == 0) {
            return begun || outlook.at(match.sentence(), match.lastToken()) == Tense.FUTURE ? 0 : -1;
        }
        return way < 0 ? -1 : begun ? 1 : 0;
    }

    /** "over the weekend". */
    Optional<Reading> weekend(TimeMatch match, TimeAnchor anchor) {
        if (anchor.today().isEmpty()) {
            return Optional.of(Reading.at(Calendar.unknown("WE")));
        }
        LocalDate day = anchor.today().get();
        boolean here =
                day.getDayOfWeek().getValue() >= 6 || outlook.at(match.sentence(), match.lastToken()) == Tense.FUTURE;
        return Optional.of(Reading.at(Calendar.value(here ? day : day.minusWeeks(1), "WE")));
    }

    /** "earlier this week" ends with the day of writing, whose morning may be meant, "later this week" begins with it. */
    private static DayInterval narrowed(TimeMatch match, DayInterval days, TimeAnchor anchor) {
        if (anchor.today().isEmpty() || !days.isBounded()) {
            return days;
        }
        LocalDate today = anchor.today().get();
        String modifier = match.groups().getOrDefault("modifier", "");
        if (modifier.startsWith("earlier")
                && days.latest().get().isAfter(today)
                && !days.earliest().get().isAfter(today)) {
            return DayInterval.between(days.earliest().get(), today);
        }
        if (modifier.startsWith("later")
                && days.earliest().get().isBefore(today)
                && !days.latest().get().isBefore(today)) {
            return DayInterval.between(today, days.latest().get());
        }
        return days;
    }

    /** "last summer", "this fall", "in the spring of 2021". */
    Optional<Reading> season(TimeMatch match, TimeAnchor anchor) {
        String season = match.group("season")
                .flatMap(word -> words.value("season", word))
                .orElse("");
        Optional<String> year = match.group("year").or(() -> match.group("year2"));
        if (year.isPresent()) {
            return Optional.of(Reading.at(year.get() + "-" + season));
        }
        String word = match.groups().getOrDefault("season", "");
        if (word.equals("fall")
                && !match.has("direction")
                && !match.after()
                        .map(next -> next.tag().matches("[.,:]|IN|CC|VB.?|MD|''"))
                        .orElse(true)) {
            return Optional.empty();
        }
        if (word.equals("fall") && match.lowerAfter().startsWith(" of")) {
            return Optional.empty();
        }
        if (!match.has("direction") && match.lowerAfter().matches("^ (?:of|in) .*") && word.equals("spring")) {
            return Optional.empty();
        }
        if (anchor.today().isEmpty()) {
            return Optional.of(Reading.at("XXXX-" + season));
        }
        LocalDate today = anchor.today().get();
        int way = match.group("direction")
                .flatMap(d -> words.value("direction", d))
                .map(Integer::valueOf)
                .orElse(
                        match.has("direction")
                                ? 0
                                : outlook.at(match.sentence(), match.lastToken()) == Tense.FUTURE ? 2 : -2);
        int found = today.getYear() - 1;
        for (int candidate = today.getYear() - 2; candidate <= today.getYear() + 1; candidate++) {
            DayInterval days = TimexDays.of(candidate + "-" + season);
            LocalDate first = days.earliest().orElse(today);
            LocalDate last = days.latest().orElse(today);
            boolean fits = switch (way) {
                case -1 -> last.isBefore(today);
                case -2 -> !first.isAfter(today);
                case 0 -> candidate == today.getYear() || (!last.isBefore(today) && !first.isAfter(today));
                default -> false;
            };
            if (fits) {
                found = candidate;
            }
            if (way > 0 && (way == 1 ? first.isAfter(today) : !last.isBefore(today))) {
                return Optional.of(Reading.at(candidate + "-" + season));
            }
        }
        return Optional.of(Reading.at(found + "-" + season));
    }

    /** "two days ago", "a year earlier", "three weeks later". */
    Optional<Reading> counted(TimeMatch match, TimeAnchor anchor) {
        String unit = unit(match, "unit");
        String way = match.groups().getOrDefault("way", "");
        String number = match.group("number").flatMap(words::number).orElse("X");
        boolean clause = (way.equals("before") || way.equals("after") || way.equals("prior"))
                && match.after()
                        .filter(next -> !next.tag().matches("[.,:]|CC|''"))
                        .isPresent();
        boolean ago = way.equals("ago") || way.startsWith("from") || way.equals("hence");
        int sign = way.matches("later|after|after that|from now|hence|from today|afterwards?") ? 1 : -1;
        if (unit.startsWith("T")) {
            return ago
                    ? Optional.of(hours(anchor, "PT" + number + unit.substring(1)))
                    : Optional.of(Reading.length("PT" + number + unit.substring(1)));
        }
        if (number.equals("1")
                && unit.equals("Y")
                && anchor.quarter().isPresent()
                && anchor.today().isPresent()) {
            String quarter = anchor.quarter().get();
            return Optional.of(Reading.at(Calendar.year(anchor.today().get().getYear() - 1) + quarter.substring(4)));
        }
        if (number.equals("X") || match.has("range")) {
            return Optional.of(ago ? vague(sign, anchor) : Reading.length(length(number, unit)));
        }
        Optional<LocalDate> base = ago ? anchor.today() : clause ? Optional.empty() : toldDay(anchor);
        if (clause || base.isEmpty() || number.contains(".")) {
            return Optional.of(Reading.length(length(number, unit)));
        }
        LocalDate day = Calendar.move(base.get(), unit, sign * Integer.parseInt(number));
        String value = Calendar.value(day, unit);
        // "a day earlier" than what was not told
        return Optional.of(
                ago || anchor.told().isPresent() ? Reading.at(value) : Reading.date(value, DayInterval.UNKNOWN));
    }

    private static Reading hours(TimeAnchor anchor, String length) {
        return Reading.length(length, anchor.today().map(DayInterval::on).orElse(DayInterval.UNKNOWN));
    }

    private static Reading vague(int sign, TimeAnchor anchor) {
        DayInterval days = anchor.today()
                .map(day -> sign < 0 ? DayInterval.until(day) : new DayInterval(Optional.of(day), Optional.empty()))
                .orElse(DayInterval.UNKNOWN);
        return Reading.date(sign < 0 ? "PAST_REF" : "FUTURE_REF", days);
    }

    /** "the next day", "the previous year", "the day before". */
    Optional<Reading> beside(TimeMatch match, TimeAnchor anchor) {
        String which = match.groups().getOrDefault("which", match.has("only") ? "that" : "");
        String unit = match.has("side") ? "D" : unit(match, match.has("only") ? "unit2" : "unit");
        if (match.groups().getOrDefault("unit", "").endsWith("s")) {
            return Optional.of(Reading.length(length("X", unit)));
        }
        if (unit.startsWith("T")) {
            return Optional.empty();
        }
        int way = switch (which) {
            case "next", "following", "very next" -> 1;
            case "same", "that" -> 0;
            case "" -> match.groups().getOrDefault("side", "").equals("before") ? -1 : 1;
            default -> -1;
        };
        Optional<LocalDate> base = toldDay(anchor);
        return Optional.of(Reading.at(base.map(day -> Calendar.value(Calendar.move(day, unit, way), unit))
                .orElseGet(() -> Calendar.unknown(unit))));
    }

    /** "the past three months", "the next two years", "the first two weeks". */
    Optional<Reading> lengthAnchored(TimeMatch match, TimeAnchor anchor) {
        String unit = unit(match, "unit");
        String which = match.groups().getOrDefault("which", "");
        boolean plural = match.groups().getOrDefault("unit", "").endsWith("s");
        if (!match.has("number") && !plural) {
            return Optional.empty();
        }
        String number = match.group("number").flatMap(words::number).orElse("X");
        int way = switch (which) {
            case "last", "past", "previous", "latest", "recent" -> -1;
            case "next", "coming", "following" -> 1;
            default -> 0;
        };
        return Optional.of(covered(anchor, number, unit, way));
    }

    private static Reading covered(TimeAnchor anchor, String number, String unit, int way) {
        String value = length(number, unit);
        if (way == 0 || anchor.today().isEmpty()) {
            return Reading.length(value);
        }
        LocalDate today = anchor.today().get();
        if (number.equals("X") || number.contains(".")) {
            return Reading.length(
                    value, way < 0 ? DayInterval.until(today) : new DayInterval(Optional.of(today), Optional.empty()));
        }
        LocalDate other = unit.startsWith("T")
                ? today.plusDays(way * daysReached(unit, Integer.parseInt(number)))
                : Calendar.move(today, unit, way * Integer.parseInt(number));
        return Reading.length(value, way < 0 ? DayInterval.between(other, today) : DayInterval.between(today, other));
    }

    /** "the past 24 hours", written at some hour of the day, reach into the day before. */
    private static long daysReached(String unit, int number) {
        return unit.equals("TH") ? Math.max(1, (number + HOURS_A_DAY - 1) / HOURS_A_DAY) : 1;
    }

    /** "three weeks", "two-day", "a month". */
    Optional<Reading> length(TimeMatch match) {
        String written = match.group("number").or(() -> match.group("number2")).orElse("");
        String unit = unit(match, match.has("unit2") ? "unit2" : "unit");
        Optional<String> number = words.number(written);
        boolean article = written.equals("a") || written.equals("an");
        String unitWord = match.groups().getOrDefault("unit", "");
        if (unitWord.equals("second") && !written.matches("a|an|one|\\d+")) {
            return Optional.empty();
        }
        if (unitWord.equals("second") && (article || written.equals("one"))) {
            return Optional.empty();
        }
        if (unitWord.equals("quarter") && (article || match.lowerAfter().startsWith(" of"))) {
            return Optional.empty();
        }
        if (article
                && match.lower()
                                .charAt(match.span().start()
                                        - match.sentence().span().start())
                        == 'a'
                && match.lowerBefore()
                        .matches(
                                ".*(?:\\bonce|twice|times|%|percent|million|billion|\\d|hundreds|thousands|dollars|times) $")) {
            return Optional.of(Reading.set("P1" + unit));
        }
        if (number.isEmpty()) {
            return Optional.empty();
        }
        if (match.lowerAfter().startsWith("-old")
                || match.lower()
                        .substring(
                                0, match.span().end() - match.sentence().span().start())
                        .endsWith("old")) {
            if (unit.equals("Y")) {
                return Optional.empty();
            }
        }
        return Optional.of(Reading.length(length(number.get(), unit)));
    }

    /** "half an hour", "two and a half years", "2 1/2 years". */
    Optional<Reading> lengthHalf(TimeMatch match) {
        String unit = unit(match, "unit");
        int whole = match.group("number")
                .or(() -> match.group("number2"))
                .flatMap(words::number)
                .filter(number -> number.matches("\\d+"))
                .map(Integer::valueOf)
                .orElse(0);
        String start = whole == 0 ? "" : whole + unit.replace("T", "");
        return Optional.of(Reading.length(
                switch (unit) {
                    case "TH" -> "PT" + start + (match.written().contains("quarter") ? "15M" : "30M");
                    case "TM" -> "PT" + start + "30S";
                    case "Y" -> "P" + start + "6M";
                    case "D" -> "P" + start + "T12H";
                    case "DE" -> "P" + (10 * whole + 5) + "Y";
                    case "CE" -> "P" + (100 * whole + 50) + "Y";
                    default -> "P" + whole + ".5" + unit;
                }));
    }

    /** "for weeks", "decades-long". */
    Optional<Reading> lengthVague(TimeMatch match) {
        Optional<String> single = match.group("single");
        if (single.isPresent()) {
            return single.flatMap(word -> words.value("unit", word)).map(unit -> Reading.length(length("1", unit)));
        }
        return match.group("plural")
                .or(() -> match.group("plural2"))
                .flatMap(word -> words.value("unit", word))
                .map(unit -> Reading.length(length("X", unit)));
    }

    /** "every day", "every two years", "once a week". */
    Optional<Reading> set(TimeMatch match) {
        String unit = unit(match, "unit");
        boolean article = match.lower()
                .startsWith("a ", match.span().start() - match.sentence().span().start());
        if (article
                && !match.lowerBefore()
                        .matches(".*(?:once|twice|times|%|percent|million|billion|\\d|hundreds|thousands|dollars) $")) {
            return Optional.empty();
        }
        String number = match.group("number")
                .flatMap(words::number)
                .orElse(match.lower().contains("every other") ? "2" : "1");
        return Optional.of(Reading.set(length(number, unit)));
    }

    /** "every summer", "each July", "every night". */
    Optional<Reading> setPart(TimeMatch match) {
        return match.group("part")
                .flatMap(word -> words.value("part", word))
                .map(part -> "XXXX-XX-XXT" + part)
                .or(() -> match.group("season")
                        .flatMap(word -> words.value("season", word))
                        .map(season -> "XXXX-" + season))
                .or(() -> match.group("month")
                        .flatMap(word -> words.value("month", word))
                        .map(month -> "XXXX"
                                + Calendar.month(0, Integer.parseInt(month)).substring(4)))
                .map(Reading::set);
    }

    /** "daily", "annual". */
    Optional<Reading> frequency(TimeMatch match) {
        return match.group("frequency")
                .flatMap(word -> words.value("frequency", word))
                .map(Reading::set);
    }

    private Optional<LocalDate> toldDay(TimeAnchor anchor) {
        return anchor.toldDay()
                .or(() -> anchor.told().flatMap(value -> TimexDays.of(value).earliest()))
                .or(anchor::today);
    }

    private String unit(TimeMatch match, String group) {
        return match.group(group).flatMap(word -> words.value("unit", word)).orElse("D");
    }

    /** A duration's value; decades and centuries are counted in their own units. */
    static String length(String number, String unit) {
        if (number.equals("0.5")) {
            return unit.equals("TH")
                    ? "PT30M"
                    : unit.equals("Y") ? "P6M" : "P" + String.format(Locale.ROOT, "0.5%s", unit);
        }
        if (unit.equals("WE")) {
            return "P" + number + "WE";
        }
        return unit.startsWith("T") ? "PT" + number + unit.substring(1) : "P" + number + unit;
    }
}
