package org.dragoman.engine.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.engine.lexicon.Entry;
import org.dragoman.engine.lexicon.Lexicon;
import org.dragoman.engine.lexicon.LexiconException;
import org.dragoman.engine.lexicon.NameIndex;

/**
 * The places that the lexicon knows, by name: its {@code countries}, {@code places} and {@code towns}, in whatever files of
 * ours or of the user's they stand. Immutable; built once and shared.
 */
public final class Gazetteer {

    /** Size of a country and of its capital, on the scale of the places (1 village … 6 world city). */
    private static final double COUNTRY_SIZE = 7.5;

    private static final double CAPITAL_SIZE = 6.5;
    private static final double COUNTY_SIZE = 2;
    private static final double REGION_SIZE = 3;
    private static final double USUAL_SIZE = 2;
    private static final Pattern TOWN = Pattern.compile("(\\S.*?) (-?[0-9.]+) (-?[0-9.]+)(?: ([1-6]))?");

    /** What sort of place; only as fine as the choice among namesakes needs it. */
    enum Kind {
        COUNTRY,
        REGION,
        COUNTY,
        CITY,
        OTHER
    }

    /**
     * A place.
     *
     * @param id id of the lexicon entry; for towns that of the entry and the name
     * @param name canonical name
     * @param kind what sort of place
     * @param country PLOVER country code; empty for seas and the like
     * @param admin name of the first-order region in which it lies
     * @param location coordinates
     * @param size 1 village … 6 world city; countries are larger
     * @param isDemonym whether the name that was found is that of a people, not of the place
     * @param isSmall whether the name alone proves nothing, because the place is little known: "Mobile", "Taylor"
     */
    record Known(
            String id,
            String name,
            Kind kind,
            Optional<String> country,
            Optional<String> admin,
            Optional<Place.Location> location,
            double size,
            boolean isDemonym,
            boolean isSmall) {

        /** Whether it is the capital of a state. */
        boolean isCapital() {
            return kind == Kind.CITY && size == CAPITAL_SIZE;
        }

        boolean isCountry() {
            return kind == Kind.COUNTRY;
        }

        /** Whether this place lies in a region or country. */
        boolean isWithin(Known container) {
            return switch (container.kind) {
                case COUNTRY -> !isCountry() && country.equals(container.country);
                case REGION, COUNTY, CITY, OTHER ->
                    !id.equals(container.id)
                            && country.equals(container.country)
                            && admin.filter(container.name::equals).isPresent();
            };
        }

        private Known people() {
            return new Known(id, name, kind, country, admin, location, size, true, isSmall);
        }
    }

    private final NameIndex<Known> names;
    private final Map<String, Known> byCode;
    private final Map<String, Known> byId;

    /**
     * The places of a lexicon.
     *
     * @throws LexiconException if an entry is wrong; says all that is wrong
     */
    public Gazetteer(Lexicon lexicon) {
        Collector collector = new Collector();
        lexicon.entries("countries").forEach(collector::country);
        lexicon.entries("places").forEach(collector::place);
        lexicon.entries("towns").forEach(collector::towns);
        if (!collector.problems.isEmpty()) {
            throw new LexiconException(collector.problems);
        }
        this.names = collector.index.build();
        this.byCode = Map.copyOf(collector.byCode);
        this.byId = Map.copyOf(collector.byId);
    }

    /** The names, spelt as {@link Spelling#plain} spells a text. */
    NameIndex<Known> names() {
        return names;
    }

