package org.dragoman.engine.reconcile;

import java.util.List;
import java.util.Objects;

/**
 * A slot for which positions do not agree (RECORD.md, rule 7).
 *
 * @param slot which slot
 * @param accounts what is said of it
 */
public record Dispute(Slot slot, List<Telling> accounts) {

    /**
     * One account of a slot.
     *
     * @param value what it says
     * @param positions places of the positions that say so
     * @param denied places of the positions that deny it
     */
    public record Telling(SlotValue value, List<Integer> positions, List<Integer> denied) {
        public Telling {
            Objects.requireNonNull(value, "value");
            positions = List.copyOf(positions);
            denied = List.copyOf(denied);
        }
    }

    public Dispute {
        Objects.requireNonNull(slot, "slot");
        accounts = List.copyOf(accounts);
    }
}
