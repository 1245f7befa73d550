package org.dragoman.engine.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dragoman.engine.language.Sentence;
import org.dragoman.engine.language.Token;
import org.dragoman.engine.lexicon.NameIndex;
import org.dragoman.engine.lexicon.NameKey;

/**
 * Names of places of our gazetteer and of imports together. Of the places of one name ours come first; an imported one that is
 * one of ours is not given twice, but lends it its GeoNames id. Only stretches of capitalised words are looked up among
 * imports. Thread-safe.
 */
final class PlaceNames {

    private static final int LONGEST = 6;
    private static final int SHORTEST_WORD = 3;

    /** An imported city that is nearer to one of ours of the same name is the same city; regions have their middles farther apart. */
    private static final double SAME_CITY_KILOMETRES = 40;

    private static final double SAME_REGION_KILOMETRES = 300;

    /** Only places of at least this size are believed without another proof than their name. */
    private static final double WELL_KNOWN = 5;

    private static final String PREFIX = "geonames.";

    /** Words in lower case that stand inside names. */
    private static final Set<String> INSIDE = Set.of(
            "of", "the", "de", "del", "la", "las", "los", "le", "les", "du", "da", "do", "dos", "di", "el", "al", "sur",
            "am", "an", "der", "den", "upon", "on", "and", "y", "e", "en", "im");

    private final Gazetteer gazetteer;
    private final PlaceSource source;

    PlaceNames(Gazetteer gazetteer, PlaceSource source) {
        this.gazetteer = gazetteer;
        this.source = source;
    }

    /**
     * The longest name of a place that begins at a token.
     *
     * @param plain the article's text as {@link Spelling#plain} makes it
     */
    Optional<NameIndex.Match<Gazetteer.Known>> longestAt(String plain, Sentence sentence, int at) {
        Optional<NameIndex.Match<Gazetteer.Known>> own =
                gazetteer.names().longestAt(plain, sentence.token(at).start());
        if (source == PlaceSource.NONE || !isCapitalised(sentence.token(at))) {
            return own;
        }
        int least = own.map(NameIndex.Match::end).orElse(0);
        for (int last = end(sentence, at); last >= at && sentence.token(last).end() >= least; last--) {
            Token token = sentence.token(last);
            String words = plain.substring(sentence.token(at).start(), token.end());
            if (!isCapitalised(token) || words.length() < SHORTEST_WORD) {
                continue;
            }
            List<Gazetteer.Known> ours = own.filter(match -> match.end() == token.end())
                    .map(NameIndex.Match::values)
                    .orElse(List.of());
            List<Gazetteer.Known> all = new ArrayList<>(ours);
            source.named(NameKey.of(words)).stream()
                    .filter(place -> place.kind() != ImportedPlace.Kind.COUNTRY)
                    .filter(place -> ours.stream().noneMatch(other -> isSame(other, place)))
                    .map(this::known)
                    .forEach(all::add);
            boolean people = !ours.isEmpty() && ours.stream().allMatch(Gazetteer.Known::isDemonym);
            if (all.size() > ours.size() && !people) {
                return Optional.of(new NameIndex.Match<>(token.end(), List.copyOf(all)));
            }
        }
        return own;
    }

    /** The GeoNames id of a place: an imported one's own, and of ours that of the imported place which is the same. */
    Optional<String> geonames(Gazetteer.Known place) {
        if (place.id().startsWith(PREFIX)) {
            return Optional.of(place.id().substring(PREFIX.length()));
        }
        return source.named(NameKey.of(place.name())).stream()
                .filter(other -> isSame(place, other))
                .min(Comparator.<ImportedPlace>comparingDouble(other -> distance(place, other))
                        .thenComparing(ImportedPlace::geonames))
                .map(ImportedPlace::geonames);
    }

    private static int end(Sentence sentence, int at) {
        int end = at;
        while (end + 1 < sentence.size()
                && end + 1 - at < LONGEST
                && (isCapitalised(sentence.token(end + 1))
                        || INSIDE.contains(sentence.token(end + 1).text().toLowerCase(Locale.ROOT)))) {
            end++;
        }
        return end;
    }

    private static boolean isCapitalised(Token token) {
        return Character.isUpperCase(token.text().charAt(0)) || token.text().startsWith("al-");
    }

    private static boolean isSame(Gazetteer.Known ours, ImportedPlace imported) {
        if (!ours.country().equals(imported.country())) {
            return false;
        }
        Gazetteer.Kind kind = kind(imported.kind());
        if (kind == Gazetteer.Kind.COUNTRY || ours.isCountry()) {
            return kind == Gazetteer.Kind.COUNTRY && ours.isCountry();
        }
        boolean areas = isArea(kind) && isArea(ours.kind());
        return (areas || kind == ours.kind())
                && distance(ours, imported)
                        < (kind == Gazetteer.Kind.CITY ? SAME_CITY_KILOMETRES : SAME_REGION_KILOMETRES);
    }

    private static boolean isArea(Gazetteer.Kind kind) {
        return kind == Gazetteer.Kind.REGION || kind == Gazetteer.Kind.COUNTY;
    }

    private static double distance(Gazetteer.Known ours, ImportedPlace imported) {
        return ours.location()
                .map(location -> location.kilometresTo(imported.location()))
                .orElse(Double.MAX_VALUE);
    }

    private Gazetteer.Known known(ImportedPlace place) {
        return new Gazetteer.Known(
                PREFIX + place.geonames(),
                place.name(),
                kind(place.kind()),
                place.country(),
                place.admin().map(this::ourNameOfRegion),
                Optional.of(place.location()),
                place.size(),
                false,
                place.kind() != ImportedPlace.Kind.COUNTY && place.size() < WELL_KNOWN);
    }

    /** American states come as "OH" where the file of their names was not imported. */
    private String ourNameOfRegion(String admin) {
        return admin.length() == 2
                ? gazetteer.region(admin).map(Gazetteer.Known::name).orElse(admin)
                : admin;
    }

    private static Gazetteer.Kind kind(ImportedPlace.Kind kind) {
        return switch (kind) {
            case COUNTRY -> Gazetteer.Kind.COUNTRY;
            case REGION -> Gazetteer.Kind.REGION;
            case COUNTY -> Gazetteer.Kind.COUNTY;
            case CITY -> Gazetteer.Kind.CITY;
            case OTHER -> Gazetteer.Kind.OTHER;
        };
    }
}
