package org.dragoman.engine.time;

import java.util.Map;
import java.util.Optional;
import org.dragoman.engine.article.Span;
import org.dragoman.engine.language.Sentence;
import org.dragoman.engine.language.Token;

/**
 * Where a rule's pattern matched.
 *
 * @param rule the rule
 * @param sentence the sentence
 * @param span the words
 * @param groups what the pattern's groups hold, in lower case; groups that hold nothing are missing
 * @param lower the sentence in lower case
 * @param written the words as they stand in the text
 */
record TimeMatch(
        TimeRule rule, Sentence sentence, Span span, Map<String, String> groups, String lower, String written) {

    /** What a group holds. */
    Optional<String> group(String name) {
        return Optional.ofNullable(groups.get(name));
    }

    /** Whether a group holds something. */
    boolean has(String name) {
        return groups.containsKey(name);
    }

    /** The number in a group of digits. */
    int digits(String name) {
        return Integer.parseInt(groups.getOrDefault(name, "0"));
    }

    /** The last token of the match. */
    int lastToken() {
        int last = 0;
        for (Token token : sentence.tokens()) {
            if (token.start() < span.end()) {
                last = token.index();
            }
        }
        return last;
    }

    /** The first token of the match. */
    int firstToken() {
        for (Token token : sentence.tokens()) {
            if (token.end() > span.start()) {
                return token.index();
            }
        }
        return 0;
    }

    /** The token before the match. */
    Optional<Token> before() {
        int first = firstToken();
        return first == 0 ? Optional.empty() : Optional.of(sentence.token(first - 1));
    }

    /** The token after the match. */
    Optional<Token> after() {
        int last = lastToken();
        return last + 1 >= sentence.size() ? Optional.empty() : Optional.of(sentence.token(last + 1));
    }

    /** The words before the match, in lower case. */
    String lowerBefore() {
        return lower.substring(0, span.start() - sentence.span().start());
    }

    /** The words after the match, in lower case. */
    String lowerAfter() {
        return lower.substring(span.end() - sentence.span().start());
    }
}
