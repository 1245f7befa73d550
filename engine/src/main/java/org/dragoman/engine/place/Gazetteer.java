package org.dragoman.engine.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.engine.lexicon.Entry;
import org.dragoman.engine.lexicon.Lexicon;
import org.dragoman.engine.lexicon.LexiconException;
import org.dragoman.engine.lexicon.NameIndex;

/** The places that the lexicon knows, by name. Immutable; built once and shared. */
public final class Gazetteer {

    /** Size class of a country and of its capital, on the scale of the places (1 village … 6 world city). */
    private static final double COUNTRY_SIZE = 9;

    private static final double CAPITAL_SIZE = 6.5;

    /**
     * A place.
     *
     * @param id id of the lexicon entry
     * @param name canonical name
     * @param country PLOVER country code; empty for seas and the like
     * @param admin name of the first-order region in which it lies
     * @param location coordinates
     * @param size 1 village … 6 world city; countries are larger
     * @param isDemonym whether the name that was found is that of a people, not of the place
     */
    record Known(
            String id,
            String name,
            Optional<String> country,
            Optional<String> admin,
            Optional<Place.Location> location,
            double size,
            boolean isDemonym) {

        boolean isCountry() {
            return size >= COUNTRY_SIZE;
        }
    }

    private final NameIndex<Known> names;
    private final List<String> problems = new ArrayList<>();

    /**
     * The places of a lexicon.
     *
     * @throws LexiconException if an entry is wrong; says all that is wrong
     */
    public Gazetteer(Lexicon lexicon) {
        NameIndex.Builder<Known> index = new NameIndex.Builder<>();
        lexicon.entries("countries").forEach(entry -> country(entry, index));
        lexicon.entries("places").forEach(entry -> place(entry, index));
        if (!problems.isEmpty()) {
            throw new LexiconException(problems);
        }
        this.names = index.build();
    }

    NameIndex<Known> names() {
        return names;
    }

    private void country(Entry entry, NameIndex.Builder<Known> index) {
        Optional<String> code = Optional.of(entry.id());
        Known country = known(entry, entry.text("name"), code, COUNTRY_SIZE, false);
        index.add(country.name(), country);
        entry.texts("names").forEach(name -> index.add(name, country));
        Known people = known(entry, entry.text("name"), code, COUNTRY_SIZE, true);
        entry.texts("demonyms").forEach(name -> index.add(name, people));
        entry.part("capital").ifPresent(part -> {
            Known capital = known(part, part.text("name"), code, CAPITAL_SIZE, false);
            if (!capital.name().equals(country.name())) {
                index.add(capital.name(), capital);
            }
        });
    }

    private void place(Entry entry, NameIndex.Builder<Known> index) {
        double size = entry.number("size").orElse(2.0);
        Known place = known(entry, entry.text("name"), entry.optionalText("country"), size, false);
        index.add(place.name(), place);
        entry.texts("names").forEach(name -> index.add(name, place));
        Known people = known(entry, entry.text("name"), entry.optionalText("country"), size, true);
        entry.texts("demonyms").forEach(name -> index.add(name, people));
    }

    private Known known(Entry entry, String name, Optional<String> country, double size, boolean demonym) {
        Optional<Double> latitude = entry.number("lat");
        Optional<Double> longitude = entry.number("lon");
        if (latitude.isPresent() != longitude.isPresent()
                || latitude.filter(degrees -> Math.abs(degrees) > 90).isPresent()
                || longitude.filter(degrees -> Math.abs(degrees) > 180).isPresent()) {
            problems.add(entry.describe(
                    "lat, lon", latitude + ", " + longitude, "both, in degrees, from -90 to 90 and from -180 to 180"));
        }
        return new Known(
                entry.id(),
                name,
                country,
                entry.optionalText("admin"),
                latitude.flatMap(north -> longitude.map(east -> new Place.Location(north, east))),
                size,
                demonym);
    }
}
