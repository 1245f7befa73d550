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
 * @param grounds what the coordinates rest on
 * @param entry id of the gazetteer entry, where there is one
 * @param within id of the entry of the region or country that the text names as holding it
 * @param geonames GeoNames id, where known
 */
public record Place(
        Span span,
        int sentence,
        String name,
        Optional<String> country,
        Use use,
        Optional<Location> location,
        Grounds grounds,
        Optional<String> entry,
        Optional<String> within,
        Optional<String> geonames) {

    /** Literal: a location; associative: a demonym, metonym or part of a name. */
    public enum Use {
        LITERAL,
        ASSOCIATIVE
    }

    /** What coordinates rest on, the surest first. */
    public enum Grounds {
        /** The gazetteer knows the place. */
        GAZETTEER,
        /** The gazetteer knows only the region or the town of whose name this is a part: the middle of that. */
        REGION,
        /** Nothing but the places that the article speaks of, or its outlet's home: where those lie. */
        NEIGHBOURS,
        /** There are no coordinates. */
        NONE
    }

    /**
     * A point on the earth.
     *
     * @param latitude degrees north, from -90 to 90
     * @param longitude degrees east, from -180 to 180
     */
    public record Location(double latitude, double longitude) {

        private static final double EARTH_RADIUS = 6371;

        /** Great-circle distance to another point. */
        public double kilometresTo(Location other) {
            double north = Math.toRadians(other.latitude - latitude);
            double east = Math.toRadians(other.longitude - longitude);
            double haversine = Math.pow(Math.sin(north / 2), 2)
                    + Math.cos(Math.toRadians(latitude))
                            * Math.cos(Math.toRadians(other.latitude))
                            * Math.pow(Math.sin(east / 2), 2);
            return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(haversine)));
        }
    }

    public Place {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(use, "use");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(grounds, "grounds");
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(within, "within");
        Objects.requireNonNull(geonames, "geonames");
        if (location.isPresent() == (grounds == Grounds.NONE)) {
            throw new IllegalArgumentException("coordinates " + location + " on the grounds " + grounds);
        }
    }
}
