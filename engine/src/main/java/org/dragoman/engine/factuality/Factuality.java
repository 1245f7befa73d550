package org.dragoman.engine.factuality;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How certain each holder is of an event, and the event's auxiliary modes.
 *
 * @param judgements the author's first, then those of the statements in whose content the event stands, outermost first
 * @param auxiliary PLOVER's auxiliary modes
 */
public record Factuality(List<Judgement> judgements, Set<Auxiliary> auxiliary) {

    public Factuality {
        judgements = List.copyOf(judgements);
        auxiliary = auxiliary.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(auxiliary));
    }

    /** What the author commits to. */
    public Value author() {
        return judgements.get(0).value();
    }

    /** The id of the statement that tells of the event, the innermost; empty where the author does. */
    public Optional<String> speaker() {
        return judgements.size() == 1
                ? Optional.empty()
                : Optional.of(judgements.get(judgements.size() - 1).holder());
    }

    /** What the innermost holder commits to. */
    public Value innermost() {
        return judgements.get(judgements.size() - 1).value();
    }
}
