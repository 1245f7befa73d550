package org.dragoman.formats.knowledge;

import java.util.Objects;

/**
 * A line that was refused, and why.
 *
 * @param where file and line
 * @param found what was found there
 * @param expected what was expected instead
 */
public record Refusal(String where, String found, String expected) {

    private static final int LONGEST = 80;

    public Refusal {
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(expected, "expected");
    }

    static Refusal of(String file, long line, String found, String expected) {
        return new Refusal(file + ":" + line, found, expected);
    }

    /** A stretch of a line, in quotation marks and no longer than a message can bear. */
    static String quoted(String text) {
        return "“" + (text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…") + "”";
    }

    /** The refusal as one line. */
    public String line() {
        return where + ": found " + found + ", expected " + expected;
    }
}
