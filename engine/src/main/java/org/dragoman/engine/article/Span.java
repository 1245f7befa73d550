package org.dragoman.engine.article;

import java.util.Comparator;

/**
 * A stretch of an article's text, in UTF-16 code units.
 *
 * @param start first code unit, inclusive
 * @param end one past the last code unit, exclusive; always greater than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    private static final Comparator<Span> READING_ORDER =
            Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("span [" + start + ", " + end + "): expected 0 <= start < end");
        }
    }

    /** The words of {@code text} that this span covers. */
    public String quote(String text) {
        return text.substring(start, end);
    }

    /** Whether this span holds every code unit of the other. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether this span and the other share at least one code unit. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The smallest span that holds this one and the other. */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** Number of UTF-16 code units. */
    public int length() {
        return end - start;
    }

    @Override
    public int compareTo(Span other) {
        return READING_ORDER.compare(this, other);
    }
}
