package org.dragoman.engine.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;

/** Reads weekdays, "today" and its like, and parts of days. */
final class DayReader {

    private final TimeWords words;
    private final Outlook outlook;

    DayReader(TimeWords words) {
        this.words = words;
        this.outlook = new Outlook(words);
    }

    /** A weekday: the latest one not after the day of writing, unless its clause or a word before it looks ahead. */
    Optional<Reading> weekday(TimeMatch match, TimeAnchor anchor) {
        if (!isCapital(match)) {
            return Optional.empty();
        }
        Reading reading = Reading.at(day(match, anchor) + part(match));
        boolean open = reading.days().isBounded()
                && anchor.today().isPresent()
                && !isFromTold(match, anchor, anchor.today().get());
        return Optional.of(open ? widened(reading, match, anchor.today().get()) : reading);
    }

    /**
     * "was due to meet on Monday" may lie before or after the day of writing; "will meet on Friday", written on a Friday, on
     * that day or a week later.
     */
    private Reading widened(Reading reading, TimeMatch match, LocalDate today) {
        LocalDate day = reading.days().earliest().get();
        if (match.has("direction")) {
            return withinWeek(reading, match, today, day);
        }
        if (outlook.isPastPlan(match.sentence(), match.lastToken())
                || outlook.isBarePresent(match.sentence(), match.lastToken())) {
            LocalDate past = today.with(TemporalAdjusters.previousOrSame(day.getDayOfWeek()));
            LocalDate ahead = past.plusWeeks(1);
            return new Reading(reading.type(), reading.value(), DayInterval.between(past, ahead));
        }
        if (day.equals(today) && looksAhead(match)) {
            return new Reading(reading.type(), reading.value(), DayInterval.between(today, today.plusWeeks(1)));
        }
        return reading;
    }

    /** The day of a match that holds a weekday or one of "today", "yesterday" …; an {@code XXXX} form where unknown. */
    String day(TimeMatch match, TimeAnchor anchor) {
        if (match.has("day")) {
            int offset = match.group("day")
                            .flatMap(word -> words.value("day", word))
                            .map(Integer::valueOf)
                            .orElse(0)
                    + match.group("beside")
                            .map(side -> side.equals("before") ? -1 : 1)
                            .orElse(0);
            return anchor.today().map(day -> day.plusDays(offset).toString()).orElse("XXXX-XX-XX");
        }
        DayOfWeek weekday = weekday(match);
        if (anchor.today().isEmpty()) {
            return "XXXX-WXX-" + weekday.getValue();
        }
        LocalDate today = anchor.today().get();
        Optional<Integer> direction = match.group("direction")
                .flatMap(word -> words.value("direction", word))
                .map(Integer::valueOf);
        if (direction.isPresent()) {
            LocalDate found = switch (direction.get()) {
                case -1 -> today.with(TemporalAdjusters.previous(weekday));
                case 1 -> today.with(TemporalAdjusters.next(weekday));
                default ->
                    looksAhead(match)
                            ? today.with(TemporalAdjusters.nextOrSame(weekday))
                            : today.with(TemporalAdjusters.previousOrSame(weekday));
            };
            return found.toString();
        }
        if (isFromTold(match, anchor, today)) {
            return anchor.near().get().with(TemporalAdjusters.next(weekday)).toString();
        }
        return today.with(
                        looksAhead(match)
                                ? TemporalAdjusters.nextOrSame(weekday)
                                : TemporalAdjusters.previousOrSame(weekday))
                .toString();
    }

    /** "next Sunday" and "last Monday" within the week of writing may also be those a week further on or back. */
    private Reading withinWeek(Reading reading, TimeMatch match, LocalDate today, LocalDate day) {
        String way = match.group("direction")
                .flatMap(word -> words.value("direction", word))
                .orElse("0");
        boolean near = today.with(DayOfWeek.MONDAY).equals(day.with(DayOfWeek.MONDAY));
        if (!near || way.equals("0")) {
            return reading;
        }
        DayInterval days = way.equals("1")
                ? DayInterval.between(day, day.plusWeeks(1))
                : DayInterval.between(day.minusWeeks(1), day);
        return new Reading(reading.type(), reading.value(), days);
    }

    /** "said on Sunday that it would begin on Monday": the weekday is counted from the day that was told. */
    private boolean isFromTold(TimeMatch match, TimeAnchor anchor, LocalDate today) {
        return anchor.near()
                        .filter(near -> near.isAfter(today.minusDays(7)) && !near.isAfter(today))
                        .isPresent()
                && outlook.isAheadOfTold(match.sentence(), match.lastToken());
    }

    /** "Tuesday last week". */
    Optional<Reading> weekdayOfWeek(TimeMatch match, TimeAnchor anchor) {
        int weeks = switch (match.groups().getOrDefault("week", "last")) {
            case "next" -> 1;
            case "this" -> 0;
            default -> -1;
        };
        DayOfWeek weekday = weekday(match);
        return Optional.of(Reading.at(anchor.today()
                .map(day -> day.plusWeeks(weeks).with(weekday).toString())
                .orElse("XXXX-WXX-" + weekday.getValue())));
    }

