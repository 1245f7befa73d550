package org.dragoman.evaluation.passage;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where quoted words stand in a passage.
 *
 * @param start offset of the first character
 * @param end offset behind the last
 */
record Extent(int start, int end) {

    /**
     * The nth occurrence of quoted words as whole words, else the last one; else within words.
     *
     * @param passage a passage with {@code id} and {@code text}
     * @throws IllegalArgumentException if the words do not stand in the passage
     */
    static Extent of(JsonNode passage, String quote, int nth) {
        String text = passage.path("text").asText();
        List<Extent> whole = occurrences(text, "(?<![\\p{L}\\p{N}])" + Pattern.quote(quote) + "(?![\\p{L}\\p{N}])");
        List<Extent> found = whole.isEmpty() ? occurrences(text, Pattern.quote(quote)) : whole;
        if (found.isEmpty()) {
            throw new IllegalArgumentException(
                    "Passage " + passage.path("id").asText() + ": found no \"" + quote + "\", expected it in: " + text);
        }
        return found.get(Math.min(nth, found.size()) - 1);
    }

    private static List<Extent> occurrences(String text, String pattern) {
        List<Extent> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            found.add(new Extent(matcher.start(), matcher.end()));
        }
        return found;
    }

    /** Whether a span of a record ({@code start}, {@code end}) shares a character with this. */
    boolean overlaps(JsonNode span) {
        return span.path("start").asInt() < end && span.path("end").asInt() > start;
    }

    /** The entries of a section of a record that belong to a passage. */
    static List<JsonNode> ofPassage(JsonNode passage, JsonNode record, String section) {
        List<JsonNode> found = new ArrayList<>();
        for (JsonNode entry : record.path(section)) {
            if (entry.path("article").asText().equals(passage.path("id").asText())) {
                found.add(entry);
            }
        }
        return found;
    }
}