    /** The region that a code stands for behind the name of a town: "OH", "Ont". */
    Optional<Known> region(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The place or country of an id. */
    Optional<Known> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    private static final class Collector {

        private final NameIndex.Builder<Known> index = new NameIndex.Builder<>();
        private final Map<String, Known> byCode = new HashMap<>();
        private final Map<String, Known> byId = new HashMap<>();
        private final List<String> problems = new ArrayList<>();

        private void country(Entry entry) {
            Known country = known(entry, entry.text("name"), Kind.COUNTRY, Optional.of(entry.id()), COUNTRY_SIZE);
            add(country, entry.texts("names"), entry.texts("demonyms"));
            entry.part("capital").ifPresent(part -> {
                Known capital = known(part, part.text("name"), Kind.CITY, Optional.of(entry.id()), CAPITAL_SIZE);
                if (!capital.name().equals(country.name())) {
                    name(capital.name(), capital);
                }
            });
        }

        private void place(Entry entry) {
            Known place = known(
                    entry,
                    entry.text("name"),
                    kind(entry.optionalText("kind").orElse("city")),
                    entry.optionalText("country"),
                    entry.number("size").orElse(USUAL_SIZE));
            add(place, entry.texts("names"), entry.texts("demonyms"));
            entry.texts("codes").forEach(code -> byCode.putIfAbsent(code, place));
        }

        private void towns(Entry entry) {
            entry.texts("cities").forEach(line -> town(entry, "cities", line, Kind.CITY, "", USUAL_SIZE));
            entry.texts("regions").forEach(line -> town(entry, "regions", line, Kind.REGION, "", REGION_SIZE));
            String word = " " + entry.optionalText("county_word").orElse("County");
            entry.texts("counties").forEach(line -> town(entry, "counties", line, Kind.COUNTY, word, COUNTY_SIZE));
        }

        private void town(Entry entry, String field, String line, Kind kind, String word, double usualSize) {
            Matcher parts = TOWN.matcher(line);
            if (!parts.matches()) {
                problems.add(
                        entry.describe(field, line, "a name, latitude, longitude and, if need be, a size from 1 to 6"));
                return;
            }
            String name = parts.group(1) + word;
            double size = parts.group(4) == null ? usualSize : Double.parseDouble(parts.group(4));
            Known town = new Known(
                    entry.id() + "." + name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-"),
                    name,
                    kind,
                    entry.optionalText("country"),
                    entry.optionalText("admin"),
                    location(
                            entry,
                            field,
                            Optional.of(Double.valueOf(parts.group(2))),
                            Optional.of(Double.valueOf(parts.group(3)))),
                    size,
                    false,
                    kind != Kind.COUNTY);
            name(name, town);
            byId.putIfAbsent(town.id(), town);
        }

        private void add(Known place, List<String> names, List<String> demonyms) {
            name(place.name(), place);
            names.forEach(name -> name(name, place));
            demonyms.forEach(name -> name(name, place.people()));
            byId.putIfAbsent(place.id(), place);
        }

        private void name(String name, Known place) {
            Spelling.variants(name).forEach(variant -> index.add(variant, place));
        }

        private Known known(Entry entry, String name, Kind kind, Optional<String> country, double size) {
            return new Known(
                    entry.id(),
                    name,
                    kind,
                    country,
                    entry.optionalText("admin"),
                    location(entry, "lat, lon", entry.number("lat"), entry.number("lon")),
                    size,
                    false,
                    false);
        }

        private Optional<Place.Location> location(
                Entry entry, String field, Optional<Double> latitude, Optional<Double> longitude) {
            if (latitude.isPresent() != longitude.isPresent()
                    || latitude.filter(degrees -> Math.abs(degrees) > 90).isPresent()
                    || longitude.filter(degrees -> Math.abs(degrees) > 180).isPresent()) {
                problems.add(entry.describe(
                        field, latitude + ", " + longitude, "both, in degrees, from -90 to 90 and from -180 to 180"));
            }
            return latitude.flatMap(north -> longitude.map(east -> new Place.Location(north, east)));
        }

        private static Kind kind(String kind) {
            return switch (kind) {
                case "region", "province", "continent" -> Kind.REGION;
                case "city", "capital" -> Kind.CITY;
                default -> Kind.OTHER;
            };
        }
    }
}
