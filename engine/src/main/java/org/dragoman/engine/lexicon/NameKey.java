package org.dragoman.engine.lexicon;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The plain form of a name under which imported knowledge is kept and looked up, so that "ERDOGAN", "Erdoğan" and "erdogan"
 * are one name: lower case, without accents, full stops and apostrophes, one space for whatever else separates words.
 */
public final class NameKey {

    private NameKey() {}

    /** The plain form of a name; empty where it has neither letters nor digits. */
    public static String of(String name) {
        String parts = isPlain(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFKD);
        StringBuilder key = new StringBuilder(parts.length());
        boolean space = false;
        for (int i = 0; i < parts.length(); ) {
            int c = parts.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                if (space && key.length() > 0) {
                    key.append(' ');
                }
                space = false;
                key.appendCodePoint(plain(Character.toLowerCase(c)));
            } else if (!isSilent(c)) {
                space = true;
            }
        }
        return key.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** Accents, and marks that spellings of one name leave out: "U.N.", "O'Neill". */
    private static boolean isSilent(int c) {
        return c == '.'
                || c == '\''
                || c == '’'
                || c == '‘'
                || c == '`'
                || c == 'ʻ'
                || c == 'ʼ'
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static int plain(int c) {
        return switch (c) {
            case 'ø' -> 'o';
            case 'ł' -> 'l';
            case 'đ', 'ð' -> 'd';
            case 'ı' -> 'i';
            case 'ə' -> 'a';
            default -> c;
        };
    }
}
