package org.dragoman.engine.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
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

    private static final PlaceFinder FINDER = new PlaceFinder(Lexicon.builtIn(), new Gazetteer(Lexicon.builtIn()));

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
            })
    void amongNamesakesTheTextDecides(String text, String name, String country) {
        assertThat(place(text, name).country()).contains(country);
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

    private static Place place(String text, String words) {
        return places(text).stream()
                .filter(place -> place.span().quote(text).equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no place “" + words + "” among " + places(text)));
    }
}
