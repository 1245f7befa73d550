package org.dragoman.engine.event;

import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.engine.language.DependencyTree;
import org.dragoman.engine.language.NameKind;
import org.dragoman.engine.language.Sentence;

/**
 * Whether an event noun speaks of one event that took place, though nobody is named in it: "Thursday's attack in Kabul", "the bombing
 * of Sept. 5", "the Las Vegas shooting". A day tells that of any noun phrase but "any", "no" and their like; a place only of
 * one with "the" or a possessor, for "an attack in Paris" may be feared only.
 */
final class Anchor {

    private static final Set<String> INDEFINITE =
            Set.of("any", "no", "another", "every", "each", "some", "such", "what", "which", "either", "neither");

    private static final Set<String> WHEN = Set.of("of", "on", "in", "during", "from", "since", "at");
    private static final Set<String> WHERE = Set.of("in", "at", "near", "outside", "across", "inside", "around");

    private static final Pattern DAY = Pattern.compile(
            "(mon|tues|wednes|thurs|fri|satur|sun|yester)day|(january|february|march|april|june|july|august|september|october"
                    + "|november|december|jan|feb|apr|aug|sept?|oct|nov|dec)\\.?|may|(19|20)\\d\\d|last (week|month|year|night)");

    private final Sentence sentence;
    private final DependencyTree tree;
    private final Grammar grammar;

    Anchor(Grammar grammar) {
        this.grammar = grammar;
        this.sentence = grammar.sentence();
        this.tree = grammar.tree();
    }

    /** Whether the noun's own phrase tells a day, or a place of something definite. */
    boolean holds(int noun) {
        boolean definite = false;
        boolean when = false;
        boolean where = false;
        for (int dependent : tree.dependents(noun)) {
            String label = tree.label(dependent);
            String word = Words.lower(sentence.token(dependent).text());
            if (label.equals("det") && INDEFINITE.contains(word)) {
                return false;
            }
            String preposition = grammar.preposition(dependent).orElse("");
            boolean before = dependent < noun && preposition.isEmpty();
            definite |= label.equals("nmod:poss")
                    || (label.equals("det") && (Words.isDefinite(word) || word.equals("both")));
            when |= isDay(dependent) && (before || WHEN.contains(preposition));
            where |= isPlace(dependent) && (before || WHERE.contains(preposition));
        }
        return when || (where && definite);
    }

    private boolean isDay(int token) {
        String word = Words.lower(sentence.token(token).text());
        if (DAY.matcher(word).matches()) {
            return !word.equals("may") || sentence.token(token).isProperNoun();
        }
        return token > 0
                && DAY.matcher(Words.lower(sentence.token(token - 1).text()) + " " + word)
                        .matches();
    }

    /** A named place, or a noun beside one: "the square in Tripoli", "a quarter of Kabul". */
    private boolean isPlace(int token) {
        if (sentence.token(token).name() == NameKind.LOCATION) {
            return true;
        }
        for (int dependent : tree.dependents(token)) {
            if (sentence.token(dependent).name() == NameKind.LOCATION
                    && (tree.is(dependent, "nmod") || tree.is(dependent, "compound"))) {
                return true;
            }
        }
        return false;
    }
}
