package org.dragoman.engine.language;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells whether a text is English, by its script and by the share of its words that are among the commonest of English.
 * In English prose these make up more than a third, in other languages that use the same letters less than a tenth.
 */
public final class EnglishCheck {

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final int ENOUGH_WORDS = 25;
    private static final double LEAST_SHARE = 0.14;
    private static final int MOST_WORDS_READ = 2_000;

    private static final Set<String> COMMON = Set.of(
            "the", "of", "and", "to", "a", "in", "is", "that", "for", "it", "was", "on", "with", "as", "be", "at", "by",
            "he", "this", "have", "from", "or", "had", "not", "but", "what", "were", "they", "which", "she", "you",
            "their", "has", "an", "his", "her", "are", "who", "been", "after", "said", "will", "would", "more", "about",
            "its", "than", "when", "there", "no", "if", "out", "up", "into", "we", "i", "s", "one", "over", "also");

    private EnglishCheck() {}

    /** Why a text is not taken for English; empty where it is, and for texts too short to tell. */
    public static Optional<String> refusal(String text) {
        Matcher matcher = WORD.matcher(text);
        int words = 0;
        int common = 0;
        int foreign = 0;
        while (words < MOST_WORDS_READ && matcher.find()) {
            String word = matcher.group().toLowerCase(Locale.ROOT);
            words++;
            if (COMMON.contains(word)) {
                common++;
            }
            if (word.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN)) {
                foreign++;
            }
        }
        if (words == 0) {
            return Optional.of("a text without words");
        }
        if (foreign * 2 > words) {
            return Optional.of("a text that is mostly not in Latin letters");
        }
        if (words >= ENOUGH_WORDS && common < LEAST_SHARE * words) {
            return Optional.of("a text of which only %d %% are common English words".formatted(100 * common / words));
        }
        return Optional.empty();
    }
}
