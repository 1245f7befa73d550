package org.dragoman.engine.place;

import java.util.Objects;
import java.util.Optional;

/**
 * A place that an import knows.
 *
 * @param geonames GeoNames id
 * @param name its name, without regard to how the text spells it
 * @param kind what sort of place
 * @param country PLOVER country code
 * @param admin name of the first-order region in which it lies
 * @param location coordinates
 * @param size from 1 village to 6 world city, as in our gazetteer; {@link #sizeOf} makes it of a population
 */
public record ImportedPlace(
        String geonames,
        String name,
        Kind kind,
        Optional<String> country,
        Optional<String> admin,
        Place.Location location,
        double size) {

    /** What sort of place. */
    public enum Kind {
        COUNTRY,
        REGION,
        COUNTY,
        CITY,
        /** A mountain, a sea, an airport. */
        OTHER
    }

    private static final double LARGEST = 6;
    private static final double SMALLEST = 1;

    /** People in a place of the largest size; each size below has a quarter of those of the next. */
    private static final double LARGEST_POPULATION = 8_000_000;

    public ImportedPlace {
        Objects.requireNonNull(geonames, "geonames");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(admin, "admin");
        Objects.requireNonNull(location, "location");
    }

    /** The size of a place of so many people, from 1 to 6; 0 people mean that their number is not known, and size 1. */
    public static double sizeOf(long population) {
        double size = population <= 0 ? SMALLEST : LARGEST + Math.log(population / LARGEST_POPULATION) / Math.log(4);
        return Math.max(SMALLEST, Math.min(LARGEST, Math.round(size * 10) / 10.0));
    }
}
