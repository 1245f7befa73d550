package org.dragoman.formats.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.dragoman.engine.actor.ImportedActor;
import org.dragoman.engine.actor.ImportedRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PetrarchReaderTest {

    @Test
    void aNameAndItsSynonymsHaveTheCodesBelow() {
        ReadDictionary read = ReadDictionary.of("""
                # made up
                JORUN_HALVEG_ ; a comment
                +J._HALVEG_
                +MINISTER_HALVEG
                	[NORGOV 20010101-20051231]
                	[NORELI >20060101]
                	[NOR]
                """);

        assertThat(read.actors).containsOnlyKeys("JORUN HALVEG", "J. HALVEG", "MINISTER HALVEG");
        assertThat(read.terms("J. HALVEG"))
                .as("what has no date stands before what has, so that dates win")
                .containsExactly("NOR - - -", "NOR GOV 2001-01-01 2005-12-31", "NOR ELI 2006-01-01 -");
        assertThat(read.actors.get("JORUN HALVEG").name()).isEqualTo("Jorun Halveg");
        assertThat(read.actors.get("JORUN HALVEG").id()).isEqualTo("petrarch.made.2");
        assertThat(read.kept).isEqualTo(6);
        assertThat(read.refusals).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "USAGOV, USA, GOV",
        "AFGGOVMIL, AFG, GOV",
        "AFGMIL, AFG, MIL",
        "IGOUNO, UNO, -",
        "IGOUNOREFHCR, UNO, REF",
        "IGOEUREEC, EUR, -",
        "IGOAFRAFU, IGO, -",
        "NGOUSAHRI, NGO, SOC",
        "MNCUSA, MNC, -",
        "IMGMUSALQ, IMG, -",
        "GBRVGBGOV, GBR, GOV",
        "BMUGOV, GBR, GOV",
        "ROMGOV, ROU, GOV",
        "TMPGOV, TLS, GOV",
        "KSVREB, KOS, REB",
        "DDRGOV, -, GOV",
        "AFRREB, -, REB",
        "AFGHLH, AFG, MED",
        "AFGMED, AFG, JRN",
        "AFGINS, AFG, REB",
        "ELI, -, ELI",
        "BUDMAH113, -, REL",
        "MUSGOV, MUS, GOV",
    })
    void cameoCodesMeanWhatPloverHasForThem(String code, String country, String sector) {
        assertThat(ReadDictionary.of("SOMEBODY_ [" + code + "]").terms("SOMEBODY"))
                .containsExactly(country + " " + sector + " - -");
    }

    @ParameterizedTest
    @CsvSource({
        ">20090120, 2009-01-20, -",
        "> 20090120, 2009-01-20, -",
        "<19920101, -, 1992-01-01",
        ">090120, 2009-01-20, -",
        "930120-20010120, 1993-01-20, 2001-01-20",
        "930120-010120, 1993-01-20, 2001-01-20",
        "19300101-350101, 1930-01-01, 1935-01-01",
        "190101-350101, 1919-01-01, 1935-01-01",
        "930000-940000, 1993-01-01, 1994-01-01",
    })
    void datesMayHaveYearsOfTwoDigitsOrFour(String dates, String from, String until) {
        assertThat(ReadDictionary.of("SOMEBODY_ [USAGOV " + dates + "]").terms("SOMEBODY"))
                .containsExactly("USA GOV " + from + " " + until);
    }

    @Test
    void oneLineMayHoldSeveralCodes() {
        assertThat(ReadDictionary.of("SOMEBODY_\n\t[USAGOV 981022-010811] [USAELI]; note")
                        .terms("SOMEBODY"))
                .containsExactly("USA ELI - -", "USA GOV 1998-10-22 2001-08-11");
    }

    @Test
    void anAbbreviationInBracketsIsAFurtherName() {
        assertThat(ReadDictionary.of("FRONT_OF_THE_TWO_RIVERS_(FTR)_ [TCDREB]\nOLD_MAN (ACTING_ [TCDGOV]").actors)
                .containsOnlyKeys("FRONT OF THE TWO RIVERS", "FTR", "OLD MAN");
    }

    @Test
    void anArticleIsNoPartOfAName() {
        assertThat(ReadDictionary.of("THE_TWO_RIVERS_FRONT_ [TCDREB]").actors)
                .containsOnlyKeys("THE TWO RIVERS FRONT", "TWO RIVERS FRONT");
    }

    @Test
    void aCountryAloneIsAPlaceOrPeopleAndAnythingElseMayBeAPersonOrABody() {
        ReadDictionary read = ReadDictionary.of("VARDOVIA_TOWN_ [NOR]\nHARBOUR_BOARD_ [NORGOV]");

        assertThat(read.actors.get("VARDOVIA TOWN").kind()).isEqualTo(ImportedActor.Kind.PLACE);
        assertThat(read.actors.get("HARBOUR BOARD").kind()).isEqualTo(ImportedActor.Kind.UNKNOWN);
    }

    @Test
    void codesOfPeoplesAndFaithsAreNoCountriesInTheirOwnDictionaries() {
        String peoples = "# made like the CAMEO ethnic \n# groups codes\nCHECHENS_ [CHE]\n";
        String faiths = "# made like the CAMEO religion \nSOME_SCHOOL_ [MUSSHI]\n";

        assertThat(ReadDictionary.of(peoples).terms("CHECHENS")).containsExactly("- - - -");
        assertThat(ReadDictionary.of(faiths).terms("SOME SCHOOL")).containsExactly("- REL - -");
        assertThat(ReadDictionary.of("SOMEBODY_ [CHE]").terms("SOMEBODY")).containsExactly("CHE - - -");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A_NAME\\nNEXT_ [USAGOV]                | 1 | no code",
                "A_NAME [KKLREB]                        | 1 | unknown code “KKLREB”",
                "A_NAME [USAGOV 2004017-20061201]       | 1 | a day that is none",
                "A_NAME [USAGOV >19970230]              | 1 | a day that is none",
                "A_NAME [USAGOV 20121207-20120802]      | 1 | ends before it begins",
                "A_NAME [---]                           | 1 | not to be coded",
                "+SYNONYM                               | 1 | synonym",
                "[USAGOV]                               | 1 | the code",
                "A_NAME]_                               | 1 | A_NAME]_",
                "A_NAME [USAGOV                         | 1 | [USAGOV",
                "THIEF {THIEVES} [~CRM}                 | 1 | THIEF",
                "THIEF [~XYZ]                           | 1 | unknown code “~XYZ”",
                "THIEF!NOBODY! [~CRM]                   | 1 | unknown variable !NOBODY!",
            })
    void whatCannotBeKeptIsRefusedWithItsLineAndWhatWasFound(String text, long line, String found) {
        ReadDictionary read = ReadDictionary.of(text.strip().replace("\\n", "\n"));

        assertThat(read.refusals).hasSize(1);
        assertThat(read.refusals.get(0).line()).startsWith("made.actors.txt:" + line + ": found ");
        assertThat(read.refusals.get(0).found()).contains(found);
        assertThat(read.actors).doesNotContainKey("A NAME");
        assertThat(read.roles).isEmpty();
    }

    @Test
    void oneBadCodeLeavesTheOthersOfItsEntry() {
        ReadDictionary read = ReadDictionary.of("A_NAME_\n\t[USAGOV >20210230]\n\t[USAELI]\n");

        assertThat(read.terms("A NAME")).containsExactly("USA ELI - -");
        assertThat(read.kept).isEqualTo(2);
        assertThat(read.refusals).extracting(Refusal::where).containsExactly("made.actors.txt:2");
    }

    @Test
    void agentsHaveRegularIrregularOrNoPlurals() {
        assertThat(ReadDictionary.of("""
                FARM_WORKER [~AGR]
                DEPUTY [~LEG]
                THIEF {THIEVES} [~CRM]
                RIOT_POLICE {} [~COP]
                """).nouns())
                .containsExactly(
                        "farm worker/farm workers AGR",
                        "deputy/deputies LEG",
                        "thief/thieves CRM",
                        "riot police/- COP");
    }

    @Test
    void variablesStandForAllTheirWords() {
        ReadDictionary read = ReadDictionary.of("""
                !PERSON! = MAN, MEN, PERSON
                FISHER!PERSON! [~AGR]
                MINISTER_OF_ORES [~GOVBUS]
                """);

        assertThat(read.nouns())
                .containsExactly(
                        "fisherman/fishermen AGR",
                        "fisherperson/fisherpersons AGR",
                        "minister of ores/ministers of ores GOV");
        assertThat(read.kept).isEqualTo(3);
    }

    @Test
    void agentsThatAreInternationalByNatureHaveTheirCode() {
        assertThat(ReadDictionary.of("AID_AGENCY [~NGO]").roles)
                .extracting(ImportedRole::country)
                .containsExactly(java.util.Optional.of("NGO"));
    }

    @Test
    void linesInOlderEncodingsAreRead() {
        byte[] latin = "JOSÉ_MADEUP_ [ESPGOV]".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);

        assertThat(ReadDictionary.of("old.txt", new java.io.ByteArrayInputStream(latin)).actors)
                .containsOnlyKeys("JOSÉ MADEUP");
    }
}
