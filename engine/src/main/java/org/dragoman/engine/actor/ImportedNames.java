package org.dragoman.engine.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.dragoman.engine.language.NameKind;
import org.dragoman.engine.language.Sentence;
import org.dragoman.engine.language.Token;
import org.dragoman.engine.lexicon.NameKey;

/**
 * Finds imported names in a sentence: the longest stretch of capitalised words that is one. Only such stretches are looked up,
 * so that the cost depends on the text and not on how much was imported.
 */
final class ImportedNames {

    private static final int LONGEST = 7;
    private static final int SHORTEST_WORD = 3;

    /** Who died earlier is not meant where a living namesake is known. */
    private static final int REMEMBERED_YEARS = 20;

    /** Words in lower case that stand inside names. */
    private static final Set<String> INSIDE = Set.of(
            "of", "the", "for", "and", "in", "de", "del", "della", "da", "do", "dos", "di", "du", "la", "le", "van",
            "von", "der", "den", "bin", "bint", "ibn", "al", "el", "ul", "e", "y", "zu");

    /** Forms of address, which are no part of a name. */
    private static final Set<String> ADDRESSES =
            Set.of("Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Miss", "Dr", "Dr.", "Sir", "Lord", "Lady", "Dame");

    private final ActorSource source;

    ImportedNames(ActorSource source) {
        this.source = source;
    }

    /**
     * Bearers of a name that begins at a token.
     *
     * @param last index of the name's last token
     * @param bearers everybody of that name; not empty
     */
    record Found(int last, List<ImportedActor> bearers) {}

    /** The longest imported name that begins at a token. */
    Optional<Found> longestAt(String text, Sentence sentence, int at) {
        if (source == ActorSource.NONE
                || !isCapitalised(sentence.token(at))
                || ADDRESSES.contains(sentence.token(at).text())) {
            return Optional.empty();
        }
        int end = at;
        while (end + 1 < sentence.size()
                && end + 1 - at < LONGEST
                && (isCapitalised(sentence.token(end + 1)) || isInside(sentence.token(end + 1)))) {
            end++;
        }
        for (int last = end; last >= at; last--) {
            if (!isCapitalised(sentence.token(last))) {
                continue;
            }
            String words = text.substring(
                    sentence.token(at).start(), sentence.token(last).end());
            if (last == at && (words.length() < SHORTEST_WORD || isFirstWordOnly(sentence, at))) {
                continue;
            }
            List<ImportedActor> bearers = source.named(NameKey.of(words));
            if (!bearers.isEmpty()) {
                return Optional.of(new Found(last, bearers));
            }
        }
        return Optional.empty();
    }

    /**
     * Whom a person's name means on a day: the only bearer; of several, those whom the country, sector or office that the text
     * gives fits; empty where those left are of different countries.
     */
    static Optional<ImportedActor> person(
            List<ImportedActor> bearers, Optional<LocalDate> day, Optional<String> country, Optional<RoleNoun> noun) {
        List<ImportedActor> people = bearers.stream()
                .filter(actor -> actor.kind() == ImportedActor.Kind.PERSON)
                .toList();
        people = narrowed(people, actor -> !actor.isLongDeadOn(day, REMEMBERED_YEARS));
        if (country.isPresent()) {
            List<ImportedActor> fitting = people.stream()
                    .filter(actor -> actor.candidates(day).contains(country.get()))
                    .toList();
            if (fitting.isEmpty()) {
                return Optional.empty();
            }
            people = fitting;
        }
        if (noun.isPresent() && people.size() > 1) {
            people = narrowed(
                    people,
                    actor -> actor.asOf(day)
                            .filter(term -> noun.get()
                                            .office()
                                            .filter(term.office()::equals)
                                            .isPresent()
                                    || noun.get().sector().isPresent()
                                            && noun.get().sector().equals(term.sector()))
                            .isPresent());
        }
        Set<String> countries = new TreeSet<>();
        people.forEach(actor -> countries.addAll(actor.candidates(day)));
        if (people.isEmpty() || (people.size() > 1 && countries.size() > 1)) {
            return Optional.empty();
        }
        return people.stream().filter(actor -> actor.asOf(day).isPresent()).findFirst();
    }

    private static List<ImportedActor> narrowed(List<ImportedActor> people, Predicate<ImportedActor> fits) {
        List<ImportedActor> fitting = people.stream().filter(fits).toList();
        return fitting.isEmpty() ? people : fitting;
    }

    /** What a name that is no person's means on a day; empty where its bearers are of different countries. */
    static Optional<KnownActor> body(List<ImportedActor> bearers, Optional<LocalDate> day) {
        List<KnownActor> bodies = bearers.stream()
                .filter(actor -> actor.kind() != ImportedActor.Kind.PERSON)
                .map(actor -> actor.knownOn(day))
                .toList();
        boolean sure = bodies.stream().map(KnownActor::country).distinct().count() == 1;
        return sure ? Optional.of(bodies.get(0)) : Optional.empty();
    }

    private static boolean isFirstWordOnly(Sentence sentence, int at) {
        return at == 0 && sentence.token(at).name() == NameKind.NONE;
    }

    private static boolean isCapitalised(Token token) {
        return Character.isUpperCase(token.text().charAt(0)) || token.text().startsWith("al-");
    }

    private static boolean isInside(Token token) {
        return INSIDE.contains(token.text().toLowerCase(Locale.ROOT));
    }
}
