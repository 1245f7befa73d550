package org.dragoman.engine.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.dragoman.engine.actor.Actors;
import org.dragoman.engine.article.Article;
import org.dragoman.engine.event.EventMention;
import org.dragoman.engine.language.AnnotatedArticle;
import org.dragoman.engine.language.TestLanguage;
import org.dragoman.engine.lexicon.Lexicon;
import org.dragoman.engine.place.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventPlacesTest {

    private static final Knowledge KNOWLEDGE = Knowledge.of(Lexicon.builtIn());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gunmen killed two soldiers in Basra on Monday.                              | killed   | Basra",
                "Police arrested two men in the city of Lahore on Monday.                    | arrested | Lahore",
                "Police arrested two men in the town of Kupiansk, 100 km east of Kharkiv.    | arrested | Kupiansk",
                "Police arrested two men in Basra, a city in Iraq.                           | arrested | Basra",
                "Gunmen stormed a bank in Basra and killed two guards.                       | killed   | Basra",
                "Witnesses of the Oklahoma City bombing spoke in the court in Denver.        | bombing  | Oklahoma City",
                "The Dallas shootings changed the tone of the campaign.                      | shootings | Dallas",
                "Officials from Norway met rebels from Mali in Geneva.                       | met      | Geneva",
            })
    void theClauseTellsWhere(String text, String trigger, String place) {
        assertThat(placeOf(text, trigger)).hasValueSatisfying(found -> {
            assertThat(found.name()).isEqualTo(place);
            assertThat(found.basis()).isEqualTo(EventPlace.Basis.STATED);
        });
    }

    @Test
    void theDatelineTellsWhereOnlyWhenTheFirstSentenceDoesNot() {
        String text = "CAIRO (Halyard) - Police arrested two men on Monday. Gunmen killed a judge last year.";

        assertThat(placeOf(text, "arrested"))
                .hasValueSatisfying(found -> assertThat(found.basis()).isEqualTo(EventPlace.Basis.DATELINE))
                .map(EventPlace::name)
                .contains("Cairo");
        assertThat(placeOf(text, "killed")).isEmpty();
    }

    @Test
    void aStatedPlaceGoesBeforeTheDatelines() {
        assertThat(placeOf("CAIRO (Halyard) - Police arrested two men in Luxor on Monday.", "arrested"))
                .map(EventPlace::name)
                .contains("Luxor");
    }

    @Test
    void whereSomethingWasSaidIsNotWhereItHappened() {
        assertThat(placeOf("A minister said in Oslo that gunmen had killed two guards.", "killed"))
                .isEmpty();
    }

    @Test
    void aPeopleIsNoPlace() {
        assertThat(placeOf("Iranian police arrested two Norwegian men.", "arrested"))
                .isEmpty();
    }

    private static Optional<EventPlace> placeOf(String text, String trigger) {
        AnnotatedArticle annotated = TestLanguage.annotate(Article.of("test", text));
        Actors actors = KNOWLEDGE.actors().find(annotated, KNOWLEDGE.places().find(annotated));
        List<Place> places = KNOWLEDGE.places().find(annotated);
        EventMention event = KNOWLEDGE.events().find(annotated, actors).stream()
                .filter(mention -> mention.span().quote(text).equals(trigger))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no event at “" + trigger + "” in “" + text + "”"));
        return new EventPlaces().of(annotated, event, places);
    }
}
