package org.dragoman.engine.factuality;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How certain each holder is of an event.
 *
 * @param judgements the author's first, then those of the statements that hold it, from the outermost inwards
 * @param auxiliary PLOVER's auxiliary modes that follow from it
 */
public record Factuality(List<Judgement> judgements, Set<Auxiliary> auxiliary) {

    public Factuality {
        judgements = List.copyOf(judgements);
        auxiliary = Set.copyOf(auxiliary);
    }

    /** The value of a holder. */
    public Optional<Value> of(String holder) {
        return judgements.stream()
                .filter(judgement -> judgement.holder().equals(holder))
                .map(Judgement::value)
                .findFirst();
    }
}
