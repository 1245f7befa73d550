package org.dragoman.evaluation.expectation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Counts checks while a record is being looked at. For one thread. */
final class Tally {

    private static final int LONGEST_FIND = 160;

    private int passed;
    private final List<String> failures = new ArrayList<>();

    /** One check without anything to show beside its name. */
    void check(boolean good, String name, String what) {
        if (good) {
            passed++;
        } else {
            failures.add(name + ": " + what);
        }
    }

    /** One check; {@code found} is shown, shortened, where it fails and something was found. */
    void check(boolean good, String name, String what, JsonNode found) {
        String text = found.toString();
        boolean nothing = found.isMissingNode() || found.isNull();
        check(
                good,
                name,
                nothing ? what : what + " (got " + text.substring(0, Math.min(LONGEST_FIND, text.length())) + ")");
    }

    Findings findings() {
        return new Findings(passed, failures);
    }
}
