package org.dragoman.formats.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import org.dragoman.engine.actor.ActorCodes;
import org.dragoman.engine.place.ImportedPlace;
import org.dragoman.engine.place.Place;

/**
 * Reads GeoNames' files: places ({@code allCountries.txt}, {@code cities15000.txt} and the like: 19 columns) and names of
 * first-order regions ({@code admin1CodesASCII.txt}: 4 columns), separated by tabulators. For one thread.
 *
 * <p>Only such places are handed on as news speaks of: inhabited places, countries, regions of the first two orders, and large
 * features of land and water; farms, hotels and streams are counted, but left out.
 */
public final class GeoNamesReader {

    /** Takes what was read. */
    public interface Sink {

        /**
         * A place under all its names.
         *
         * @param region code of its first-order region: {@code US.OH}; empty where it lies in none
         */
        void place(ImportedPlace place, Optional<String> region, Set<String> names);

        /** The name of a first-order region. */
        void region(String code, String name);

        /** A place of a kind that news does not speak of. */
        void leftOut();

        /** A line that was refused. */
        void refused(Refusal refusal);
    }

    private static final int PLACE_COLUMNS = 19;
    private static final int REGION_COLUMNS = 4;
    private static final int LONGEST_NAME = 80;
    private static final double REGION_SIZE = 3;
    private static final double COUNTY_SIZE = 2;
    private static final double FEATURE_SIZE = 2;
    private static final double COUNTRY_SIZE = 6;

    /** Inhabited places that are no more, and parts of towns without people of their own. */
    private static final Set<String> NO_TOWNS = Set.of("PPLH", "PPLQ", "PPLW", "PPLCH", "STLMT");

    /** Land and water of which news speaks by name. */
    private static final Set<String> FEATURES = Set.of(
            "ISL", "ISLS", "ATOL", "MT", "MTS", "VLC", "PEN", "DSRT", "PLAT", "CAPE", "PASS", "SEA", "OCN", "GULF",
            "STRT", "BAY", "LK", "LKS", "CHN", "RGN", "RGNE", "CONT", "AIRP", "AIRB", "DAM", "NUC", "CNL");

    private static final Map<String, String> NOT_IN_JAVA = Map.of("XK", "XKX", "AN", "ANT", "CS", "SCG");

    private final ActorCodes codes;
    private final Sink sink;

    /** A reader that takes countries for what our codes say of them. */
    public GeoNamesReader(ActorCodes codes, Sink sink) {
        this.codes = codes;
        this.sink = sink;
    }

