package org.dragoman.engine.statement;

/**
 * A stretch of tokens of the article, counted through all sentences.
 *
 * @param first first token, inclusive
 * @param last last token, inclusive
 */
record TokenRange(int first, int last) {

    TokenRange {
        if (first < 0 || last < first) {
            throw new IllegalArgumentException("tokens " + first + " to " + last + ": expected 0 <= first <= last");
        }
    }

    static TokenRange of(int token) {
        return new TokenRange(token, token);
    }

    boolean contains(int token) {
        return first <= token && token <= last;
    }

    boolean contains(TokenRange other) {
        return first <= other.first && other.last <= last;
    }

    boolean overlaps(TokenRange other) {
        return first <= other.last && other.first <= last;
    }

    TokenRange cover(TokenRange other) {
        return new TokenRange(Math.min(first, other.first), Math.max(last, other.last));
    }

    int length() {
        return last - first + 1;
    }
}
