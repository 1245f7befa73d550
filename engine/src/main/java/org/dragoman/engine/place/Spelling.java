package org.dragoman.engine.place;

import java.util.LinkedHashSet;
import java.util.Set;
import org.dragoman.engine.lexicon.PlainLetters;

/** Brings the spellings of a name together: diacritics, hyphens, apostrophes, and the words that are often shortened. */
final class Spelling {

    private static final String[][] SHORTENED = {
        {"Saint ", "St. "}, {"Sainte ", "Ste. "}, {"Mount ", "Mt. "}, {"Fort ", "Ft. "}, {"Port ", "Pt. "}
    };

    private Spelling() {}

    /** The text with plain letters and with spaces for hyphens inside words; every code unit keeps its place. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            plain.append(
                    isHyphen(c) && i > 0 && i + 1 < text.length() && isLetter(text, i - 1) && isLetter(text, i + 1)
                            ? ' '
                            : PlainLetters.plain(c));
        }
        return plain.toString();
    }

    /** The spellings under which a name is to be found, plain as {@link #plain} makes the text. */
    static Set<String> variants(String name) {
        Set<String> variants = new LinkedHashSet<>();
        String plain = plain(name);
        variants.add(plain);
        if (plain.startsWith("The ")) {
            variants.add(plain.substring(4));
        }
        for (String[] pair : SHORTENED) {
            if (plain.startsWith(pair[0])) {
                String rest = plain.substring(pair[0].length());
                variants.add(pair[1] + rest);
                variants.add(pair[1].replace(".", "") + rest);
            } else if (plain.startsWith(pair[1])) {
                String rest = plain.substring(pair[1].length());
                variants.add(pair[0] + rest);
                variants.add(pair[1].replace(".", "") + rest);
            }
        }
        if (Character.isUpperCase(plain.charAt(0)) && plain.matches(".* \\p{Ll}{1,3} .*")) {
            variants.add(capitalised(plain));
        }
        return variants;
    }

    private static String capitalised(String name) {
        StringBuilder words = new StringBuilder(name);
        for (int i = 1; i < words.length(); i++) {
            if (words.charAt(i - 1) == ' ') {
                words.setCharAt(i, Character.toUpperCase(words.charAt(i)));
            }
        }
        return words.toString();
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '‐' || c == '‑' || c == '–';
    }

    private static boolean isLetter(String text, int at) {
        return Character.isLetter(text.charAt(at));
    }
}
