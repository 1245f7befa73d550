package org.dragoman.engine.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.engine.article.Span;
import org.dragoman.engine.language.DependencyTree;
import org.dragoman.engine.language.Sentence;
import org.dragoman.engine.language.Token;

/** Joins the two ends of a stretch of days: "between Monday and Wednesday", "from 3 to 9 November", "Nov. 3-9". */
final class TimeRange {

    private static final Pattern LINK = Pattern.compile(" ?(?:and|to|until|till|through|[-–—]) ?");
    private static final Pattern LISTED =
            Pattern.compile(",? and(?: (?:again|then|later|early|late|on|in|at|during|over))* ");
    private static final Pattern OPENING = Pattern.compile("(?:between|from) $");
    private static final Pattern FIRST_DAY = Pattern.compile(
            "\\b(?:(?:between|from) )?(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?:, \\d{1,2}(?:st|nd|rd|th)?)*,? ?(?:and|or|to|until|till|through|[-–—]) ?$");
    private static final Pattern LAST_DAY = Pattern.compile(
            "^(?:, \\d{1,2}(?:st|nd|rd|th)?)*,? ?(?<link>[-–—]|to|through|until|till|and|or) ?(\\d{1,2})(?:st|nd|rd|th)?\\b(?![:/.]\\d)");

    private TimeRange() {}

    /** The expressions of a sentence, in reading order, with the days of the whole stretch where they are its ends. */
    static List<PlacedTime> joined(Sentence sentence, List<PlacedTime> placed) {
        String text = text(sentence);
        List<PlacedTime> joined = new ArrayList<>();
        for (int i = 0; i < placed.size(); i++) {
            PlacedTime time = withDays(sentence, text, placed.get(i));
            if (i + 1 < placed.size() && areEnds(sentence, text, placed.get(i), placed.get(i + 1))) {
                DayInterval from = placed.get(i).time().days();
                DayInterval until = placed.get(i + 1).time().days();
                Span words = placed.get(i).text().cover(placed.get(i + 1).time().span());
                DayInterval days = new DayInterval(from.earliest(), until.latest());
                joined.add(new PlacedTime(time.time(), time.governors(), words, days));
                PlacedTime last = placed.get(++i);
                joined.add(new PlacedTime(last.time(), last.governors(), words, days));
            } else {
                joined.add(time);
            }
        }
        return joined;
    }

    /** "attacked a bus on Sunday and a market on Monday": a time with those that stand in phrases listed beside its own. */
    static PlacedTime withListed(Sentence sentence, List<PlacedTime> placed, PlacedTime time, int verb) {
        DayInterval days = time.days();
        for (PlacedTime other : placed) {
            boolean listed = !other.governors().contains(verb)
                    && other.governors().stream().anyMatch(governor -> isListedUnder(sentence, governor, verb));
            if (listed && days.isBounded() && other.days().isBounded()) {
                days = days.cover(other.days());
            }
        }
        return new PlacedTime(time.time(), time.governors(), time.text(), days);
    }

    private static boolean isListedUnder(Sentence sentence, int token, int verb) {
        DependencyTree tree = sentence.tree();
        boolean listed = false;
        int at = token;
        while (at != verb && at != DependencyTree.ROOT) {
            boolean phrase = tree.is(at, "conj") || tree.is(at, "obj") || tree.is(at, "obl") || tree.is(at, "nsubj");
            if (!phrase || sentence.token(at).isVerb()) {
                return false;
            }
            listed |= tree.is(at, "conj");
            at = tree.head(at);
        }
        return listed && at == verb;
    }

    private static boolean areEnds(Sentence sentence, String text, PlacedTime first, PlacedTime last) {
        int base = sentence.span().start();
        Optional<LocalDate> from = first.time().days().earliest();
        Optional<LocalDate> until = last.time().days().latest();
        if (from.isEmpty() || until.isEmpty() || from.get().isAfter(until.get())) {
            return false;
        }
        String between = text.substring(
                first.time().span().end() - base, last.time().span().start() - base);
        boolean opened = OPENING.matcher(text.substring(0, first.time().span().start() - base))
                .find();
        boolean shared = last.governors().stream()
                .anyMatch(governor -> first.governors().contains(governor)
                        || sentence.token(governor).span().overlaps(first.time().span()));
        return (LINK.matcher(between).matches() && (opened || !between.contains("and")))
                || ((shared || between.equals(" and "))
                        && LISTED.matcher(between).matches());
    }

    /** A day of the month before or behind a date: "3 to 9 November". */
    private static PlacedTime withDays(Sentence sentence, String text, PlacedTime placed) {
        DayInterval days = placed.time().days();
        boolean day =
                placed.time().rule().startsWith("date.") && days.earliest().equals(days.latest());
        if (!day || days.earliest().isEmpty()) {
            return placed;
        }
        int base = sentence.span().start();
        LocalDate date = days.earliest().get();
        Matcher before =
                FIRST_DAY.matcher(text.substring(0, placed.time().span().start() - base));
        if (before.find()) {
            return day(date, before.group(1))
                    .filter(first -> first.isBefore(date))
                    .map(first -> with(placed, DayInterval.between(first, date), sentence, base + before.start()))
                    .orElse(placed);
        }
        Matcher after = LAST_DAY.matcher(text.substring(placed.time().span().end() - base));
        if (after.find()
                && !counts(
                        sentence,
                        placed.time().span().end() + after.end(),
                        after.group("link").matches("and|or"))) {
            return day(date, after.group(2))
                    .filter(last -> last.isAfter(date))
                    .map(last -> new PlacedTime(
                            placed.time(), placed.governors(), placed.text(), DayInterval.between(date, last)))
                    .orElse(placed);
        }
        return placed;
    }

    /** Whether the number that ends at an offset counts something: "on May 3 and 20 people", "on May 3 and 20 were hurt". */
    private static boolean counts(Sentence sentence, int end, boolean listed) {
        return sentence.tokens().stream()
                .filter(token -> token.start() >= end && !token.tag().startsWith("RB"))
                .findFirst()
                .filter(token -> token.isNoun()
                        || token.isAdjective()
                        || token.tag().matches("CD|VBG|VBN")
                        || (listed && token.tag().matches("VB.?|MD")))
                .isPresent();
    }

    private static PlacedTime with(PlacedTime placed, DayInterval days, Sentence sentence, int start) {
        int first = start;
        for (Token token : sentence.tokens()) {
            if (token.start() >= start) {
                first = token.start();
                break;
            }
        }
        return new PlacedTime(
                placed.time(), placed.governors(), new Span(first, placed.text().end()), days);
    }

    private static Optional<LocalDate> day(LocalDate month, String day) {
        try {
            return Optional.of(month.withDayOfMonth(Integer.parseInt(day)));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /** The sentence letter for letter in lower case; what stands between its tokens is taken for spaces. */
    private static String text(Sentence sentence) {
        int base = sentence.span().start();
        StringBuilder text = new StringBuilder(" ".repeat(sentence.span().length()));
        for (Token token : sentence.tokens()) {
            String word = token.text().toLowerCase(Locale.ROOT);
            if (word.length() == token.span().length()) {
                text.replace(token.start() - base, token.end() - base, word);
            }
        }
        return text.toString();
    }
}
