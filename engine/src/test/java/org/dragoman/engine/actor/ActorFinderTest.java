package org.dragoman.engine.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is who: what stands around a name or noun gives it country, sector and office as of the day. */
class ActorFinderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Latvian Foreign Minister Baiba Ozola left for talks on Monday. | Baiba Ozola   | LVA GOV foreign minister",
                "The Kenyan general Peter Mwangi told reporters nothing.        | Peter Mwangi  | KEN MIL -",
                "Chad’s Defense Minister Idriss Mahamat resigned on Friday.     | Idriss Mahamat | TCD GOV defence minister",
            })
    void aTitleBeforeANameGivesCountrySectorAndOffice(String text, String name, String role) {
        assertThat(ActorReading.of(text).role(name)).isEqualTo(role);
    }

    @Test
    void anAppositionAfterANameDescribesIt() {
        ActorReading reading = ActorReading.of("Baiba Ozola, the Latvian ambassador, signed the treaty on Monday.");

        assertThat(reading.role("Baiba Ozola")).startsWith("LVA GOV");
        assertThat(reading.entity("Baiba Ozola").kind()).isEqualTo(EntityKind.PERSON);
    }

    @Test
    void anAppositionMayFollowAnAge() {
        assertThat(ActorReading.of("Baiba Ozola, 54, a Latvian lawmaker, was arrested on Monday.")
                        .role("Baiba Ozola"))
                .startsWith("LVA LEG");
    }

    @Test
    void anAppositionBeforeANameIsTheSamePerson() {
        ActorReading reading =
                ActorReading.of("A spokesman for the Latvian army, Karlis Berg, denied the report on Monday.");

        assertThat(reading.entity("Karlis Berg").country()).contains("LVA");
    }

    @Test
    void whatIsSaidOfANameOnceHoldsAfterwards() {
        ActorReading reading =
                ActorReading.of("Latvian Foreign Minister Baiba Ozola left on Monday. Ozola met nobody.");

        assertThat(reading.entity("Ozola")).isEqualTo(reading.entity("Baiba Ozola"));
        assertThat(reading.role("Ozola")).startsWith("LVA GOV");
    }

    @Test
    void whoIsFederalBelongsToTheFederationThatTheTextNames() {
        assertThat(ActorReading.of("Germany and Denmark met on Friday. Federal officials praised the Danish offer.")
                        .role("Federal officials"))
                .startsWith("DEU GOV");
    }

    @Test
    void theViceOfAnOfficeIsAnother() {
        ActorReading reading = ActorReading.of("The president was in Riga. The vice president left for Oslo.");

        assertThat(reading.entity("The vice president")).isNotEqualTo(reading.entity("The president"));
    }

    @Test
    void anotherNumberOfPeopleIsOthers() {
        ActorReading reading = ActorReading.of("Six soldiers left Riga. The forty soldiers stayed.");

        assertThat(reading.entity("The forty soldiers")).isNotEqualTo(reading.entity("Six soldiers"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The clerk praised Latvia's rivals.      | Latvia's rivals   | - - -",
                "The clerk praised Latvian rivals.       | Latvian rivals    | LVA - -",
                "The clerk praised Denmark's NATO partners. | Denmark's NATO partners | - - -",
            })
    void whoFacesACountryIsNotOfIt(String text, String words, String role) {
        assertThat(ActorReading.of(text).role(words)).isEqualTo(role);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The senator criticised Latvia.",
                "The senator apologised to Latvia on Monday.",
                "The senator accused the union and Latvia of sabotage."
            })
    void whoDoesSomethingToACountryIsNotOfIt(String text) {
        assertThat(ActorReading.of(text).role("The senator")).isEqualTo("- LEG senator");
    }

    @Test
    void whoGoesHomeToACountryIsOfIt() {
        assertThat(ActorReading.of("The senator returned to Latvia on Monday.").role("The senator"))
                .startsWith("LVA LEG");
    }

    @Test
    void whoSpeaksInACountryIsOfIt() {
        assertThat(ActorReading.of("The senator spoke in Latvia on Monday.").role("The senator"))
                .isEqualTo("LVA LEG senator");
    }

    @Test
    void lettersMeanWhatTheArticleSpellsOut() {
        ActorReading reading =
                ActorReading.of("The Family Income Association sued the college. Lawyers of the FIA met the judge.");

        assertThat(reading.entity("FIA")).isEqualTo(reading.entity("Family Income Association"));
        assertThat(reading.toString()).doesNotContain("PAK");
    }

    @Test
    void aWordBeforeANounTellsItsGender() {
        ActorReading reading = ActorReading.of("A female officer stopped Karlis Berg on Monday. He said nothing.");

        assertThat(reading.entity("He")).isEqualTo(reading.entity("Karlis Berg"));
    }

    @Test
    void whichIsTheBodyAndNotThePersonWhoBelongsToIt() {
        ActorReading reading =
                ActorReading.of("They thanked Ana Berg, a counsel of the Latvian Bar Union, which is suing Oslo.");

        assertThat(reading.entity("which")).isEqualTo(reading.entity("Bar Union"));
    }

    @Test
    void twoPersonsWhomAHyphenJoinsAreBothMeant() {
        assertThat(ActorReading.of("The Obama-Putin call was short.")
                        .entity("Obama-Putin")
                        .members())
                .hasSize(2);
    }

    @Test
    void aPhraseOfTwoModifiersIsWhole() {
        assertThat(ActorReading.of("Federal and state prosecutors met on Monday.")
                        .hasMention("Federal and state prosecutors"))
                .isTrue();
    }

    @Test
    void peopleWhoAreOnlyCountedArePeople() {
        assertThat(ActorReading.of("The blast killed six and hurt 40 others.")
                        .entity("six")
                        .kind())
                .isEqualTo(EntityKind.PEOPLE);
    }

    @Test
    void aFormerOfficeIsFormer() {
        assertThat(ActorReading.of("Former Latvian president Karlis Berg was fined on Monday.")
                        .role("Karlis Berg"))
                .startsWith("LVA ELI");
    }

    @ParameterizedTest
    @CsvSource({"2016-06-01, PTY", "2018-06-01, GOV", "2024-11-15, GOV"})
    void theOfficeOfAKnownPersonIsThatOfTheDay(LocalDate day, String sector) {
        ActorReading reading = ActorReading.of("Donald Trump met the envoys on Monday.", day);

        assertThat(reading.mention("Donald Trump").role().sector()).contains(Sector.valueOf(sector));
        assertThat(reading.mention("Donald Trump").role().country()).contains("USA");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Two Iranian officials confirmed the talks.  | Two Iranian officials  | IRN GOV",
                "Kenyan police fired on the crowd.           | Kenyan police          | KEN COP",
                "French lawmakers rejected the bill.         | French lawmakers       | FRA LEG",
                "The Swiss defied the ban.                   | Swiss                  | CHE -",
            })
    void aDemonymGivesTheCountry(String text, String words, String role) {
        assertThat(ActorReading.of(text).role(words)).startsWith(role);
    }

    @Test
    void aNumberIsCounted() {
        assertThat(ActorReading.of("Two Iranian officials confirmed the talks.")
                        .mention("Two Iranian officials")
                        .count())
                .hasValue(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway’s foreign ministry summoned the envoy.      | Norway’s foreign ministry  | NOR GOV",
                "The army of Chad shelled the town.                 | army                       | TCD MIL",
                "Iran's U.N. mission declined to comment.           | Iran's U.N. mission        | IRN GOV",
                "The mayor of the city denied the claim.            | mayor                      | - GOV",
            })
    void aPossessorGivesTheCountry(String text, String end, String role) {
        ActorReading reading = ActorReading.of(text);
        Mention mention = reading.actors().mentions().stream()
                .filter(found -> reading.article().quote(found.span()).endsWith(end))
                .reduce((one, other) -> other)
                .orElseThrow(() -> new AssertionError(reading));

        assertThat(mention.role().country().orElse("-") + " "
                        + mention.role().sector().map(Sector::name).orElse("-"))
                .isEqualTo(role);
    }

    @Test
    void aSpokespersonSpeaksForAPrincipal() {
        ActorReading reading =
                ActorReading.of("Norway’s ministry was silent. A spokesman for Norway declined to comment.");

        assertThat(reading.principal("A spokesman")).contains("Norway");
    }

    @Test
    void anOrganOfStateSpeaksForItsState() {
        assertThat(ActorReading.of("The Pentagon denied the report.").principal("Pentagon"))
                .contains("United States");
    }

    @Test
    void aTeamSpeaksForThePersonWhoseItIs() {
        ActorReading reading = ActorReading.of("The Macron transition team declined to comment.");

        assertThat(reading.principal("The Macron transition team")).contains("Emmanuel Macron");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Baiba Ozola left for Riga. She signed the treaty.              | She  | Baiba Ozola",
                "Norway expelled two envoys. It gave no reason.                 | It   | Norway",
                "President Emmanuel Macron spoke on Monday. He denied the claim. | He   | Emmanuel Macron",
            })
    void aPronounRefersToTheSubjectBeforeIt(String text, String pronoun, String name) {
        ActorReading reading = ActorReading.of(text);

        assertThat(reading.entity(pronoun)).isEqualTo(reading.entity(name));
    }

    @Test
    void aPronounThatCouldBeSomeoneElseStaysOpen() {
        ActorReading reading = ActorReading.of("After talks between Emmanuel Macron and Olaf Scholz, he left.");

        assertThat(reading.hasMention("he")).isFalse();
    }

    @Test
    void theObjectOfAVerbIsNotItsSubject() {
        ActorReading reading = ActorReading.of("Emmanuel Macron met him on Monday.");

        assertThat(reading.hasMention("him")).isFalse();
    }

    @Test
    void aCapitalThatActsIsItsGovernment() {
        ActorReading reading = ActorReading.of("Oslo summoned the ambassador on Monday.");

        assertThat(reading.entity("Oslo").country()).contains("NOR");
        assertThat(reading.mention("Oslo").role().sector()).contains(Sector.GOV);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Texas sued Mexico on Monday.   | Texas | USA GOV -",
                "Mexico sued Texas on Monday.   | Texas | USA - -",
            })
    void aPlaceThatActsIsItsGovernment(String text, String place, String role) {
        assertThat(ActorReading.of(text).role(place)).isEqualTo(role);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Texas lies north of Mexico.", "Texas has two rivers.", "The envoy left Texas on Monday."})
    void aPlaceThatOnlyIsWhereItIsIsNobody(String text) {
        assertThat(ActorReading.of(text).hasMention("Texas")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ministers met in Oslo on Monday.",
                "A bomb exploded near Oslo on Monday.",
                "Thousands marched through Oslo on Monday."
            })
    void aCapitalWhereSomethingHappensIsNobody(String text) {
        assertThat(ActorReading.of(text).hasMention("Oslo")).isFalse();
    }

    @Test
    void aPersonWithTheNameOfACountryIsAPerson() {
        ActorReading reading = ActorReading.of("Michael Jordan sued the league on Monday. Jordan declined to comment.");

        assertThat(reading.entity("Michael Jordan").kind()).isEqualTo(EntityKind.PERSON);
        assertThat(reading.entity("Michael Jordan").country()).isEmpty();
        assertThat(reading.entity("Jordan")).isEqualTo(reading.entity("Michael Jordan"));
    }

    @Test
    void aCompanyWithTheNameOfAPeopleIsACompany() {
        ActorReading reading = ActorReading.of("Korean Air cancelled its flights to Tel Aviv on Monday.");

        assertThat(reading.entity("Korean Air").kind()).isEqualTo(EntityKind.ORGANISATION);
        assertThat(reading.hasMention("Korean")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The general died in a Trump-ordered strike.    | Trump | USA",
                "Iran-backed fighters shelled the base.         | Iran  | IRN",
                "U.S.-led forces left the town.                 | U.S.  | USA",
            })
    void theNameInsideAHyphenatedWordIsAMention(String text, String name, String country) {
        Mention mention = ActorReading.of(text).mention(name);

        assertThat(mention.form()).isEqualTo(Mention.Form.MODIFIER);
        assertThat(mention.role().country()).contains(country);
    }

    @Test
    void countryPeopleCapitalAndNicknameAreOneEntity() {
        ActorReading reading = ActorReading.of(
                "Russia denied the claim. The Kremlin called it absurd. Moscow warned Kyiv. Russian envoys left.");

        assertThat(reading.entity("Moscow")).isEqualTo(reading.entity("Russia"));
        assertThat(reading.entity("Kyiv")).isNotEqualTo(reading.entity("Russia"));
        assertThat(reading.entity("Russian envoys").country()).contains("RUS");
    }

    @Test
    void mentionsHoldWhatTheirTypePromises() {
        ActorReading reading =
                ActorReading.of("“We won’t sign,” said Iran’s U.N. Ambassador Amir Saeid Iravani 🕊️, whom two "
                        + "U.S.-backed officials met in New York.\r\n\r\nHe later told The New York Times that Tehran’s ministry had "
                        + "“no idea” — and that its spokesman, Esmaeil Baghaei, was in Vienna.");

        Mention before = reading.actors().mentions().get(0);
        for (Mention mention : reading.actors().mentions()) {
            assertThat(mention.first()).isLessThanOrEqualTo(mention.head());
            assertThat(mention.head()).isLessThanOrEqualTo(mention.last());
            assertThat(mention.span().end())
                    .isLessThanOrEqualTo(reading.article().text().length());
            assertThat(reading.article()
                            .sentences()
                            .get(mention.sentence())
                            .span()
                            .contains(mention.span()))
                    .isTrue();
            assertThat(reading.actors().entity(mention)).isNotNull();
            assertThat(reading.actors().at(mention.sentence(), mention.head())).contains(mention);
            assertThat(mention.sentence()).isGreaterThanOrEqualTo(before.sentence());
            assertThat(mention.sentence() > before.sentence() || mention.head() >= before.head())
                    .as("%s comes after %s", mention, before)
                    .isTrue();
            before = mention;
        }
        List<String> ids = reading.actors().entities().stream().map(Entity::id).toList();
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void theSameTextHasTheSameActorsEachTime() {
        String text =
                "Two Iranian officials met Elon Musk in New York, the Times said. He declined to comment; Tehran denied it.";

        assertThat(ActorReading.of(text).toString())
                .isEqualTo(ActorReading.of(text).toString());
    }

    @Test
    void otherCountriesAreNotOfTheCountryBesideThem() {
        ActorReading reading = ActorReading.of("Kenya and several other countries signed the treaty.");

        assertThat(reading.entity("several other countries").country()).isEmpty();
    }

    @Test
    void othersWhoShareAFateArePeople() {
        assertThat(ActorReading.of("Gunmen killed the mayor and three others.")
                        .entity("three others")
                        .kind())
                .isEqualTo(EntityKind.PEOPLE);
    }
}
