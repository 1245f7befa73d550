package org.dragoman.app.show;

/**
 * A stretch of an article's text.
 *
 * @param start in UTF-16 code units, inclusive
 * @param end exclusive
 */
public record TextSpan(int start, int end) {

    public boolean contains(TextSpan other) {
        return start <= other.start && other.end <= end;
    }

    /** The span within a text of the given length; a span of a damaged record may be cut. */
    public TextSpan within(int length) {
        int first = Math.max(0, Math.min(start, length));
        return new TextSpan(first, Math.max(first, Math.min(end, length)));
    }

    public String of(String text) {
        TextSpan safe = within(text.length());
        return text.substring(safe.start, safe.end);
    }
}
