package org.dragoman.formats.articles;

import java.util.Objects;

/**
 * Why something could not be read, or was read with a reservation.
 *
 * @param where file, and line where there is one
 * @param found what was found there
 * @param expected what was expected instead
 * @param advice what to do about it
 * @param severity whether an article was lost
 */
public record ReadProblem(String where, String found, String expected, String advice, Severity severity) {

    /** How bad it is. */
    public enum Severity {
        /** The article was read all the same. */
        WARNING,
        /** The article was not read. */
        ERROR
    }

    public ReadProblem {
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(advice, "advice");
        Objects.requireNonNull(severity, "severity");
    }

    static ReadProblem error(String where, String found, String expected, String advice) {
        return new ReadProblem(where, found, expected, advice, Severity.ERROR);
    }

    static ReadProblem warning(String where, String found, String expected, String advice) {
        return new ReadProblem(where, found, expected, advice, Severity.WARNING);
    }

    /** The problem as one line. */
    public String line() {
        return where + ": found " + found + ", expected " + expected + "; " + advice;
    }
}
