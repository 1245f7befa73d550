package org.dragoman.engine.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.dragoman.engine.language.Sentence;

/**
 * A paragraph as tokens and as text.
 *
 * @param range its tokens
 * @param text its text without asides, from its first to its last token
 */
record Paragraph(TokenRange range, String text) {

    /** The paragraphs of an article that are part of its story, in reading order. */
    static List<Paragraph> of(Words words) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int first = 0; first < words.size(); ) {
            int last = first;
            boolean story = false;
            while (last < words.size() && words.paragraphOf(last) == words.paragraphOf(first)) {
                story |= words.sentence(words.sentenceOf(last)).use() != Sentence.Use.BOILERPLATE;
                last++;
            }
            TokenRange range = new TokenRange(first, last - 1);
            if (story) {
                paragraphs.add(new Paragraph(
                        range,
                        words.article()
                                .text()
                                .substring(
                                        words.span(range).start(),
                                        words.span(range).end())));
            }
            first = last;
        }
        return paragraphs;
    }

    /** The first token that begins at or behind an offset into the text; one behind the last where there is none. */
    int tokenAt(Words words, int offset) {
        int start = words.token(range.first()).start() + offset;
        int at = range.first();
        while (at <= range.last() && words.token(at).start() < start) {
            at++;
        }
        return at;
    }

    /** The tokens of a group of a match; empty ranges never are. */
    Optional<TokenRange> group(Words words, Matcher matcher, String name) {
        if (matcher.start(name) < 0) {
            return Optional.empty();
        }
        int first = tokenAt(words, matcher.start(name));
        int last = tokenAt(words, matcher.end(name)) - 1;
        return first > last ? Optional.empty() : words.trimmed(new TokenRange(first, last));
    }
}
