package org.dragoman.engine.place;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.dragoman.engine.lexicon.Entry;
import org.dragoman.engine.lexicon.Lexicon;

/** The words that stand beside a name and tell what kind of place it is, or that it is none; see {@code place_words.yaml}. */
final class PlaceWords {

    private final Map<String, Set<String>> words = new HashMap<>();

    PlaceWords(Lexicon lexicon) {
        for (Entry entry : lexicon.entries("place_words")) {
            words.put(entry.id(), Set.copyOf(entry.texts("words")));
        }
    }

    /** A common noun for something that stands somewhere: "church" in "a Rome church". */
    boolean isSite(String lemma) {
        return is("site", lemma);
    }

    /** After a name: the whole is another place than the name alone. */
    boolean isFeature(String word) {
        return is("feature", word);
    }

    /** After a name: a first- or second-order region. */
    boolean isRegion(String word) {
        return is("region", word);
    }

    boolean isStreet(String word) {
        return is("street", word);
    }

    boolean isFacility(String word) {
        return is("facility", word);
    }

    /** Before a name: a part of the place, or a neighbour called after it. */
    boolean isDirection(String word) {
        return is("direction", word);
    }

    /** Before "of" and a name that it describes: "town". */
    boolean isSettlement(String word) {
        return is("settlement", word);
    }

    /** A preposition after which a name is where something is. */
    boolean isWhere(String word) {
        return is("where", word);
    }

    /** A verb whose object is somebody: a capital there is a government. */
    boolean isAddress(String lemma) {
        return is("address", lemma);
    }

    /** Whether a word is no name of its own. */
    boolean isGeneric(String word) {
        return isFeature(word) || isRegion(word) || isStreet(word) || isFacility(word) || isDirection(word);
    }

    private boolean is(String list, String word) {
        return words.getOrDefault(list, Set.of()).contains(word);
    }
}
