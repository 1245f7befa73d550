package org.dragoman.engine.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.engine.article.Article;
import org.dragoman.engine.language.TestLanguage;
import org.dragoman.engine.lexicon.Lexicon;
import org.dragoman.engine.lexicon.NameKey;
import org.junit.jupiter.api.Test;

/** Places from outside the gazetteer; the towns are made up. */
class ImportedPlacesTest {

    private static final Lexicon LEXICON = Lexicon.builtIn();

    private static List<Place> find(String text, ImportedPlace... known) {
        Map<String, List<ImportedPlace>> byKey = new HashMap<>();
        for (ImportedPlace place : known) {
            byKey.merge(
                    NameKey.of(place.name()),
                    List.of(place),
                    (before, more) -> java.util.stream.Stream.concat(before.stream(), more.stream())
                            .toList());
        }
        PlaceSource source = key -> byKey.getOrDefault(key, List.of());
        return new PlaceFinder(LEXICON, new Gazetteer(LEXICON), source)
                .find(TestLanguage.annotate(Article.of("test", text)));
    }

    private static ImportedPlace town(
            String id, String name, String country, String admin, double latitude, double longitude, double size) {
        return new ImportedPlace(
                id,
                name,
                ImportedPlace.Kind.CITY,
                Optional.of(country),
                Optional.of(admin).filter(text -> !text.isEmpty()),
                new Place.Location(latitude, longitude),
                size);
    }

    private static Place place(List<Place> places, String name) {
        return places.stream()
                .filter(place -> place.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " in " + places));
    }

    @Test
    void aTownThatOnlyTheImportKnowsHasItsCoordinates() {
        Place place = place(
                find("A storm hit the town of Qarvand on Monday.", town("7", "Qarvand", "NOR", "", 60.5, 11.25, 2)),
                "Qarvand");

        assertThat(place.location()).contains(new Place.Location(60.5, 11.25));
        assertThat(place.country()).contains("NOR");
        assertThat(place.geonames()).contains("7");
        assertThat(place.entry()).contains("geonames.7");
        assertThat(place.grounds()).isEqualTo(Place.Grounds.GAZETTEER);
    }

    @Test
    void ofNamesakesTheLargerIsMeantUnlessTheTextSaysOtherwise() {
        ImportedPlace large = town("7", "Qarvand", "NOR", "", 60.5, 11.25, 4);
        ImportedPlace small = town("8", "Qarvand", "USA", "OH", 40, -83, 1);

        assertThat(place(find("A storm hit the town of Qarvand on Monday.", large, small), "Qarvand")
                        .geonames())
                .contains("7");
        assertThat(place(find("A storm hit Qarvand, Ohio, on Monday.", large, small), "Qarvand")
                        .geonames())
                .contains("8");
    }

    @Test
    void onePlaceOfOursIsNotGivenTwiceButLendsItsGeoNamesId() {
        Place paris = place(
                find("The talks were held in Paris on Monday.", town("2988507", "Paris", "FRA", "", 48.85, 2.35, 5.1)),
                "Paris");

        assertThat(paris.geonames()).contains("2988507");
        assertThat(paris.entry().orElse("")).doesNotStartWith("geonames.");
    }

    @Test
    void aFarNamesakeLendsNoId() {
        Place paris = place(
                find("The talks were held in Paris on Monday.", town("9", "Paris", "FRA", "", 44, 5, 1)), "Paris");

        assertThat(paris.geonames()).isEmpty();
    }

    @Test
    void withoutImportsNoPlaceHasAGeoNamesId() {
        assertThat(find("The talks were held in Paris on Monday."))
                .allMatch(place -> place.geonames().isEmpty());
    }

    @Test
    void aLongerImportedNameGoesBeforeAPartOfItThatIsOurs() {
        Place place = place(
                find("A storm hit Paris del Norte on Monday.", town("7", "Paris del Norte", "CHL", "", -40, -72, 3)),
                "Paris del Norte");

        assertThat(place.geonames()).contains("7");
    }

    @Test
    void aPersonIsNoPlace() {
        assertThat(find("Anna Qarvand met the minister on Monday.", town("7", "Qarvand", "NOR", "", 60, 11, 2)))
                .isEmpty();
    }
}
