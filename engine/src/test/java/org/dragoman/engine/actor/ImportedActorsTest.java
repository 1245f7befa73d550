package org.dragoman.engine.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.engine.article.Article;
import org.dragoman.engine.language.AnnotatedArticle;
import org.dragoman.engine.language.TestLanguage;
import org.dragoman.engine.lexicon.Lexicon;
import org.dragoman.engine.lexicon.NameKey;
import org.junit.jupiter.api.Test;

/** What is known of actors from outside the lexicon; everybody here is made up. */
class ImportedActorsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 11, 15);

    /** A source in memory that remembers what it was asked. */
    private static final class Source implements ActorSource {

        private final Map<String, List<ImportedActor>> byKey = new HashMap<>();
        private final List<ImportedRole> nouns = new ArrayList<>();
        private final List<String> asked = new ArrayList<>();

        Source with(String name, ImportedActor.Kind kind, KnownActor.Term... terms) {
            List<ImportedActor> bearers = byKey.computeIfAbsent(NameKey.of(name), key -> new ArrayList<>());
            bearers.add(new ImportedActor(
                    "made." + byKey.size() + "." + bearers.size(),
                    name,
                    kind,
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    List.of(terms)));
            return this;
        }

        Source withNoun(String noun, Sector sector, boolean collective) {
            nouns.add(new ImportedRole(
                    "made." + noun, noun, Optional.of(noun + "s"), Optional.empty(), Optional.of(sector), collective));
            return this;
        }

        @Override
        public List<ImportedActor> named(String key) {
            asked.add(key);
            return byKey.getOrDefault(key, List.of());
        }

        @Override
        public List<ImportedRole> roles() {
            return nouns;
        }

        ActorReading read(String text) {
            AnnotatedArticle annotated =
                    TestLanguage.annotate(Article.of("test", text).withPublished(DAY));
            return new ActorReading(
                    annotated, new ActorFinder(new ActorLexicon(Lexicon.builtIn(), this)).find(annotated, List.of()));
        }
    }

    private static KnownActor.Term term(String country, Sector sector, String from, String until) {
        return new KnownActor.Term(
                "",
                Optional.of(sector),
                Optional.of(country),
                Optional.of(from).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                Optional.of(until).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                true);
    }

    private static Source person(KnownActor.Term... terms) {
        return new Source().with("Jorun Halveg", ImportedActor.Kind.PERSON, terms);
    }

    @Test
    void aPersonHasTheCountryAndSectorOfTheDay() {
        ActorReading reading = person(
                        term("SWE", Sector.MIL, "2001-01-01", "2005-12-31"), term("NOR", Sector.GOV, "2021-01-01", ""))
                .read("Jorun Halveg condemned the arrests on Monday. She called them unlawful.");

        assertThat(reading.role("Jorun Halveg")).isEqualTo("NOR GOV -");
        assertThat(reading.mention("Jorun Halveg").role().inferred()).contains("import");
        assertThat(reading.entity("Jorun Halveg").lexicon()).contains("made.1.0");
    }

    @Test
    void whoseTermsAreOverIsFormer() {
        ActorReading reading = person(term("NOR", Sector.GOV, "2001-01-01", "2005-12-31"))
                .read("Jorun Halveg condemned the arrests on Monday.");

        assertThat(reading.role("Jorun Halveg")).isEqualTo("NOR ELI -");
        assertThat(reading.mention("Jorun Halveg").role().status()).contains(Role.Status.FORMER);
    }

    @Test
    void aPersonWithoutDatesHasNoCountry() {
        ActorReading reading =
                person(term("NOR", Sector.GOV, "", "")).read("Jorun Halveg condemned the arrests on Monday.");

        assertThat(reading.role("Jorun Halveg")).isEqualTo("- - -");
    }

    @Test
    void namesakesOfDifferentCountriesGiveNone() {
        Source source = person(term("NOR", Sector.GOV, "2021-01-01", ""))
                .with("Jorun Halveg", ImportedActor.Kind.PERSON, term("SWE", Sector.JRN, "2020-01-01", ""));

        assertThat(source.read("Jorun Halveg condemned the arrests on Monday.").role("Jorun Halveg"))
                .isEqualTo("- - -");
    }

    @Test
    void theOfficeThatTheTextGivesTellsNamesakesApart() {
        Source source = person(term("NOR", Sector.GOV, "2021-01-01", ""))
                .with("Jorun Halveg", ImportedActor.Kind.PERSON, term("SWE", Sector.JRN, "2020-01-01", ""));

        ActorReading reading = source.read("Foreign Minister Jorun Halveg condemned the arrests on Monday.");

        assertThat(reading.role("Jorun Halveg")).isEqualTo("NOR GOV foreign minister");
    }

    @Test
    void theCountryThatTheTextGivesGoesFirst() {
        ActorReading reading = person(term("NOR", Sector.GOV, "2021-01-01", ""))
                .read("Latvian Foreign Minister Jorun Halveg condemned the arrests on Monday.");

        assertThat(reading.role("Jorun Halveg")).isEqualTo("LVA GOV foreign minister");
        assertThat(reading.entity("Jorun Halveg").lexicon()).isEmpty();
    }

    @Test
    void theCountryThatTheTextGivesLaterGoesFirstToo() {
        ActorReading reading = person(term("NOR", Sector.GOV, "2021-01-01", ""))
                .read("Jorun Halveg condemned the arrests on Monday. Latvian Foreign Minister Jorun Halveg called them"
                        + " unlawful.");

        assertThat(reading.mention("Jorun Halveg", 0).role().country()).contains("LVA");
        assertThat(reading.entity("Jorun Halveg").country()).contains("LVA");
        assertThat(reading.entity("Jorun Halveg").lexicon()).isEmpty();
    }

    @Test
    void ourLexiconGoesBeforeImports() {
        Source source = new Source()
                .with("Vladimir Putin", ImportedActor.Kind.PERSON, term("NOR", Sector.BUS, "2000-01-01", ""))
                .with("NATO", ImportedActor.Kind.ORGANISATION, term("NOR", Sector.BUS, "", ""));

        ActorReading reading = source.read("Vladimir Putin threatened NATO on Monday.");

        assertThat(reading.role("Vladimir Putin")).startsWith("RUS GOV");
        assertThat(reading.mention("NATO").role().country()).isNotEqualTo(Optional.of("NOR"));
    }

    @Test
    void aTitleAndANameOfOursAreNotSwallowedByALongerImportedName() {
        Source source = new Source()
                .with("President Vladimir Putin", ImportedActor.Kind.PERSON, term("NOR", Sector.BUS, "2000-01-01", ""))
                .with("The White House", ImportedActor.Kind.UNKNOWN, term("NOR", Sector.BUS, "", ""));

        ActorReading reading = source.read("The White House criticised President Vladimir Putin on Monday.");

        assertThat(reading.role("White House")).isEqualTo("USA GOV -");
        assertThat(reading.role("Vladimir Putin")).startsWith("RUS GOV");
    }

    @Test
    void aFormOfAddressIsNoPartOfAName() {
        ActorReading reading = new Source()
                .with("Mr. Halveg", ImportedActor.Kind.PERSON, term("SWE", Sector.BUS, "2000-01-01", ""))
                .read("Latvian Foreign Minister Jorun Halveg left. Mr. Halveg condemned the arrests.");

        assertThat(reading.mention("Halveg").role().country()).contains("LVA");
    }

    @Test
    void aBodyHasItsCountryAlways() {
        ActorReading reading = new Source()
                .with("Vardovian Harbour Guard", ImportedActor.Kind.UNKNOWN, term("ISL", Sector.COP, "", ""))
                .read("The Vardovian Harbour Guard seized a trawler on Monday.");

        assertThat(reading.role("Vardovian Harbour Guard")).isEqualTo("ISL COP -");
    }

    @Test
    void oneWordIsANameOnlyWhereTheTaggerSaysSo() {
        ActorReading reading = new Source()
                .with("Talks", ImportedActor.Kind.UNKNOWN, term("ISL", Sector.COP, "", ""))
                .read("Talks between the two ministers failed on Monday.");

        assertThat(reading.hasMention("Talks")).isFalse();
    }

    @Test
    void aLongerNameOfTheTaggersIsSomebodyElses() {
        ActorReading reading = person(term("NOR", Sector.GOV, "2021-01-01", ""))
                .read("Anna Jorun Halveg condemned the arrests on Monday.");

        assertThat(reading.actors().mentions())
                .noneMatch(mention -> mention.role().country().equals(Optional.of("NOR")));
    }

    @Test
    void nounsAreReadByTheirHeads() {
        ActorReading reading = new Source()
                .withNoun("trawler hand", Sector.LAB, false)
                .withNoun("farmer", Sector.REB, false)
                .read("Norwegian trawler hands met Norwegian farmers on Monday.");

        assertThat(reading.role("Norwegian trawler hands")).isEqualTo("NOR LAB -");
        assertThat(reading.role("Norwegian farmers"))
                .as("our own noun goes first")
                .isEqualTo("NOR AGR -");
    }

    @Test
    void onlyCapitalisedStretchesAreLookedUp() {
        Source source = new Source();

        source.read("Jorun Halveg of the Harbour Guard said that fishing boats were burning in several harbours.");

        assertThat(source.asked)
                .contains("jorun halveg")
                .noneMatch(key -> key.contains("boats") || key.contains("fishing") || key.contains("burning"));
    }
}
