package org.dragoman.app.desk.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dragoman.app.desk.view.Links;
import org.dragoman.store.EventQuery;
import org.dragoman.store.EventSelection;
import org.dragoman.store.SearchWords;

/**
 * Which events a request asks for, as it stands in the address. Every field may be empty.
 *
 * @param q words to search for
 * @param actor a country code, or words of a name
 * @param with a second one
 * @param type PLOVER's event
 * @param status the status
 * @param outlet an outlet that reports it
 * @param since the first day, ISO 8601
 * @param until the last day, ISO 8601
 * @param contested "yes" for contested events only
 */
public record EventFilters(
        String q,
        String actor,
        String with,
        String type,
        String status,
        String outlet,
        String since,
        String until,
        String contested) {

    private static final int LONGEST = 400;

    /**
     * The filters of a request.
     *
     * @param parameter gives a parameter's value, where there is one
     * @throws BadRequest if a day is none
     */
    public static EventFilters of(Function<String, Optional<String>> parameter) {
        EventFilters filters = new EventFilters(
                text(parameter, "q"),
                text(parameter, "actor"),
                text(parameter, "with"),
                text(parameter, "type").toUpperCase(Locale.ROOT),
                text(parameter, "status").toLowerCase(Locale.ROOT),
                text(parameter, "outlet"),
                text(parameter, "since"),
                text(parameter, "until"),
                text(parameter, "contested"));
        filters.selection();
        return filters;
    }

    private static String text(Function<String, Optional<String>> parameter, String name) {
        String value = parameter.apply(name).orElse("").strip();
        if (value.length() > LONGEST) {
            throw new BadRequest(name + ": found " + value.length() + " characters, expected " + LONGEST + " at most");
        }
        return value;
    }

    /** What the store is asked for. */
    public EventSelection selection() {
        return new EventSelection(
                new EventQuery(
                        given(actor),
                        given(with),
                        day("since", since),
                        day("until", until),
                        given(status),
                        given(type),
                        OptionalInt.empty()),
                given(outlet),
                SearchWords.of(q),
                contested.equals("yes"));
    }

    private static Optional<String> given(String value) {
        return Optional.of(value).filter(text -> !text.isEmpty());
    }

    private static Optional<LocalDate> day(String name, String value) {
        try {
            return given(value).map(LocalDate::parse);
        } catch (DateTimeException e) {
            throw new BadRequest(name + ": found \"" + value + "\", expected a day such as 2024-11-15");
        }
    }

    /** Whether anything is asked for at all. */
    public boolean isNarrowed() {
        return !parameters().isEmpty();
    }

    /** Whether anything is asked for beyond words, people and status. */
    public boolean hasMore() {
        return !(type.isEmpty() && outlet.isEmpty() && since.isEmpty() && until.isEmpty() && contested.isEmpty());
    }

    /** The filters for an address, without a question mark; empty where there are none. */
    public String asQuery() {
        return parameters().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + Links.encoded(entry.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** The filters that are given, by name. */
    public Map<String, String> parameters() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("q", q);
        all.put("actor", actor);
        all.put("with", with);
        all.put("type", type);
        all.put("status", status);
        all.put("outlet", outlet);
        all.put("since", since);
        all.put("until", until);
        all.put("contested", contested);
        all.values().removeIf(String::isEmpty);
        return all;
    }
}
