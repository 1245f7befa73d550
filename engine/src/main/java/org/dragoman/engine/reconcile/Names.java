package org.dragoman.engine.reconcile;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** When two names or words are taken for the same. */
final class Names {

    private static final int STEM = 4;

    private Names() {}

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern POSSESSIVE = Pattern.compile("[’']s\\b");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** A name without case, accents, article and punctuation. */
    static String folded(String name) {
        String bare =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        String words = POSSESSIVE.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll("");
        String plain = SEPARATORS.matcher(words).replaceAll(" ").strip();
        return plain.startsWith("the ") ? plain.substring(4) : plain;
    }

    /** The words of a name, for {@link #mayBeSame(Set, Set)}. */
    static Set<String> words(String name) {
        return Set.copyOf(Terms.of(folded(name)));
    }

    /** Whether one name holds all words of the other. */
    static boolean mayBeSame(Set<String> words, Set<String> others) {
        return !words.isEmpty() && !others.isEmpty() && (words.containsAll(others) || others.containsAll(words));
    }

    /** Whether two names of outlets are one, with or without "The". */
    static boolean sameOutlet(String name, String other) {
        return folded(name).equals(folded(other));
    }

    /** Whether one name holds all words of the other: "Iravani", "Amir Saeid Iravani". */
    static boolean mayBeSame(String name, String other) {
        return mayBeSame(words(name), words(other));
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
