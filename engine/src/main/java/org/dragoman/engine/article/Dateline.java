package org.dragoman.engine.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words at the head of a report that tell where and when it was written, and for whom: "KYIV, Ukraine, Nov. 14 (Reuters) —".
 * What stands in a dateline is no part of a sentence: neither subject nor source.
 *
 * @param span from the first letter of the place to the dash or colon that ends the dateline, inclusive
 * @param place the words for the place, with the region or country behind it: "KYIV, Ukraine"
 * @param town the first part of the place: "KYIV"
 * @param agency the agency in parentheses or between strokes, where one is named: "Reuters"
 */
public record Dateline(Span span, Span place, Span town, Optional<Span> agency) {

    private static final String SPACE = "[ \\u00a0]*";
    private static final String CAPITALS = "(?:[\\p{Lu}][\\p{Lu}'’.-]*)";
    private static final String TOWN_IN_CAPITALS =
            "(?=[^a-z]{3})" + CAPITALS + "(?:[ -](?:" + CAPITALS + "|(?:al|de|au|el|en|sur|du)(?=[ -])))*";
    private static final String TOWN = "\\p{Lu}[\\p{L}'’.-]+(?:[ -][\\p{L}'’.-]+){0,3}";
    private static final String MONTH =
            "(?:Jan(?:\\.|uary)?|Feb(?:\\.|ruary)?|Mar(?:\\.|ch)?|Apr(?:\\.|il)?|May|June?\\.?|July?\\.?|Aug(?:\\.|ust)?|Sept?(?:\\.|ember)?|Oct(?:\\.|ober)?|Nov(?:\\.|ember)?|Dec(?:\\.|ember)?)";
    private static final String DAY =
            "(?:" + MONTH + SPACE + "\\d{1,2}|\\d{1,2}" + SPACE + MONTH + ")(?:," + SPACE + "\\d{4})?";
    private static final String WEEKDAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
    private static final String REGION =
            "(?:," + SPACE + "(?!" + MONTH + "\\b|" + WEEKDAY + ")\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,3})";
    private static final String DATE =
            "(?:[,.]?" + SPACE + "(?:" + WEEKDAY + ",?" + SPACE + ")?" + DAY + "[.,]?|,?" + SPACE + WEEKDAY + ")";
    private static final String AGENCY = "(?:" + SPACE + "[(/](?<agency>[\\p{L}][\\p{L}\\p{N} .,&/'’-]{0,40}?)[)/])";
    private static final String DASH = SPACE + "(?:--+|[—–:]|-(?= ))";

    /** In capitals almost any ending will do; in small letters an agency or a date must stand behind the place. */
    private static final List<Pattern> FORMS = List.of(
            form(TOWN_IN_CAPITALS, AGENCY + "?" + "(?:" + DASH + ")"),
            form(TOWN_IN_CAPITALS, AGENCY + "(?:" + DASH + "|\\.)?"),
            form(TOWN, AGENCY + "(?:" + DASH + ")"));

    /** A dateline stands at the head of the text, after a headline, or opens one of the first paragraphs. */
    private static final int LATEST = 1500;

    private static final Pattern HEAD = Pattern.compile("(?:^|\\n\\s*|[.?!”\"]\\s+)(?=\\p{Lu})");

    private static Pattern form(String town, String ending) {
        return Pattern.compile("(?<place>(?<town>" + town + ")" + REGION + "{0,2}?)" + DATE + "?" + ending);
    }

    public Dateline {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(town, "town");
        Objects.requireNonNull(agency, "agency");
        if (!span.contains(place) || !place.contains(town)) {
            throw new IllegalArgumentException(
                    "a dateline holds its place, and that its town: " + span + ", " + place + ", " + town);
        }
    }

    /** The datelines of a text, in reading order: usually none or one, more where it gathers several reports. */
    public static List<Dateline> of(String text) {
        List<Dateline> found = new ArrayList<>();
        Matcher head = HEAD.matcher(text);
        int from = 0;
        while (from <= text.length() && head.find(from) && head.end() <= LATEST) {
            Optional<Dateline> dateline = at(text, head.end());
            dateline.ifPresent(found::add);
            from = Math.max(
                    head.end() + (head.end() == head.start() ? 1 : 0),
                    dateline.map(line -> line.span().end()).orElse(0));
        }
        return List.copyOf(found);
    }

    /** Whether a span lies in the dateline or laps into it. */
    public boolean touches(Span other) {
        return other.start() < span.end() && span.start() < other.end();
    }

    private static Optional<Dateline> at(String text, int start) {
        for (Pattern form : FORMS) {
            Matcher matcher = form.matcher(text).region(start, Math.min(text.length(), start + 160));
            if (matcher.lookingAt()) {
                Optional<Span> agency = matcher.group("agency") == null
                        ? Optional.empty()
                        : Optional.of(new Span(matcher.start("agency"), matcher.end("agency")));
                return Optional.of(new Dateline(
                        new Span(matcher.start(), matcher.end()),
                        new Span(matcher.start("place"), matcher.end("place")),
                        new Span(matcher.start("town"), matcher.end("town")),
                        agency));
            }
        }
        return Optional.empty();
    }
}
