package org.dragoman.engine.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dragoman.engine.article.Span;
import org.dragoman.engine.language.DependencyTree;
import org.dragoman.engine.language.Sentence;
import org.dragoman.engine.language.Token;

/**
 * Places an event by its distance from another whose days the sentence tells: "two days after the bridge fell on 17 March",
 * "marched on Thursday, ten years to the day after police shot a boy". Immutable.
 */
final class Distance {

    private static final int FAR = 400;

    private final TimeWords words;

    Distance(TimeWords words) {
        this.words = words;
    }

    /**
     * The days of the trigger's event as counted from another's.
     *
     * @param times all time expressions of the article
     * @param placed the times of the sentence that name days
     */
    Optional<EventDate> of(Sentence sentence, List<TimeExpression> times, List<PlacedTime> placed, int trigger) {
        for (TimeExpression time : times) {
            if (time.sentence() == sentence.index() && time.type() == TimeExpression.Type.DURATION) {
                Optional<EventDate> counted =
                        Length.of(time.value()).flatMap(length -> counted(sentence, time, length, placed, trigger));
                if (counted.isPresent()) {
                    return counted;
                }
            }
        }
        return Optional.empty();
    }

    /** "two days after": {@code time} stands before a preposition or conjunction that tells the direction. */
    private Optional<EventDate> counted(
            Sentence sentence, TimeExpression time, Length length, List<PlacedTime> placed, int trigger) {
        DependencyTree tree = sentence.tree();
        int at = 0;
        while (at < sentence.size() && sentence.token(at).start() < time.span().end()) {
            at++;
        }
        // some rules take the word of direction into the expression
        if (at > 0 && words.value("distance", word(sentence, at - 1)).isPresent()) {
            at--;
        }
        boolean exact = false;
        while (at < sentence.size() && word(sentence, at).matches("to|the|day|exactly|or|so")) {
            exact |= word(sentence, at).equals("day");
            at++;
        }
        Optional<String> way = at < sentence.size() ? words.value("distance", word(sentence, at)) : Optional.empty();
        if (way.isEmpty() || !(tree.is(at, "mark") || tree.is(at, "case")) || tree.head(at) == DependencyTree.ROOT) {
            return Optional.empty();
        }
        int sign = Integer.parseInt(way.get());
        int head = tree.head(at);
        int far = isWithin(sentence, head, time) ? behind(tree, head, at) : head;
        int above = tree.head(far);
        // "hours before the summit": hung on its measure
        int near = above != DependencyTree.ROOT && isWithin(sentence, above, time) ? tree.head(above) : above;
        if (near == DependencyTree.ROOT) {
            return Optional.empty();
        }
        boolean day = exact;
        if (trigger == far && days(placed, far, near).isEmpty()) {
            return days(placed, near, far)
                    .or(() -> onlyOne(sentence, placed, near, far))
                    .flatMap(known -> length.moved(known.days(), -sign, day))
                    .map(days -> new EventDate(days, Optional.of(time.span()), !day));
        }
        if (trigger != near) {
            return Optional.empty();
        }
        Span phrase = sentence.span(at, Math.max(at, near));
        return days(placed, near, far)
                        .filter(own -> !phrase.contains(own.text()))
                        .isEmpty()
                ? days(placed, far, near)
                        // "two days after the dam burst on Monday, he …": hung on the wrong one, before its verb
                        .or(() -> days(placed, near, far))
                        .flatMap(known -> length.moved(known.days(), sign, day)
                                .map(days -> new EventDate(
                                        days, Optional.of(time.span().cover(known.text())), !day)))
                : Optional.empty();
    }

    /** "completed their withdrawal on August 30, four days after": the one time of the nearer event, though it stands at its object. */
    private static Optional<PlacedTime> onlyOne(Sentence sentence, List<PlacedTime> placed, int near, int far) {
        List<Integer> beyond = sentence.tree().subtree(far);
        List<PlacedTime> found = placed.stream()
                .filter(time -> time.width() < FAR
                        && (isWithin(sentence, near, time.time())
                                || time.governors().stream()
                                        .anyMatch(governor -> sentence.tree().head(governor) == near))
                        && time.governors().stream().noneMatch(beyond::contains))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static boolean isWithin(Sentence sentence, int token, TimeExpression time) {
        return sentence.token(token).span().overlaps(time.span());
    }

    /** What hangs on the measure behind the word of direction. */
    private static int behind(DependencyTree tree, int measure, int word) {
        for (int child : tree.dependents(measure)) {
            if (child > word) {
                return child;
            }
        }
        return measure;
    }

    /** The time of one word that is not also that of the other. */
    private static Optional<PlacedTime> days(List<PlacedTime> placed, int token, int other) {
        return placed.stream()
                .filter(time ->
                        time.governors().contains(token) && !time.governors().contains(other) && time.width() < FAR)
                .findFirst();
    }

    private static String word(Sentence sentence, int token) {
        Token word = sentence.token(token);
        return word.text().toLowerCase(Locale.ROOT);
    }

    /** A counted length of time: so many days, weeks, months, years or decades. */
    private record Length(int count, String unit) {

        static Optional<Length> of(String value) {
            if (value.matches("PT.+")) {
                return Optional.of(new Length(1, "T"));
            }
            return value.matches("P\\d{1,3}(?:D|W|M|Y|DE)")
                    ? Optional.of(
                            new Length(Integer.parseInt(value.replaceAll("\\D", "")), value.replaceAll("^P\\d+", "")))
                    : Optional.empty();
        }

        /** Days moved by the length; as wide as its unit, where it is not meant to the day. */
        Optional<DayInterval> moved(DayInterval days, int way, boolean exact) {
            if (!days.isBounded()) {
                return Optional.empty();
            }
            if (unit.equals("T")) {
                // hours may reach into the next day
                return Optional.of(DayInterval.between(
                        days.earliest().get().minusDays(way < 0 ? 1 : 0),
                        days.latest().get().plusDays(way < 0 ? 0 : 1)));
            }
            LocalDate first = Calendar.move(days.earliest().get(), unit, way * count);
            LocalDate last = Calendar.move(days.latest().get(), unit, way * count);
            if (exact || unit.equals("D")) {
                return Optional.of(DayInterval.between(first, last));
            }
            return Optional.of(new DayInterval(
                    TimexDays.of(Calendar.value(first, unit)).earliest(),
                    TimexDays.of(Calendar.value(last, unit)).latest()));
        }
    }
}
