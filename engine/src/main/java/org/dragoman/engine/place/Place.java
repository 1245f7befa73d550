package org.dragoman.engine.place;

import java.util.Objects;
import java.util.Optional;
import org.dragoman.engine.article.Span;

/**
 * A toponym of the text and where it is.
 *
 * @param span its words
 * @param sentence index of its sentence
 * @param name canonical name
 * @param country PLOVER country code, empty for seas and the like
 * @param use whether it is a location or stands for something associated with it
 * @param location coordinates, where known
 * @param entry id of the gazetteer entry, where there is one
 * @param geonames GeoNames id, where known
 */
public record Place(
        Span span,
        int sentence,
        String name,
        Optional<String> country,
        Use use,
        Optional<Location> location,
        Optional<String> entry,
        Optional<String> geonames) {

    /** Literal: a location; associative: a demonym, metonym or part of a name. */
    public enum Use {
        LITERAL,
        ASSOCIATIVE
    }

    /**
     * A point on the earth.
     *
     * @param latitude degrees north, from -90 to 90
     * @param longitude degrees east, from -180 to 180
     */
    public record Location(double latitude, double longitude) {}

    public Place {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(use, "use");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(geonames, "geonames");
    }
}
