package org.dragoman.store;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Folds names so that "erdogan" finds "Recep Tayyip Erdoğan" and "Musk" finds "Elon Musk", but "Iran" not "Iranian".
 */
final class NameWords {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private NameWords() {}

    /**
     * The words of a name without case and accents, a space before and after each; a name of no words gives one space.
     */
    static String of(String name) {
        String bare =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        String lower = bare.toLowerCase(Locale.ROOT)
                .replace('ı', 'i')
                .replace('ł', 'l')
                .replace('ø', 'o');
        return BETWEEN_WORDS.matcher(" " + lower + " ").replaceAll(" ");
    }
}
