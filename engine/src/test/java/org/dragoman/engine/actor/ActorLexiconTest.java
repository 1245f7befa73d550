package org.dragoman.engine.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Optional;
import org.dragoman.engine.lexicon.Lexicon;
import org.dragoman.engine.lexicon.LexiconException;
import org.dragoman.engine.lexicon.LexiconReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActorLexiconTest {

    private static final String HEADER = "about: x\nsources: x\nlicence: x\ndate: x\n";
    private static final ActorLexicon OURS = new ActorLexicon(Lexicon.builtIn());

    @ParameterizedTest
    @ValueSource(strings = {"The New York Times", "New York Times", "the new york times", "nytimes.com"})
    void anOutletIsKnownByNameAndDomain(String name) {
        assertThat(OURS.outlet(Optional.of(name), Optional.empty()).map(KnownActor::id))
                .contains("outlet.new-york-times");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.nytimes.com/2024/11/14/x.html",
                "http://NYTIMES.com",
                "https://cooking.nytimes.com:443/?q=1"
            })
    void anOutletIsKnownByAddress(String url) {
        assertThat(OURS.outlet(Optional.empty(), Optional.of(url)).map(KnownActor::id))
                .contains("outlet.new-york-times");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://notnytimes.com/x", "https://example.com/nytimes.com", "nonsense"})
    void aLookAlikeIsNoOutlet(String url) {
        assertThat(OURS.outlet(Optional.empty(), Optional.of(url))).isEmpty();
    }

    @Test
    void everyErrorOfTheEntriesIsToldAtOnce() {
        LexiconException found = catchThrowableOfType(
                LexiconException.class,
                () -> lexicon("people:\n"
                        + "  - {id: p1, name: A B, country: XXX, roles: [{office: judge, sector: LAW}]}\n"
                        + "  - {id: p2, name: C D, roles: [{office: judge, from: yesterday}]}\n"
                        + "  - {id: p3, name: E F, roles: [{office: judge, from: 2020, until: 2019-05}]}\n"));

        assertThat(found.problems())
                .hasSize(4)
                .anyMatch(line -> line.startsWith("a.yaml:6: people entry 'p1', field 'country': found XXX"))
                .anyMatch(line -> line.startsWith("a.yaml:6: people entry 'p1', field 'sector': found LAW"))
                .anyMatch(line -> line.startsWith("a.yaml:7: people entry 'p2', field 'from': found yesterday"))
                .anyMatch(line -> line.startsWith("a.yaml:8: people entry 'p3', field 'until'"));
    }

    @Test
    void anEntryWithoutANameIsTold() {
        assertThatThrownBy(() -> lexicon("organs:\n  - {id: organ.x, sector: GOV}\n"))
                .isInstanceOf(LexiconException.class)
                .hasMessageStartingWith("a.yaml:6: organs entry 'organ.x', field 'name': found nothing");
    }

    @Test
    void aTermHoldsFromItsFirstToItsLastDay() {
        KnownActor person = lexicon(
                        "people:\n"
                                + "  - {id: p1, name: A B, roles: [{office: judge, sector: JUD, from: 2019, until: 2020-06}]}\n")
                .byId("p1")
                .orElseThrow();

        assertThat(person.termOn(LocalDate.of(2018, 12, 31))).isEmpty();
        assertThat(person.termOn(LocalDate.of(2019, 1, 1))).isPresent();
        assertThat(person.termOn(LocalDate.of(2020, 6, 30))).isPresent();
        assertThat(person.isFormerOn(LocalDate.of(2020, 6, 30))).isFalse();
        assertThat(person.isFormerOn(LocalDate.of(2020, 7, 1))).isTrue();
        assertThat(person.isFormerOn(LocalDate.of(2018, 1, 1))).isFalse();
    }

    private static ActorLexicon lexicon(String lists) {
        return new ActorLexicon(Lexicon.of(LexiconReader.read("a.yaml", HEADER + lists)));
    }
}
