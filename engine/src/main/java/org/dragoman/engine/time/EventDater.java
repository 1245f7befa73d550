package org.dragoman.engine.time;

import java.time.LocalDate;
import java.time.MonthDay;
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
 * Places an event on an interval of days: by its name, by a time expression of its own, else by that of a governing clause, as far as
 * this says anything of it, else by publication. Never narrower than the text allows. Immutable.
 */
public final class EventDater {

    /** How many sentences back a story is followed. */
    private static final int REACH = 2;

    /** How many years before publication something must have begun for what came after it to be history. */
    private static final int LONG_AGO = 3;

    private final TimePlacer placer;
    private final ClauseBearing bearings;
    private final Outlook outlook;
    private final Distance distance;
    private final Narrative narrative;
    private final Story story;
    private final NamedEvents named;
    private final Anniversaries anniversaries;
    private final TimeWords words;

    /** A dater with the words of a lexicon (kinds {@code times} and {@code named_events}). */
    public EventDater(Lexicon lexicon) {
        TimeWords words = TimeWords.of(lexicon);
        placer = new TimePlacer(words);
        bearings = new ClauseBearing(words);
        outlook = new Outlook(words);
        distance = new Distance(words);
        narrative = new Narrative(words);
        story = new Story(words, placer);
        named = NamedEvents.of(lexicon);
        anniversaries = new Anniversaries(words, named);
        this.words = words;
    }

    /**
     * The days of an event.
     *
     * @param times all time expressions of the article
     * @param sentence index of the event's sentence
     * @param trigger index of its trigger within the sentence
     */
    public EventDate date(AnnotatedArticle article, List<TimeExpression> times, int sentence, int trigger) {
        EventDate told = told(article, times, sentence, trigger);
        return named.of(article, article.sentences().get(sentence), trigger)
                .filter(known -> told.inferred() || !isOther(told, known))
                .orElse(told);
    }

    /** "a coup in Niger in July": an own time that is not that of the event of the name, and no part of it. */
    private static boolean isOther(EventDate told, EventDate known) {
        boolean apart = told.days().latest().isEmpty()
                || told.days().earliest().isEmpty()
                || told.days().latest().get().isBefore(known.days().earliest().get())
                || told.days().earliest().get().isAfter(known.days().latest().get());
        boolean anniversary = told.days()
                .earliest()
                .filter(day -> MonthDay.from(day)
                        .equals(MonthDay.from(known.days().earliest().get())))
                .isPresent();
        return apart
                && !anniversary
                && told.text().filter(text -> text.overlaps(known.text().get())).isEmpty();
    }

    private EventDate told(AnnotatedArticle article, List<TimeExpression> times, int sentence, int trigger) {
        Sentence here = article.sentences().get(sentence);
        Optional<LocalDate> published = article.article().published();
        boolean ahead = outlook.at(here, trigger) == Tense.FUTURE;
        List<PlacedTime> placed = placer.place(here, times, published);
        Optional<EventDate> own = distance.of(here, times, placed, trigger)
                .or(() -> anniversaries.of(article, here, placed, trigger))
                .or(() -> governed(here, placed, trigger, ahead, published))
                .filter(date -> date.days().latest().isPresent()
                        || date.days().earliest().isPresent());
        if (ahead || own.filter(date -> !date.inferred()).isPresent()) {
            return own.orElseGet(() -> byPublication(ahead, published));
        }
        EventDate date = afterwards(article, times, sentence, trigger)
                .or(() -> own)
                .or(() -> placed.isEmpty() ? continued(article, times, sentence, trigger, REACH) : Optional.empty())
                .orElseGet(() -> byPublication(false, published));
        return date.setting().isPresent()
                ? date
                : new EventDate(
                        date.days(), date.text(), date.inferred(), story.setting(article, times, sentence, trigger));
    }

    /** The time of the sentence before, where this one goes on with its story. */
    private Optional<EventDate> continued(
            AnnotatedArticle article, List<TimeExpression> times, int sentence, int trigger, int reach) {
        if (sentence == 0 || reach == 0) {
            return Optional.empty();
        }
        Optional<LocalDate> published = article.article().published();
        Sentence here = article.sentences().get(sentence);
        Sentence before = article.sentences().get(sentence - 1);
        Optional<Integer> verb = Narrative.mainVerb(before);
        List<PlacedTime> placed = placer.place(before, times, published);
        boolean framed = placed.stream()
                .anyMatch(time -> time.text().start() == before.span().start());
        if (verb.isEmpty() || !narrative.continues(before, here, trigger, framed)) {
            return Optional.empty();
        }
        if (placed.isEmpty()) {
            return continued(article, times, sentence - 1, verb.get(), reach - 1)
                    .map(date -> following(date, here, published));
        }
        return at(before, placed, verb.get(), verb.get())
                .filter(time -> isPast(time, published))
                .map(time -> new EventDate(clipped(time.days(), false, published), Optional.of(time.text()), true))
                .map(date -> following(date, here, published));
    }

