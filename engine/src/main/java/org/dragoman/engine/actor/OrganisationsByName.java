package org.dragoman.engine.actor;

import java.util.List;
import java.util.Optional;
import org.dragoman.engine.language.Sentence;

/** The organisations of an article by the parts and first letters of their names. */
final class OrganisationsByName {

    private final Discourse discourse;

    OrganisationsByName(Discourse discourse) {
        this.discourse = discourse;
    }

    /** The organisation that the article has named in another way. */
    Optional<Referent> find(Draft draft, String name) {
        return abbreviated(draft, name).or(() -> shortened(name));
    }

    /** "Lehman" after "Lehman Brothers", "The Globe" after "The Boston Globe", "NHB" after "Northern Harbour Board": the only one. */
    private Optional<Referent> shortened(String name) {
        String word = name.startsWith("The ") ? name.substring("The ".length()) : name;
        if (word.contains(" ")) {
            return Optional.empty();
        }
        List<Referent> fitting = discourse.read().stream()
                .filter(other -> !other.entity.isEmpty())
                .map(discourse::referent)
                .filter(other -> other.kind == EntityKind.ORGANISATION || other.kind == EntityKind.OUTLET)
                .filter(other -> other.name.startsWith(word + " ")
                        || other.name.endsWith(" " + word)
                        || isSpelledBy(word, other.name))
                .distinct()
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** "ADF" for "Alliance Defending Freedom". */
    private static boolean isSpelledBy(String letters, String name) {
        return letters.length() > 2 && letters.contentEquals(name.replaceAll("[^\\p{Lu}]|(?<=\\p{L})\\p{Lu}", ""));
    }

    /** "the Relief Committee (RC)": letters in parentheses right after a name are the same organisation. */
    private Optional<Referent> abbreviated(Draft draft, String name) {
        Sentence sentence = discourse.sentence(draft);
        int bracket = draft.nameFirst - 1;
        if (bracket < 1
                || !sentence.token(bracket).text().matches("[(]|-LRB-")
                || !name.matches("[A-Z][A-Za-z.&-]{1,7}")) {
            return Optional.empty();
        }
        return discourse.read().stream()
                .filter(other -> other.sentence == draft.sentence
                        && other.nameLast == bracket - 1
                        && !other.entity.isEmpty()
                        && discourse.referent(other).isBody())
                .findFirst()
                .map(discourse::referent);
    }
}
