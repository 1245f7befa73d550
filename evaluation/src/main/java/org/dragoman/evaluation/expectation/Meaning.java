package org.dragoman.evaluation.expectation;

import static org.dragoman.evaluation.expectation.Expected.listed;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whether two names or descriptions mean the same, as far as their words tell: one stands in the other, whatever the case,
 * the kind of apostrophe and the article or number in front ("two Iranian officials", "Iranian officials").
 */
final class Meaning {

    private static final Pattern OPENING =
            Pattern.compile("^(?:(?:the|a|an|one|two|three|four|some|several|unnamed|senior)\\s+)+");

    private Meaning() {}

    /** Whether one of the words that are right and one of the texts that were found mean the same. */
    static boolean isAmong(List<String> found, JsonNode wanted) {
        return listed(wanted).stream().anyMatch(words -> found.stream().anyMatch(text -> isSame(text, words.asText())));
    }

    /** Whether one of the words that are right stands in one of the texts that were found. */
    static boolean isIn(List<String> found, JsonNode wanted) {
        return listed(wanted).stream()
                .anyMatch(words -> found.stream().anyMatch(text -> holds(plain(text), plain(words.asText()))));
    }

    private static boolean isSame(String found, String wanted) {
        String first = plain(found);
        String second = plain(wanted);
        return holds(first, second) || holds(second, first);
    }

    /** Whether whole words stand in a text. */
    private static boolean holds(String text, String words) {
        return !words.isEmpty()
                && Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(words) + "(?![\\p{L}\\p{N}])")
                        .matcher(text)
                        .find();
    }

    private static String plain(String words) {
        String lower = words.toLowerCase(Locale.ROOT).replace('’', '\'').strip().replaceAll("\\s+", " ");
        return OPENING.matcher(lower).replaceFirst("");
    }
}
