package org.dragoman.engine.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.dragoman.engine.language.Sentence;
import org.dragoman.engine.lexicon.PlainLetters;

/**
 * The people of an article by their last names: "Ozola" after "Baiba Ozola". Where two people share a last name only a first
 * name or a title that tells the gender says who is meant.
 */
final class PeopleByName {

    private final Discourse discourse;
    private final Map<String, List<Referent>> byLastName = new LinkedHashMap<>();

    PeopleByName(Discourse discourse) {
        this.discourse = discourse;
    }

    /** The person whom the lexicon knows by this name, unless the article has named another one in full who bears it. */
    Referent known(Draft draft, KnownActor actor, Supplier<Referent> lexicon) {
        List<Referent> bearers = bearers(lastName(actor.name()));
        boolean lastNameOnly = draft.nameFirst == draft.nameLast;
        if (lastNameOnly && !bearers.isEmpty() && bearers.stream().noneMatch(person -> isKnownAs(person, actor))) {
            Optional<Referent> meant = among(draft, bearers);
            if (meant.isPresent()) {
                return meant.get();
            }
        }
        Referent person = lexicon.get();
        register(person, actor.name());
        return person;
    }

    private static boolean isKnownAs(Referent person, KnownActor actor) {
        return person.actor.map(KnownActor::id).filter(actor.id()::equals).isPresent();
    }

    private List<Referent> bearers(String lastName) {
        return byLastName.getOrDefault(lastName, List.of());
    }

    /** The person of a name that only the article knows: by last name, else by another part of a full name. */
    Optional<Referent> find(Draft draft, String name) {
        List<Referent> bearers = bearers(lastName(name));
        if (!name.contains(" ")) {
            return bearers.isEmpty() ? among(draft, partlyNamed(name)) : among(draft, bearers);
        }
        Optional<Referent> same = bearers.stream()
                .filter(person ->
                        person.name.equals(name) || compatible(person.name, name) || endsWith(person.name, name))
                .findFirst();
        same.filter(person -> person.actor.isEmpty() && name.length() > person.name.length())
                .ifPresent(person -> person.name = name);
        return same;
    }

    /** "De Lima" after "Leila de Lima". */
    private static boolean endsWith(String full, String name) {
        return full.toLowerCase(Locale.ROOT).endsWith(" " + name.toLowerCase(Locale.ROOT));
    }

    /** "Tang" after "Tang Jiaxuan", "Thaksin" after "Thaksin Shinawatra". */
    private List<Referent> partlyNamed(String word) {
        return byLastName.values().stream()
                .flatMap(List::stream)
                .distinct()
                .filter(person -> List.of(person.name.split(" ")).contains(word))
                .toList();
    }

    /** The only bearer, or the only one of the gender that the title tells. */
    private Optional<Referent> among(Draft draft, List<Referent> bearers) {
        if (bearers.isEmpty()) {
            return Optional.empty();
        }
        if (bearers.size() == 1) {
            return Optional.of(bearers.get(0));
        }
        Optional<String> gender = titleGender(draft);
        if (gender.isEmpty()) {
            return Optional.empty();
        }
        List<Referent> fitting =
                bearers.stream().filter(person -> person.gender.equals(gender)).toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private Optional<String> titleGender(Draft draft) {
        if (draft.nameFirst == 0) {
            return Optional.empty();
        }
        Sentence sentence = discourse.sentence(draft);
        return switch (sentence.token(draft.nameFirst - 1).text()) {
            case "Mr.", "Mr", "Sir", "Lord" -> Optional.of("m");
            case "Mrs.", "Mrs", "Ms.", "Ms", "Miss", "Lady", "Dame" -> Optional.of("f");
            default -> Optional.empty();
        };
    }

    /** Makes a person known by the last name. */
    void register(Referent person, String name) {
        List<Referent> bearers = byLastName.computeIfAbsent(lastName(name), last -> new ArrayList<>());
        if (!bearers.contains(person)) {
            bearers.add(person);
        }
    }

    /** Whether two full names may be one person's: the same last name and first names that begin alike. */
    private static boolean compatible(String before, String now) {
        if (!before.contains(" ")) {
            return true;
        }
        String first = before.substring(0, before.indexOf(' '));
        String second = now.substring(0, now.indexOf(' '));
        return PlainLetters.plain(first).equals(PlainLetters.plain(second))
                || ((first.length() <= 2 || second.length() <= 2) && first.charAt(0) == second.charAt(0));
    }

    private static String lastName(String name) {
        String plain = name.replaceAll(",? (Jr|Sr|II|III|IV)\\.?$", "");
        return PlainLetters.plain(plain.substring(plain.lastIndexOf(' ') + 1));
    }
}