    /** "He was later arrested": not before what was told, and by publication. */
    private EventDate following(EventDate date, Sentence sentence, Optional<LocalDate> published) {
        return narrative.follows(sentence)
                ? new EventDate(new DayInterval(date.days().earliest(), published), date.text(), true)
                : date;
    }

    /** The time that the next sentence gives: "The incident took place on Saturday." */
    private Optional<EventDate> afterwards(
            AnnotatedArticle article, List<TimeExpression> times, int sentence, int trigger) {
        if (sentence + 1 >= article.sentences().size()) {
            return Optional.empty();
        }
        Optional<LocalDate> published = article.article().published();
        Sentence next = article.sentences().get(sentence + 1);
        return narrative.places(article.sentences().get(sentence), trigger, next)
                ? Narrative.mainVerb(next)
                        .flatMap(verb -> at(next, placer.place(next, times, published), verb, verb))
                        .filter(time -> isPast(time, published))
                        .map(time ->
                                new EventDate(clipped(time.days(), false, published), Optional.of(time.text()), true))
                : Optional.empty();
    }

    /** Whether a time is bounded and not after publication. */
    private static boolean isPast(PlacedTime time, Optional<LocalDate> published) {
        return time.days().isBounded()
                && !isVague(time)
                && published
                        .filter(day -> time.days().earliest().get().isAfter(day))
                        .isEmpty();
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
        Optional<EventDate> above = above(sentence, placed, trigger, ahead, published);
        if (above.isPresent() && !above.get().inferred()) {
            return above;
        }
        return partners(sentence, placed, trigger)
                .or(() -> NearbyTime.after(sentence, placed, trigger, words))
                .or(() -> ofSubject(sentence, placed, trigger))
                .map(time -> date(time, Bearing.SAME, ahead, published, false))
                .or(() -> besideClause(sentence, placed, trigger, ahead, published))
                .or(() -> above);
    }

    /** By its own time, else by that of the clauses above, as far as these say anything of it. */
    private Optional<EventDate> above(
            Sentence sentence, List<PlacedTime> placed, int trigger, boolean ahead, Optional<LocalDate> published) {
        DependencyTree tree = sentence.tree();
        Bearing bearing = Bearing.SAME;
        int at = trigger;
        for (int steps = 0; steps < tree.size() && bearing != Bearing.NONE; steps++) {
            int here = at;
            Optional<PlacedTime> own = at(sentence, placed, at, trigger)
                    .map(time -> here == trigger ? TimeRange.withListed(sentence, placed, time, here) : time);
            if (own.isPresent()) {
                Optional<LocalDate> told = steps == 0 && ahead ? told(sentence, placed, at) : Optional.empty();
                return Optional.of(date(
                        own.get(), bearing, ahead, told.or(() -> published), steps > 0 && bearing != Bearing.SAME));
            }
            int head = tree.head(at);
            if (head == DependencyTree.ROOT) {
                break;
            }
            int clause = at;
            Optional<PlacedTime> then = placed.stream()
                    .filter(time -> tree.label(clause).equals("acl:relcl")
                            && sentence.token(head).span().overlaps(time.time().span())
                            && ClauseBearing.isWhen(sentence, clause))
                    .findFirst();
            if (then.isPresent() && bearing == Bearing.SAME) {
                // "since 1972, when it was signed": the year itself, not what it bounds
                return Optional.of(new EventDate(
                        clipped(then.get().time().days(), ahead, published),
                        Optional.of(then.get().time().span()),
                        false));
            }
            bearing = bearing.then(bearings.of(sentence, at));
            at = head;
        }
        return Optional.empty();
    }

    /** "said on Monday that it would": what lies ahead lies ahead of the day on which it was told. */
    private static Optional<LocalDate> told(Sentence sentence, List<PlacedTime> placed, int token) {
        DependencyTree tree = sentence.tree();
        int at = tree.head(token);
        for (int steps = 0; at != DependencyTree.ROOT && steps < tree.size(); steps++) {
            Optional<LocalDate> day =
                    at(sentence, placed, at, token).flatMap(time -> time.days().earliest());
            if (day.isPresent()) {
                return day;
            }
            at = tree.head(at);
        }
        return Optional.empty();
    }

