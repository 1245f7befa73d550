package org.dragoman.evaluation.expectation;

import java.util.ArrayList;
import java.util.List;

/**
 * How a record fared against expectations.
 *
 * @param passed number of checks that the record passed
 * @param failures one line for each check that it failed: what was expected and, where it helps, what was found
 */
public record Findings(int passed, List<String> failures) {

    /** Nothing was checked. */
    public static final Findings NONE = new Findings(0, List.of());

    public Findings {
        if (passed < 0) {
            throw new IllegalArgumentException(passed + " passed checks, expected none or more");
        }
        failures = List.copyOf(failures);
    }

    /** Number of checks that failed. */
    public int failed() {
        return failures.size();
    }

    /** These findings and others. */
    public Findings plus(Findings other) {
        List<String> all = new ArrayList<>(failures);
        all.addAll(other.failures);
        return new Findings(passed + other.passed, all);
    }

    /** Both numbers in words. */
    public String summary() {
        return passed + " passed, " + failed() + " failed";
    }
}
