package org.dragoman.engine.factuality;

import java.util.EnumSet;
import java.util.Set;
import org.dragoman.engine.statement.Statement;

/** What a source's stance makes of what it says. */
final class Commitment {

    private Commitment() {}

    /**
     * What the source of a statement commits to.
     *
     * @param said the value of the event within the content
     */
    static Value of(Statement statement, Value said) {
        if (statement.type() == Statement.Type.EVENTUALITY) {
            return Value.UNCOMMITTED;
        }
        return switch (statement.stance()) {
            case ASSERTS, CONFIRMS, ADMITS, CLAIMS_RESPONSIBILITY, ALLEGES, WARNS -> said;
            case SUSPECTS -> said.atMost(Value.PROBABLE);
            case DENIES -> said.opposite();
            case DECLINES, COULD_NOT_VERIFY, PROMISES, REQUESTS, RETRACTS -> Value.UNCOMMITTED;
        };
    }

    /** Whether a statement wants or promises its content, and does not say that it is so. */
    static boolean isWished(Statement statement) {
        return statement.type() == Statement.Type.EVENTUALITY
                || statement.stance() == Statement.Stance.PROMISES
                || statement.stance() == Statement.Stance.REQUESTS;
    }

    /** Whether the cue of a statement may give its content a mode; who denies or admits something speaks of the thing itself. */
    static boolean colours(Statement statement) {
        return switch (statement.stance()) {
            case ASSERTS, ALLEGES, SUSPECTS, PROMISES, WARNS, REQUESTS, COULD_NOT_VERIFY -> true;
            case CONFIRMS, ADMITS, CLAIMS_RESPONSIBILITY, DENIES, DECLINES, RETRACTS -> false;
        };
    }

    /** The auxiliary modes that a statement gives to its content. */
    static Set<Auxiliary> modes(Statement statement) {
        boolean wished = statement.type() == Statement.Type.EVENTUALITY;
        return switch (statement.stance()) {
            case PROMISES -> EnumSet.of(Auxiliary.FUTURE);
            case REQUESTS -> EnumSet.of(Auxiliary.HYPOTHETICAL);
            case ASSERTS, WARNS, ALLEGES, SUSPECTS, DECLINES, COULD_NOT_VERIFY ->
                wished ? EnumSet.of(Auxiliary.HYPOTHETICAL) : EnumSet.noneOf(Auxiliary.class);
            case CONFIRMS, ADMITS, CLAIMS_RESPONSIBILITY, DENIES, RETRACTS -> EnumSet.noneOf(Auxiliary.class);
        };
    }
}