    /** "The strike on Monday wrecked a bridge": the time of the event that the subject names. */
    private Optional<PlacedTime> ofSubject(Sentence sentence, List<PlacedTime> placed, int trigger) {
        Token word = sentence.token(trigger);
        if (!word.isVerb() || words.value("bearer", word.lemma()).isEmpty()) {
            return Optional.empty();
        }
        return sentence.tree()
                .dependent(trigger, "nsubj")
                .filter(subject -> words.value(
                                "event-noun", sentence.token(subject).lemma())
                        .isPresent())
                .flatMap(subject -> at(sentence, placed, subject, trigger));
    }

    /** "scuffled before Thursday's vote", "killed when a bomb exploded on Sunday": bounded by what is told beside it. */
    private Optional<EventDate> besideClause(
            Sentence sentence, List<PlacedTime> placed, int trigger, boolean ahead, Optional<LocalDate> published) {
        DependencyTree tree = sentence.tree();
        for (int child : tree.dependents(trigger)) {
            boolean adjunct = tree.is(child, "obl")
                    || tree.is(child, "advcl")
                    || tree.is(child, "nmod")
                    || isSpeaking(sentence, child);
            boolean planned = tree.is(child, "acl")
                    && words.value("planned", sentence.token(child).lemma()).isPresent();
            Optional<PlacedTime> time = adjunct || planned ? at(sentence, placed, child, child) : Optional.empty();
            String bound = planned
                    ? "SAME"
                    : words.value("beside", ClauseBearing.marker(sentence, child))
                            .orElse(isSpeaking(sentence, child) ? "SAME" : "");
            if (time.isPresent() && !isVague(time.get()) && !bound.isEmpty()) {
                DayInterval days = time.get().time().days();
                DayInterval bounded = switch (bound) {
                    case "FROM" -> new DayInterval(days.earliest(), Optional.empty());
                    case "UNTIL" -> new DayInterval(Optional.empty(), days.latest());
                    default -> days;
                };
                return Optional.of(new EventDate(
                        isOpenWeekday(time.get()) ? bounded : clipped(bounded, ahead, published),
                        Optional.of(time.get().text()),
                        !bound.equals("SAME"),
                        bound.equals("FROM")
                                ? longAgo(sentence, trigger, child, time.get(), published)
                                : Optional.empty()));
            }
        }
        return Optional.empty();
    }

    /** "detained after surrendering in 2001": begun then, where that is years ago and nothing says that it goes on. */
    private static Optional<LocalDate> longAgo(
            Sentence sentence, int trigger, int anchor, PlacedTime time, Optional<LocalDate> published) {
        boolean ofAnchor = sentence.tokens().stream()
                .anyMatch(token -> token.span().overlaps(time.time().span())
                        && sentence.tree().head(token.index()) == anchor);
        return !ofAnchor
                        || ClauseBearing.marker(sentence, anchor).equals("since")
                        || !Narrative.isPast(sentence, trigger)
                ? Optional.empty()
                : time.time()
                        .days()
                        .latest()
                        .filter(last -> published
                                .filter(day -> last.isBefore(day.minusYears(LONG_AGO)))
                                .isPresent());
    }

    /** "Speaking on Wednesday, the president": a participle before the subject. */
    private static boolean isSpeaking(Sentence sentence, int clause) {
        return sentence.token(clause).tag().equals("VBG")
                && !sentence.tree().is(clause, "csubj")
                && ClauseBearing.marker(sentence, clause).isEmpty()
                && clause < sentence.tree().head(clause);
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

    /** "attacked and seized the town on Monday", "began entering on Monday": the time stands at a partner. */
    private static Optional<PlacedTime> partners(Sentence sentence, List<PlacedTime> placed, int trigger) {
        DependencyTree tree = sentence.tree();
        for (int child : tree.dependents(trigger)) {
            Token word = sentence.token(child);
            boolean bare = tree.dependent(child, "nsubj").isEmpty();
            boolean begun = tree.is(child, "xcomp") && word.tag().equals("VBG");
            if (begun
                    || (tree.is(child, "conj")
                            && word.tag().equals(sentence.token(trigger).tag())
                            && bare)) {
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
            case SAME, NONE ->
                new EventDate(isOpenWeekday(time) ? days : clipped(days, ahead, published), text, inferred);
            case BEFORE ->
                new EventDate(clipped(new DayInterval(Optional.empty(), days.latest()), ahead, published), text, true);
            case AFTER -> new EventDate(new DayInterval(days.earliest(), Optional.empty()), text, true);
        };
    }

    /** A weekday of which the text does not tell whether it is over. */
    private static boolean isOpenWeekday(PlacedTime time) {
        return time.time().rule().equals("weekday") && time.time().days().equals(time.days()) && time.width() == 7;
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
