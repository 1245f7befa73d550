package org.dragoman.engine.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dragoman.engine.language.AnnotatedArticle;
import org.dragoman.engine.language.DependencyTree;
import org.dragoman.engine.language.Sentence;

/**
 * Places an event by an anniversary: what is remembered so many years before the day on which it is marked ("on Tuesday, the first
 * anniversary of the bombing"), and what happens on the anniversary of an event whose day is known ("marched on the tenth anniversary of
 * the Tiananmen crackdown"). Immutable.
 */
final class Anniversaries {

    /** An anniversary is marked on a day or in a month, no longer time. */
    private static final int FAR = 400;

    /** How many words may lie between an event and its anniversary. */
    private static final int STEPS = 5;

    private final TimeWords words;
    private final NamedEvents named;

    Anniversaries(TimeWords words, NamedEvents named) {
        this.words = words;
        this.named = named;
    }

    /**
     * The days of the trigger's event as an anniversary of its sentence tells them.
     *
     * @param placed the times of the sentence that name days
     */
    Optional<EventDate> of(AnnotatedArticle article, Sentence sentence, List<PlacedTime> placed, int trigger) {
        return remembered(article, sentence, placed, trigger).or(() -> marking(article, sentence, placed, trigger));
    }

    /** "the tenth anniversary of the strike that killed": so many years before the day on which it is marked. */
    private Optional<EventDate> remembered(
            AnnotatedArticle article, Sentence sentence, List<PlacedTime> placed, int trigger) {
        DependencyTree tree = sentence.tree();
        int at = trigger;
        int below = trigger;
        for (int steps = 0; steps < STEPS && at != DependencyTree.ROOT; steps++) {
            if (steps > 0 && isAnniversary(sentence, at)) {
                int day = at;
                int what = below;
                return years(sentence, at)
                        .flatMap(years -> marked(sentence, placed, day)
                                .filter(time -> time.days().isBounded())
                                .map(time -> moved(time.days(), -years)))
                        .map(days -> new EventDate(
                                days,
                                Optional.of(sentence.token(day).span()),
                                !days.earliest().equals(days.latest())))
                        .or(() -> named.of(article, sentence, what));
            }
            boolean climbs = tree.label(at).equals("acl:relcl") || tree.is(at, "nmod") || tree.is(at, "obl");
            below = at;
            at = climbs ? tree.head(at) : DependencyTree.ROOT;
        }
        return Optional.empty();
    }

    /** "marched on the tenth anniversary of the Tiananmen crackdown", where no day is told. */
    private Optional<EventDate> marking(
            AnnotatedArticle article, Sentence sentence, List<PlacedTime> placed, int trigger) {
        DependencyTree tree = sentence.tree();
        for (int day = 0; day < sentence.size(); day++) {
            if (isAnniversary(sentence, day)
                    && stands(sentence, day, trigger)
                    && marked(sentence, placed, day).isEmpty()) {
                Optional<Integer> years = years(sentence, day);
                for (int what : tree.dependents(day, "nmod")) {
                    Optional<EventDate> known = named.of(article, sentence, what);
                    if (years.isPresent() && known.isPresent()) {
                        return known.map(event -> new EventDate(moved(event.days(), years.get()), event.text(), false));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Whether an anniversary tells the time of a word above it: "on the anniversary", not "ahead of the anniversary". */
    private static boolean stands(Sentence sentence, int anniversary, int trigger) {
        DependencyTree tree = sentence.tree();
        boolean on = ClauseBearing.marker(sentence, anniversary).equals("on");
        int at = tree.head(anniversary);
        for (int steps = 0; on && steps < 2 && at != DependencyTree.ROOT; steps++) {
            if (at == trigger) {
                return true;
            }
            at = sentence.token(at).isVerb() ? DependencyTree.ROOT : tree.head(at);
        }
        return false;
    }

    private static boolean isAnniversary(Sentence sentence, int token) {
        return sentence.token(token).lemma().equals("anniversary");
    }

    private static DayInterval moved(DayInterval days, int years) {
        LocalDate first = days.earliest().get().plusYears(years);
        LocalDate last = days.latest().get().plusYears(years);
        return DayInterval.between(first, last);
    }

    private static Optional<PlacedTime> marked(Sentence sentence, List<PlacedTime> placed, int anniversary) {
        int above = sentence.tree().head(anniversary);
        return placed.stream()
                .filter(time -> time.width() < FAR
                        && (time.governors().contains(anniversary)
                                || time.governors().contains(above)
                                || (above >= 0
                                        && sentence.token(above)
                                                .span()
                                                .overlaps(time.time().span()))))
                .findFirst();
    }

    /** The number before an anniversary: "the first", "its 20th", "the five-year". */
    private Optional<Integer> years(Sentence sentence, int anniversary) {
        for (int child : sentence.tree().dependents(anniversary)) {
            String word = sentence.token(child).text().toLowerCase(Locale.ROOT);
            String digits = word.replaceAll("(?:st|nd|rd|th|-year)$", "");
            Optional<Integer> number = words.value("anniversary", word)
                    .or(() -> words.number(digits).filter(plain -> !digits.equals(word)))
                    .filter(plain -> plain.matches("\\d{1,3}"))
                    .map(Integer::valueOf);
            if (number.isPresent()) {
                return number;
            }
        }
        return Optional.empty();
    }
}
