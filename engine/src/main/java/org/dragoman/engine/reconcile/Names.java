package org.dragoman.engine.reconcile;

import java.text.Normalizer;
import java.util.Locale;

/** When two names or words are taken for the same. */
final class Names {

    private static final int STEM = 4;

    private Names() {}

    /** A name without case, accents, article and punctuation. */
    static String folded(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[’']s\\b", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        return plain.startsWith("the ") ? plain.substring(4) : plain;
    }

    /** Whether two names of outlets are one, with or without "The". */
    static boolean sameOutlet(String name, String other) {
        return folded(name).equals(folded(other));
    }

    /** Whether one name holds all words of the other: "Iravani", "Amir Saeid Iravani". */
    static boolean mayBeSame(String name, String other) {
        java.util.List<String> words = Terms.of(folded(name));
        java.util.List<String> others = Terms.of(folded(other));
        return !words.isEmpty() && !others.isEmpty() && (words.containsAll(others) || others.containsAll(words));
    }

    /** Whether two words begin alike, so that one may be made from the other: "met" is not "meeting", but "meet" is. */
    static boolean sameStem(String word, String other) {
        int shared = 0;
        int shorter = Math.min(word.length(), other.length());
        while (shared < shorter
                && Character.toLowerCase(word.charAt(shared)) == Character.toLowerCase(other.charAt(shared))) {
            shared++;
        }
        return shared >= STEM && shared >= shorter - 1;
    }
}
