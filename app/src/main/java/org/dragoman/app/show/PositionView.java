package org.dragoman.app.show;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One holder's stance to an event or to a slot of it.
 *
 * @param id its id in the record
 * @param holder who takes it
 * @param slot what it is about
 * @param value the value that it gives to the slot: {@code true}, an entity's id, a name …
 * @param stance asserts, denies, …
 * @param statement the statement that holds it; empty where an outlet says it in its own voice
 * @param article the article's id
 * @param spoken when it was taken
 * @param published when it was published
 * @param supersededBy the position that took its place
 */
public record PositionView(
        String id,
        HolderView holder,
        String slot,
        Optional<String> value,
        String stance,
        Optional<String> statement,
        Optional<String> article,
        Optional<LocalDate> spoken,
        Optional<LocalDate> published,
        Optional<String> supersededBy) {

    public boolean isOnOccurrence() {
        return slot.equals("occurrence");
    }

    public boolean isInForce() {
        return supersededBy.isEmpty();
    }

    /** The day to show: when it was taken, else when it was published. */
    public Optional<LocalDate> day() {
        return spoken.or(() -> published);
    }
}
