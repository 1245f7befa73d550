package org.dragoman.engine.factuality;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.engine.lexicon.Entry;
import org.dragoman.engine.lexicon.Lexicon;

/**
 * When those who led states left office, by their names (lexicon kind {@code people}): what the Obama administration did is
 * history some time after it. Who shares a surname with somebody who leads a state is meant by no surname alone. Immutable.
 */
final class Terms {

    /** The last day of the last such term; none for who never led a state. */
    private final Map<String, LocalDate> byName = new HashMap<>();

    private final Map<String, LocalDate> bySurname = new HashMap<>();

    private Terms() {}

    /** The terms in the offices that an entry names; empty where it names none. */
    static Optional<Terms> of(Lexicon lexicon, Entry entry) {
        Set<String> offices = Set.copyOf(entry.texts("offices"));
        if (offices.isEmpty()) {
            return Optional.empty();
        }
        Terms terms = new Terms();
        for (Entry person : lexicon.entries("people")) {
            LocalDate end = end(person, offices);
            Set<String> names = new HashSet<>(person.texts("names"));
            names.add(person.text("name"));
            for (String name : names) {
                String key = key(name);
                terms.byName.merge(key, end, Terms::later);
                if (!end.equals(LocalDate.MIN)) {
                    terms.bySurname.merge(key.substring(key.lastIndexOf(' ') + 1), end, Terms::later);
                }
            }
        }
        entry.texts("words").forEach(terms.bySurname::remove);
        return Optional.of(terms);
    }

    /**
     * The terms of those who ever held one of the offices that an entry names, whatever they held last; empty where it names none.
     * Who holds any office still has no last term.
     */
    static Optional<Terms> ofLast(Lexicon lexicon, Entry entry) {
        Set<String> offices = Set.copyOf(entry.texts("offices"));
        Terms terms = new Terms();
        for (Entry person : lexicon.entries("people")) {
            LocalDate end = end(person, offices);
            if (end.isAfter(LocalDate.MIN)) {
                Set<String> names = new HashSet<>(person.texts("names"));
                names.add(person.text("name"));
                LocalDate last = later(end, lastOfAll(person));
                names.forEach(name -> terms.byName.merge(key(name), last, Terms::later));
            }
        }
        return offices.isEmpty() ? Optional.empty() : Optional.of(terms);
    }

    /** Whether whoever a name means, with or without titles before it and never by the surname alone, left office more than a year before a day. */
    boolean isHistoryOf(String name, LocalDate day) {
        String words = key(name);
        for (int start = 0; words.indexOf(' ', start) >= 0; start = words.indexOf(' ', start) + 1) {
            LocalDate end = byName.get(words.substring(start));
            if (end != null) {
                return end.isBefore(day.minusYears(1));
            }
        }
        return false;
    }

    private static LocalDate lastOfAll(Entry person) {
        LocalDate last = LocalDate.MIN;
        for (Entry role : person.parts("roles")) {
            last = later(
                    last,
                    role.optionalText("until").map(until -> day(role, until)).orElse(LocalDate.MAX));
        }
        return last;
    }

    /** Whether whoever a name means, with or without titles before it, left office more than a year before a day. */
    boolean isHistory(String name, LocalDate day) {
        String words = key(name);
        String surname = words.substring(words.lastIndexOf(' ') + 1);
        LocalDate end = bySurname.getOrDefault(surname, LocalDate.MIN);
        for (int start = 0; start >= 0; start = words.indexOf(' ', start) + 1) {
            String rest = words.substring(start);
            if (byName.containsKey(rest)) {
                end = byName.getOrDefault(rest, LocalDate.MIN);
                break;
            }
            if (rest.indexOf(' ') < 0) {
                break;
            }
        }
        return end.isAfter(LocalDate.MIN) && end.isBefore(day.minusYears(1));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static String key(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replace('’', '\'');
        return plain.endsWith("'s") ? plain.substring(0, plain.length() - 2) : plain;
    }

    /** The end of a person's last term: {@link LocalDate#MAX} while it lasts, {@link LocalDate#MIN} without any. */
    private static LocalDate end(Entry person, Set<String> offices) {
        LocalDate last = LocalDate.MIN;
        List<Entry> roles = person.parts("roles");
        for (Entry role : roles) {
            if (offices.contains(role.optionalText("office").orElse(""))
                    && role.optionalText("sector").filter("GOV"::equals).isPresent()) {
                last = later(
                        last,
                        role.optionalText("until")
                                .map(until -> day(role, until))
                                .orElse(LocalDate.MAX));
            }
        }
        return last;
    }

    /** The last day of a day, month or year. */
    private static LocalDate day(Entry role, String text) {
        try {
            return switch (text.length()) {
                case 4 -> Year.parse(text).atMonth(12).atEndOfMonth();
                case 7 -> YearMonth.parse(text).atEndOfMonth();
                default -> LocalDate.parse(text);
            };
        } catch (DateTimeException e) {
            throw role.problem("until", text, "a day, month or year such as 2024-11-06, 2024-11 or 2024");
        }
    }
}