    /**
     * Reads a file.
     *
     * @param name the file's name, for messages
     * @throws IOException if the stream cannot be read
     */
    public void read(String name, InputStream in) throws IOException {
        TextLines lines = new TextLines(in);
        for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
            String text = line.get();
            if (text.isBlank() || text.startsWith("#")) {
                continue;
            }
            String[] columns = text.split("\t", -1);
            Optional<String[]> problem = switch (columns.length) {
                case PLACE_COLUMNS -> place(columns);
                case REGION_COLUMNS -> region(columns);
                default ->
                    wrong(
                            columns.length + " columns",
                            PLACE_COLUMNS + " columns of a place or " + REGION_COLUMNS + " of a region's name");
            };
            problem.ifPresent(wrong -> sink.refused(Refusal.of(name, lines.number(), wrong[0], wrong[1])));
        }
    }

    private static Optional<String[]> wrong(String found, String expected) {
        return Optional.of(new String[] {found, expected});
    }

    private Optional<String[]> region(String[] columns) {
        if (!columns[0].matches("[A-Z]{2}\\.\\S+") || columns[1].isBlank()) {
            return wrong(Refusal.quoted(columns[0] + ", " + columns[1]), "a code such as US.OH and a name");
        }
        sink.region(columns[0], columns[1].strip());
        return Optional.empty();
    }

    private Optional<String[]> place(String[] columns) {
        String id = columns[0];
        if (!id.matches("\\d{1,12}")) {
            return wrong("the id " + Refusal.quoted(id), "a number");
        }
        if (columns[1].isBlank()) {
            return wrong("no name", "a name in the second column");
        }
        Optional<Double> latitude = degrees(columns[4], 90);
        Optional<Double> longitude = degrees(columns[5], 180);
        if (latitude.isEmpty() || longitude.isEmpty()) {
            return wrong(
                    "the coordinates " + Refusal.quoted(columns[4] + ", " + columns[5]),
                    "degrees from -90 to 90 and from -180 to 180");
        }
        if (!columns[14].matches("\\d{0,12}")) {
            return wrong("the population " + Refusal.quoted(columns[14]), "a whole number or nothing");
        }
        Optional<ImportedPlace.Kind> kind = kind(columns[6], columns[7]);
        if (kind.isEmpty()) {
            sink.leftOut();
            return Optional.empty();
        }
        long population = columns[14].isEmpty() ? 0 : Long.parseLong(columns[14]);
        boolean divided = !columns[10].isEmpty() && !columns[10].equals("00");
        ImportedPlace place = new ImportedPlace(
                id,
                columns[1].strip(),
                kind.get(),
                country(columns[8]),
                Optional.empty(),
                new Place.Location(latitude.get(), longitude.get()),
                size(kind.get(), population));
        sink.place(
                place,
                divided ? Optional.of(columns[8] + "." + columns[10]) : Optional.empty(),
                names(columns[1], columns[2], columns[3]));
        return Optional.empty();
    }

    private static Optional<Double> degrees(String text, double most) {
        try {
            double degrees = Double.parseDouble(text);
            return Math.abs(degrees) <= most ? Optional.of(degrees) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<ImportedPlace.Kind> kind(String featureClass, String feature) {
        return switch (featureClass) {
            case "P" -> NO_TOWNS.contains(feature) ? Optional.empty() : Optional.of(ImportedPlace.Kind.CITY);
            case "A" ->
                switch (feature) {
                    case "PCLI", "PCLD", "PCLF", "PCLIX", "PCLS", "PCL", "TERR" ->
                        Optional.of(ImportedPlace.Kind.COUNTRY);
                    case "ADM1" -> Optional.of(ImportedPlace.Kind.REGION);
                    case "ADM2" -> Optional.of(ImportedPlace.Kind.COUNTY);
                    default -> Optional.empty();
                };
            default -> FEATURES.contains(feature) ? Optional.of(ImportedPlace.Kind.OTHER) : Optional.empty();
        };
    }

    private static double size(ImportedPlace.Kind kind, long population) {
        return switch (kind) {
            case CITY -> ImportedPlace.sizeOf(population);
            case REGION -> Math.max(REGION_SIZE, ImportedPlace.sizeOf(population));
            case COUNTY -> COUNTY_SIZE;
            case COUNTRY -> COUNTRY_SIZE;
            case OTHER -> FEATURE_SIZE;
        };
    }

    private Optional<String> country(String alpha2) {
        if (alpha2.length() != 2) {
            return Optional.empty();
        }
        String other = NOT_IN_JAVA.get(alpha2);
        if (other != null) {
            return codes.country(other);
        }
        try {
            return codes.country(new Locale("", alpha2).getISO3Country());
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }

    /** Names in Latin letters; codes of airports and links are none. */
    private static Set<String> names(String name, String ascii, String alternates) {
        Set<String> names = new LinkedHashSet<>();
        names.add(name.strip());
        names.add(ascii.strip());
        for (String other : alternates.split(",")) {
            String plain = other.strip();
            boolean code = plain.length() <= 4 && plain.equals(plain.toUpperCase(Locale.ROOT));
            if (!code && plain.length() <= LONGEST_NAME && !plain.contains("/") && isLatin(plain)) {
                names.add(plain);
            }
        }
        names.remove("");
        return names;
    }

    private static boolean isLatin(String name) {
        return name.codePoints()
                .filter(Character::isLetter)
                .allMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
    }
}
