package org.dragoman.engine.reconcile;

import java.util.Objects;
import java.util.Optional;
import org.dragoman.engine.place.Place;

/**
 * Where an event took place.
 *
 * @param name canonical name
 * @param country PLOVER country code
 * @param location coordinates, where known
 */
public record Site(String name, Optional<String> country, Optional<Place.Location> location) {

    public Site {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(location, "location");
    }
}
