package org.dragoman.engine.coding;

import java.util.Objects;
import org.dragoman.engine.place.Place;

/**
 * Where an event took place.
 *
 * @param place the toponym that tells it
 * @param basis what ties it to the event
 */
public record EventPlace(Place place, Basis basis) {

    /** What ties a place to an event. */
    public enum Basis {
        /** The event's own clause, or one above it, says where. */
        STATED,
        /** Only the dateline does. */
        DATELINE
    }

    public EventPlace {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(basis, "basis");
    }

    /** The place's canonical name. */
    public String name() {
        return place.name();
    }
}
