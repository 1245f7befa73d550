package org.dragoman.engine.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dragoman.engine.article.Span;
import org.dragoman.engine.language.AnnotatedArticle;
import org.dragoman.engine.language.DependencyTree;
import org.dragoman.engine.language.Sentence;
import org.dragoman.engine.language.Token;
import org.dragoman.engine.lexicon.Lexicon;

/**
 * Places an event on an interval of days: by a time expression of its own, else by that of a governing clause, as far as
 * this says anything of it, else by publication. Never narrower than the text allows. Immutable.
 */
public final class EventDater {

    private final TimePlacer placer;
    private final ClauseBearing bearings;

    /** A dater with the words of a lexicon (kind {@code times}). */
    public EventDater(Lexicon lexicon) {
        TimeWords words = TimeWords.of(lexicon);
        placer = new TimePlacer(words);
        bearings = new ClauseBearing(words);
    }

    /**
     * The days of an event.
     *
     * @param times all time expressions of the article
     * @param sentence index of the event's sentence
     * @param trigger index of its trigger within the sentence
     */
    public EventDate date(AnnotatedArticle article, List<TimeExpression> times, int sentence, int trigger) {
        Sentence words = article.sentences().get(sentence);
        Optional<LocalDate> published = article.article().published();
        boolean ahead = Tense.at(words, trigger) == Tense.FUTURE;
        List<PlacedTime> placed = placer.place(words, times, published);
        return governed(words, placed, trigger, ahead, published).orElseGet(() -> byPublication(ahead, published));
    }

    private static EventDate byPublication(boolean ahead, Optional<LocalDate> published) {
        DayInterval days = published
                .map(day -> ahead ? new DayInterval(Optional.of(day), Optional.empty()) : DayInterval.until(day))
                .orElse(DayInterval.UNKNOWN);
        return new EventDate(days, Optional.empty(), true);
    }

    private Optional<EventDate> governed(
            Sentence sentence, List<PlacedTime> placed, int trigger, boolean ahead, Optional<LocalDate> published) {
        if (placed.isEmpty()) {
            return Optional.empty();
        }
        DependencyTree tree = sentence.tree();
        Bearing bearing = Bearing.SAME;
        int at = trigger;
        for (int steps = 0; steps < tree.size() && bearing != Bearing.NONE; steps++) {
            Optional<PlacedTime> own = at(sentence, placed, at, trigger);
            if (own.isPresent()) {
                return Optional.of(date(own.get(), bearing, ahead, published, steps > 0 && bearing != Bearing.SAME));
            }
            int head = tree.head(at);
            if (head == DependencyTree.ROOT) {
                break;
            }
            bearing = bearing.then(bearings.of(sentence, at));
            at = head;
        }
        return partners(sentence, placed, trigger).map(time -> date(time, Bearing.SAME, ahead, published, false));
    }

    /** The expression at a word: the narrowest, then the nearest to the event. */
    private static Optional<PlacedTime> at(Sentence sentence, List<PlacedTime> placed, int token, int trigger) {
        int offset = sentence.token(trigger).start();
        return placed.stream()
                .filter(time -> time.governors().contains(token) && !isVague(time))
                .min(Comparator.comparingLong(PlacedTime::width)
                        .thenComparingInt(time -> Math.abs(time.time().span().start() - offset)))
                .or(() -> placed.stream()
                        .filter(time -> time.governors().contains(token))
                        .findFirst());
    }

    private static boolean isVague(PlacedTime time) {
        return time.time().value().endsWith("_REF");
    }

    /** "attacked and seized the town on Monday": the time stands at a coordinated partner. */
    private static Optional<PlacedTime> partners(Sentence sentence, List<PlacedTime> placed, int trigger) {
        DependencyTree tree = sentence.tree();
        for (int child : tree.dependents(trigger)) {
            Token word = sentence.token(child);
            boolean bare = tree.dependent(child, "nsubj").isEmpty();
            if (tree.is(child, "conj")
                    && word.tag().equals(sentence.token(trigger).tag())
                    && bare) {
                Optional<PlacedTime> found = at(sentence, placed, child, trigger);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static EventDate date(
            PlacedTime time, Bearing bearing, boolean ahead, Optional<LocalDate> published, boolean other) {
        DayInterval days = time.days();
        Optional<Span> text = Optional.of(time.text());
        boolean inferred = other || isVague(time);
        return switch (bearing) {
            case SAME, NONE -> new EventDate(clipped(days, ahead, published), text, inferred);
            case BEFORE ->
                new EventDate(clipped(new DayInterval(Optional.empty(), days.latest()), ahead, published), text, true);
            case AFTER -> new EventDate(new DayInterval(days.earliest(), Optional.empty()), text, true);
        };
    }

    /** What happened did so by publication; what lies ahead does not lie before it. */
    private static DayInterval clipped(DayInterval days, boolean ahead, Optional<LocalDate> published) {
        if (published.isEmpty()) {
            return days;
        }
        LocalDate day = published.get();
        boolean begun = days.earliest().filter(start -> start.isAfter(day)).isEmpty();
        boolean over = days.latest().filter(end -> end.isBefore(day)).isPresent();
        if (!ahead && begun && days.latest().filter(end -> !end.isAfter(day)).isEmpty()) {
            return new DayInterval(days.earliest(), Optional.of(day));
        }
        if (ahead
                && !over
                && days.earliest().filter(start -> !start.isBefore(day)).isEmpty()) {
            return new DayInterval(Optional.of(day), days.latest());
        }
        return days;
    }
}
