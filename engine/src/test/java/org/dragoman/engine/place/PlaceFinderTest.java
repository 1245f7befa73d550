package org.dragoman.engine.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.dragoman.engine.article.Article;
import org.dragoman.engine.language.AnnotatedArticle;
import org.dragoman.engine.language.TestLanguage;
import org.dragoman.engine.lexicon.Lexicon;
import org.dragoman.engine.lexicon.LexiconException;
import org.dragoman.engine.lexicon.LexiconReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceFinderTest {

    private static final Lexicon LEXICON = Lexicon.builtIn();
    private static final PlaceFinder FINDER = new PlaceFinder(LEXICON, new Gazetteer(LEXICON));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The talks were held in Paris on Monday.                          | Paris      | FRA",
                "A storm hit Paris, Texas, on Monday.                             | Paris      | USA",
                "Police in Birmingham, Alabama, arrested two men.                 | Birmingham | USA",
                "A train left Birmingham for London; British police searched it.  | Birmingham | GBR",
                "He was born in Tripoli, Lebanon, in 1960.                        | Tripoli    | LBN",
                "Fighting broke out in Tripoli, in Libya.                         | Tripoli    | LBY",
                "Police in London, Ontario, arrested two men.                     | London     | CAN",
                "A fire broke out in Paris (Texas) on Monday.                     | Paris      | USA",
                "Georgia and South Ossetia accused each other; Tbilisi is calm.   | Georgia    | GEO",
                "Voters in Atlanta and Savannah elect Georgia's governor.         | Georgia    | USA",
                "Two men were held in Vancouver, Wash., on Monday.                | Vancouver  | USA",
                "Two men were held in Perth, Scotland, on Monday.                 | Perth      | GBR",
                "The king of Jordan met the president of Chad.                    | Jordan     | JOR",
            })
    void amongNamesakesTheTextDecides(String text, String name, String country) {
        assertThat(place(text, name).country()).contains(country);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A storm hit Springfield, Ill., on Monday.                                   | Springfield | 39.8 | -89.6",
                "A storm hit Springfield, Mass., on Monday.                                  | Springfield | 42.1 | -72.6",
                "A storm hit Springfield, Ohio.                                              | Springfield | 39.9 | -83.8",
                "A storm hit Dublin, OH, on Monday.                                          | Dublin      | 40.1 | -83.1",
                "Ohio was hit by a storm. Residents of Columbus and Dublin fled.             | Dublin      | 40.1 | -83.1",
                "A storm hit Athens, Ga., on Monday. In Athens two people died.              | Athens      | 34.0 | -83.4",
                "Schools in Knoxville, Chattanooga and Cleveland were closed in Tennessee.   | Cleveland   | 35.2 | -84.9",
                "A storm hit Albany, Georgia. New York was spared.                           | Albany      | 31.6 | -84.2",
                "Portland, Maine, and Manchester, New Hampshire, were hit.                   | Manchester  | 43.0 | -71.5",
            })
    void namesakesInOneCountryAreToldApart(String text, String name, double latitude, double longitude) {
        Place.Location found = last(text, name).location().orElseThrow();

        assertThat(found.kilometresTo(new Place.Location(latitude, longitude)))
                .as(last(text, name).toString())
                .isLessThan(60);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Springfield News-Leader | Fire crews in Springfield put out a fire on Monday.  | Springfield | 37.2 | -93.3",
                "masslive.com            | Fire crews in Springfield put out a fire on Monday.  | Springfield | 42.1 | -72.6",
                "Lebanon Daily News      | A man from Lebanon was arrested on Monday.           | Lebanon     | 40.3 | -76.4",
                "London Free Press       | A man from London was arrested on Monday.            | London      | 43.0 | -81.2",
                "Lebanon Daily News      | The president of France arrived in Paris on Monday.  | Paris       | 48.9 | 2.3",
            })
    void aLocalOutletSpeaksOfItsOwnTown(String outlet, String text, String name, double latitude, double longitude) {
        Article article =
                new Article("test", Optional.empty(), Optional.of(outlet), Optional.empty(), Optional.empty(), text);
        Place found = FINDER.find(TestLanguage.annotate(article)).stream()
                .filter(place -> place.name().equals(name))
                .findFirst()
                .orElseThrow();

        assertThat(found.location().orElseThrow().kilometresTo(new Place.Location(latitude, longitude)))
                .as(found.toString())
                .isLessThan(60);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A storm hit Saint Louis on Monday.               | Saint Louis     | St. Louis",
                "A storm hit São Paulo on Monday.                 | São Paulo       | Sao Paulo",
                "Haitians fled Port au Prince on Monday.          | Port au Prince  | Port-au-Prince",
                "Lava flowed down Mt. Rushmore on Monday.         | Mt. Rushmore    | Mount Rushmore",
            })
    void spellingsOfANameComeTogether(String text, String words, String name) {
        assertThat(Spelling.plain(place(text, words).name())).isEqualTo(Spelling.plain(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mr. Hilton met the press at Jackson Street on Monday.",
                "Hunter Jackson left. Jackson said nothing.",
                "The mobile clinic gave hope and orange juice."
            })
    void streetsPeopleAndCommonWordsAreNoPlaces(String text) {
        assertThat(places(text)).isEmpty();
    }

    @Test
    void aCountyIsNotTheTownOfItsName() {
        Place county = place("A fire broke out in Madison County, Kentucky, on Monday.", "Madison County");

        assertThat(county.country()).contains("USA");
        assertThat(county.location().orElseThrow().kilometresTo(new Place.Location(37.7, -84.3)))
                .isLessThan(161);
    }

    @Test
    void aPartOfATownLiesWhereTheTownLies() {
        Place part = place(
                "Shells hit Greater Manchester and East Jerusalem; clashes broke out in North Tripoli, Libya.",
                "North Tripoli");

        assertThat(part.grounds()).isEqualTo(Place.Grounds.REGION);
        assertThat(part.country()).contains("LBY");
        assertThat(part.entry()).isEmpty();
    }

    @Test
    void anUnknownTownBesideItsStateLiesInTheState() {
        Place place = place("A storm hit the town of Wobbleton, Kansas, on Monday.", "Wobbleton");

        assertThat(place.grounds()).isEqualTo(Place.Grounds.REGION);
        assertThat(place.within()).contains("place.usa.kansas");
        assertThat(place.country()).contains("USA");
    }

    @Test
    void aPoliticiansStateIsFoundBehindTheParty() {
        Place state = place("Sen. Ann Doe, D-Calif., met reporters.", "Calif.");

        assertThat(state.name()).isEqualTo("California");
    }

    @Test
    void aPlaceHasCoordinates() {
        Place.Location oslo =
                place("The ministers met in Oslo.", "Oslo").location().orElseThrow();

        assertThat(oslo.latitude()).isBetween(59.5, 60.3);
        assertThat(oslo.longitude()).isBetween(10.2, 11.2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Iranian envoys left on Monday.                 | Iranian | IRN",
                "The Norwegians voted on Monday.                | Norwegians | NOR",
                "Iran’s ambassador left on Monday.              | Iran    | IRN",
                "The Paris agreement was signed on Monday.      | Paris   | FRA",
                "Moscow-backed fighters left the town.          | Moscow  | RUS",
            })
    void aPeopleOrAPossessorIsAssociative(String text, String name, String country) {
        Place place = place(text, name);

        assertThat(place.use()).isEqualTo(Place.Use.ASSOCIATIVE);
        assertThat(place.country()).contains(country);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ministers met in Oslo on Monday.",
                "A bomb exploded near Oslo, Norway.",
                "OSLO — The ministers met.",
                "OSLO, Norway (Halyard) — The ministers met."
            })
    void aLocationIsLiteral(String text) {
        Place place = places(text).get(0);

        assertThat(place.name()).isEqualTo("Oslo");
        assertThat(place.use()).isEqualTo(Place.Use.LITERAL);
    }

    @Test
    void aDatelineInCapitalsIsAPlace() {
        Place place = place("NEW YORK, Nov. 14 — The ministers met.", "NEW YORK");

        assertThat(place.name()).isEqualTo("New York City");
        assertThat(place.country()).contains("USA");
    }

    @Test
    void anAbbreviationInCapitalsIsNoPlace() {
        assertThat(places("NICE guidelines, WHO said, AID and MOBILE clinics matter."))
                .isEmpty();
    }

    @Test
    void aPersonWithTheNameOfAPlaceIsNoPlace() {
        assertThat(places("Jack London and Michael Jordan met the press.")).isEmpty();
    }

    @Test
    void aPlaceThatTheGazetteerDoesNotKnowIsKeptWithoutCoordinates() {
        List<Place> places =
                places("Rebels attacked the village of Mbalakuta in Chad on Monday, the army of Chad said.");

        assertThat(places)
                .filteredOn(place -> place.name().equals("Mbalakuta"))
                .singleElement()
                .satisfies(place -> assertThat(place.location()).isEmpty())
                .satisfies(place -> assertThat(place.country()).contains("TCD"));
    }

    @Test
    void aPlaceOverALineBreakHasItsPlainName() {
        assertThat(place(
                                "Envoys of both sides met for the first time in New\nYork on Monday, officials told reporters there.",
                                "New\nYork")
                        .name())
                .isEqualTo("New York City");
    }

    @Test
    void placesComeInReadingOrderAndDoNotOverlap() {
        List<Place> places =
                places("From Paris, Texas, to Oslo, Norway, and New York City, Americans and Norwegians marched.");

        assertThat(places).hasSizeGreaterThan(5);
        for (int i = 1; i < places.size(); i++) {
            assertThat(places.get(i - 1).span().end())
                    .isLessThanOrEqualTo(places.get(i).span().start());
        }
    }

    @Test
    void aPlaceWithoutACoordinateOrBeyondThePolesIsAnErrorOfTheLexicon() {
        assertThatThrownBy(() -> gazetteer("{id: place.x, name: X, lat: 91, lon: 0}, {id: place.y, name: Y, lat: 9}"))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("p.yaml:5: places entry 'place.x', field 'lat, lon'")
                .hasMessageContaining("'place.y'");
    }

    private static Gazetteer gazetteer(String entries) {
        return new Gazetteer(Lexicon.of(LexiconReader.read(
                "p.yaml", "about: x\nsources: x\nlicence: x\ndate: x\nplaces: [" + entries + "]\n")));
    }

    private static List<Place> places(String text) {
        return FINDER.find(annotate(text));
    }

    private static AnnotatedArticle annotate(String text) {
        return TestLanguage.annotate(Article.of("test", text));
    }

    /** The last toponym of a name. */
    private static Place last(String text, String name) {
        List<Place> found =
                places(text).stream().filter(place -> place.name().equals(name)).toList();
        assertThat(found).as(places(text).toString()).isNotEmpty();
        return found.get(found.size() - 1);
    }

    private static Place place(String text, String words) {
        return places(text).stream()
                .filter(place -> place.span().quote(text).equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no place “" + words + "” among " + places(text)));
    }
}