    /** "every Saturday", "Saturdays". */
    Optional<Reading> weekdaySet(TimeMatch match) {
        String word = match.group("weekday").or(() -> match.group("weekday2")).orElse("");
        if (match.has("weekday2")
                && (word.length() < 6 || !Character.isUpperCase(match.written().charAt(0)))) {
            return Optional.empty();
        }
        return words.value("weekday", word).map(number -> Reading.set("XXXX-WXX-" + number + part(match)));
    }

    /** "today", "yesterday morning", "the day before yesterday". */
    Optional<Reading> day(TimeMatch match, TimeAnchor anchor, boolean always) {
        String part = match.groups().getOrDefault("day", "").equals("tonight") ? "TNI" : part(match);
        String value = day(match, anchor) + part;
        return always ? Optional.of(Reading.at(value)) : Optional.empty();
    }

    /** "last night", "this morning", "that evening", "the next morning". */
    Optional<Reading> dayPart(TimeMatch match, TimeAnchor anchor) {
        String which = match.groups().getOrDefault("which", "");
        Optional<LocalDate> told = anchor.toldDay().or(anchor::today);
        Optional<LocalDate> day = switch (which) {
            case "last" -> anchor.today().map(today -> today.minusDays(1));
            case "that", "the same" -> told;
            case "the next", "the following", "next" -> told.map(today -> today.plusDays(1));
            case "the previous" -> told.map(today -> today.minusDays(1));
            case "the" -> told;
            default -> anchor.today();
        };
        return Optional.of(Reading.at(day.map(LocalDate::toString).orElse("XXXX-XX-XX") + part(match)));
    }

    /** "overnight": the night before or after the day of writing. */
    Optional<Reading> overnight(TimeMatch match, TimeAnchor anchor) {
        if (anchor.today().isEmpty()) {
            return Optional.of(Reading.at("XXXX-XX-XXTNI"));
        }
        LocalDate today = anchor.today().get();
        Optional<DayOfWeek> weekday = match.group("weekday")
                .or(() -> match.group("weekday2"))
                .flatMap(word -> words.value("weekday", word))
                .map(number -> DayOfWeek.of(Integer.parseInt(number)));
        if (weekday.isPresent()) {
            LocalDate day = today.with(
                    looksAhead(match)
                            ? TemporalAdjusters.nextOrSame(weekday.get())
                            : TemporalAdjusters.previousOrSame(weekday.get()));
            // the night before or after
            DayInterval nights = DayInterval.between(day.minusDays(1), day.plusDays(1));
            return Optional.of(new Reading(TimeExpression.Type.TIME, day + "TNI", nights));
        }
        DayInterval days = looksAhead(match)
                ? DayInterval.between(today, today.plusDays(1))
                : DayInterval.between(today.minusDays(1), today);
        return Optional.of(new Reading(TimeExpression.Type.TIME, today + "TNI", days));
    }

    /** A time of the clock, with or without its day. */
    Optional<Reading> clock(TimeMatch match, TimeAnchor anchor) {
        int hour = match.digits("hour");
        String half = match.groups().getOrDefault("half", "");
        if (!match.has("half") && !match.has("minute")) {
            return Optional.empty();
        }
        if (half.startsWith("p") && hour < 12) {
            hour += 12;
        } else if (half.startsWith("a") && hour == 12) {
            hour = 0;
        }
        if (hour > 24) {
            return Optional.empty();
        }
        return Optional.of(
                time(clockDay(match, anchor) + String.format(Locale.ROOT, "T%02d:%02d", hour, match.digits("minute"))));
    }

    /** "noon", "midnight Friday". */
    Optional<Reading> noon(TimeMatch match, TimeAnchor anchor) {
        String hour = match.groups().getOrDefault("noon", "").equals("midnight") ? "T24:00" : "T12:00";
        return Optional.of(time(clockDay(match, anchor) + hour));
    }

    private String clockDay(TimeMatch match, TimeAnchor anchor) {
        return match.has("weekday") || match.has("day")
                ? day(match, anchor)
                : anchor.today().map(LocalDate::toString).orElse("XXXX-XX-XX");
    }

    private static Reading time(String value) {
        return new Reading(TimeExpression.Type.TIME, value, TimexDays.of(value));
    }

    private DayOfWeek weekday(TimeMatch match) {
        return DayOfWeek.of(match.group("weekday")
                .flatMap(word -> words.value("weekday", word))
                .map(Integer::valueOf)
                .orElse(1));
    }

    private String part(TimeMatch match) {
        return match.group("part")
                .flatMap(word -> words.value("part", word))
                .map(part -> "T" + part)
                .orElse("");
    }

    private static boolean isCapital(TimeMatch match) {
        String weekday = match.groups().getOrDefault("weekday", "");
        int at = match.written().toLowerCase(Locale.ROOT).indexOf(weekday);
        if (at < 0 || !Character.isUpperCase(match.written().charAt(at))) {
            return false;
        }
        return weekday.length() > 4
                || match.lowerAfter().startsWith(".")
                || match.lowerAfter().startsWith(",");
    }

    private boolean looksAhead(TimeMatch match) {
        return outlook.at(match.sentence(), match.lastToken()) == Tense.FUTURE || isDayFor(match);
    }

    /** "called a strike for Thursday". */
    private static boolean isDayFor(TimeMatch match) {
        return match.lowerBefore().endsWith(" for ") && !match.lowerAfter().startsWith("'s");
    }
}
