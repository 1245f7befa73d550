package org.dragoman.engine.actor;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words for somebody that describe nobody: a single one ("he", "Musk", "the official"), which points at somebody of whom the article says
 * more elsewhere.
 *
 * @param article "the", "a" or "an", as the text has it and with the space after it; often empty
 * @param word the word
 */
public record Pointing(String article, String word) {

    private static final Pattern SHAPE = Pattern.compile("((?:the\\s+|an?\\s+)?)(\\S+)", Pattern.CASE_INSENSITIVE);

    /** What words for somebody point with; empty where they describe somebody. */
    public static Optional<Pointing> in(String words) {
        Matcher matcher = SHAPE.matcher(words.strip());
        return matcher.matches() ? Optional.of(new Pointing(matcher.group(1), matcher.group(2))) : Optional.empty();
    }
}
