package org.dragoman.engine.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;

/** Reads quarters, halves and fiscal years. */
final class QuarterReader {

    private final TimeWords words;
    private final Outlook outlook;

    QuarterReader(TimeWords words) {
        this.words = words;
        this.outlook = new Outlook(words);
    }

    /** "the third quarter", "the year-earlier third quarter", "Q3 2023". */
    Optional<Reading> quarter(TimeMatch match, TimeAnchor anchor) {
        String ordinal = match.group("ordinal").orElse("");
        String number = words.value("ordinal", ordinal).orElse(ordinal);
        Optional<Integer> year = match.group("year")
                .map(Integer::valueOf)
                .or(() -> anchor.today().map(day -> {
                    int shift = match.lower().matches(".*year[- ](?:ago|earlier).*")
                                    && match.written().matches("(?i).*year[- ](?:ago|earlier).*")
                            ? -1
                            : 0;
                    int relative = switch (match.groups().getOrDefault("relative", "this")) {
                        case "last" -> -1;
                        case "next" -> 1;
                        default -> 0;
                    };
                    int current = day.get(IsoFields.QUARTER_OF_YEAR);
                    boolean notYet = Integer.parseInt(number) > current + 1
                            && outlook.at(match.sentence(), match.lastToken()) != Tense.FUTURE;
                    return day.getYear() + shift + relative - (notYet && shift == 0 && relative == 0 ? 1 : 0);
                }));
        return Optional.of(Reading.at(year.map(Calendar::year).orElse("XXXX") + "-Q" + number));
    }

    /** "the quarter": the last one that ended, unless it is called the current one. */
    Optional<Reading> now(TimeMatch match, TimeAnchor anchor) {
        String written = match.written().toLowerCase(Locale.ROOT);
        boolean period = written.endsWith("period");
        if (period && !written.contains("latest")) {
            return Optional.empty();
        }
        if (written.startsWith("a ")) {
            return Optional.empty();
        }
        if (anchor.quarter().isPresent() && !written.contains("current")) {
            return anchor.quarter().map(Reading::at);
        }
        boolean current = written.contains("current") || written.startsWith("this");
        return Optional.of(Reading.at(anchor.today()
                .map(day -> Calendar.value(current ? day : day.minusMonths(3), "Q"))
                .orElse("XXXX-QX")));
    }

    /** "the first half of 2023". */
    Optional<Reading> half(TimeMatch match, TimeAnchor anchor) {
        String half = match.groups().getOrDefault("half", "first").equals("first") ? "-H1" : "-H2";
        Optional<String> year = match.group("year")
                .or(() -> anchor.today()
                        .map(day -> Calendar.year(day.getYear()
                                + switch (match.groups().getOrDefault("relative", "this")) {
                                    case "last" -> -1;
                                    case "next" -> 1;
                                    default -> 0;
                                })));
        return Optional.of(Reading.at(year.orElse("XXXX") + half));
    }

    /** "the year", "the fiscal year". */
    Optional<Reading> year(TimeMatch match, TimeAnchor anchor) {
        if (match.lowerAfter().matches("^(?:,? (?:ended|ending|earlier|before|after|to|that|of|when)\\b.*|-.*)")) {
            return Optional.of(Reading.length("P1Y"));
        }
        return Optional.of(Reading.at(
                anchor.today().map(LocalDate::getYear).map(Calendar::year).orElse("XXXX")));
    }

    /** "a year ago", "year-earlier": the quarter that was spoken of, a year before, else the year before. */
    Optional<Reading> yearAgo(TimeMatch match, TimeAnchor anchor) {
        Optional<String> ordinal = match.group("ordinal").flatMap(word -> words.value("ordinal", word));
        Optional<String> quarter =
                ordinal.map(number -> "Q" + number).or(() -> anchor.quarter().map(value -> value.substring(5)));
        Optional<String> year = anchor.today().map(day -> Calendar.year(day.getYear() - 1));
        return Optional.of(
                Reading.at(year.orElse("XXXX") + quarter.map(part -> "-" + part).orElse("")));
    }
}
