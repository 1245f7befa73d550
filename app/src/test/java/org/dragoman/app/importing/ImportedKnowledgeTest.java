package org.dragoman.app.importing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dragoman.app.cli.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From files in the real formats to the record, through the commands. All people and places are made up. */
class ImportedKnowledgeTest {

    private static final String PETRARCH = """
            JORUN_HALVEG_
            +J._HALVEG_
            	[NORGOV 20210101-20251231]
            	[NORELI]
            VARDOVIAN_HARBOUR_GUARD_ [ISLCOP]
            """;

    /** The office stands behind the person, the country behind the office. */
    private static final String WIKIDATA = """
            [
            {"type":"item","id":"Q9001","labels":{"en":{"language":"en","value":"Tamsin Orrelby"}},"aliases":[],"claims":{"P31":[{"mainsnak":{"snaktype":"value","datavalue":{"value":{"id":"Q5"}}},"rank":"normal"}],"P21":[{"mainsnak":{"snaktype":"value","datavalue":{"value":{"id":"Q6581072"}}},"rank":"normal"}],"P39":[{"mainsnak":{"snaktype":"value","datavalue":{"value":{"id":"Q8001"}}},"rank":"normal","qualifiers":{"P580":[{"snaktype":"value","datavalue":{"value":{"time":"+2022-03-00T00:00:00Z","precision":10}}}]}}]}},
            {"type":"item","id":"Q9002","labels":{"en":{"language":"en","value":"Orrin Mabestad"}},"aliases":[],"claims":{"P31":[{"mainsnak":{"snaktype":"value","datavalue":{"value":{"id":"Q5"}}},"rank":"normal"}],"P27":[{"mainsnak":{"snaktype":"value","datavalue":{"value":{"id":"Q7001"}}},"rank":"normal"}],"P39":[{"mainsnak":{"snaktype":"value","datavalue":{"value":{"id":"Q8001"}}},"rank":"normal"}]}},
            {"type":"item","id":"Q8001","labels":{"en":{"language":"en","value":"Minister of Foreign Affairs of Kaldonia"}},"aliases":[],"claims":{"P279":[{"mainsnak":{"snaktype":"value","datavalue":{"value":{"id":"Q83307"}}},"rank":"normal"}],"P1001":[{"mainsnak":{"snaktype":"value","datavalue":{"value":{"id":"Q7001"}}},"rank":"normal"}]}},
            {"type":"item","id":"Q7001","labels":{"en":{"language":"en","value":"Finland"}},"aliases":[],"claims":{"P298":[{"mainsnak":{"snaktype":"value","datavalue":{"value":"FIN"}},"rank":"normal"}]}}
            ]
            """;

    private static final String GEONAMES =
            "98765\tQarvand\tQarvand\tOld Qarvand\t60.5\t11.25\tP\tPPL\tNO\t\t03\t\t\t\t41000\t\t12\tEurope/Oslo\t2024-01-01\n"
                    + "98766\tQarvand\tQarvand\t\t-33.5\t150.5\tP\tPPL\tAU\t\t02\t\t\t\t900\t\t12\tAustralia/Sydney\t2024-01-01\n";

    @TempDir
    private Path temporary;

    private Folder folder;

    @BeforeEach
    void makeFolder() {
        folder = new Folder(temporary);
    }

    @Test
    void aPersonOfADictionaryHasCountryAndSectorOfTheDay() {
        String text = "Jorun Halveg condemned the arrests on Monday. Police arrested J. Halveg on Friday.";
        assertThat(Folder.role(folder.record(text), "Jorun Halveg")).startsWith("- ");

        folder.importActors(
                "--petrarch", folder.write("made.actors.txt", PETRARCH).toString());

        JsonNode record = folder.record(text);
        assertThat(Folder.role(record, "Jorun Halveg")).isEqualTo("NOR GOV - import");
        assertThat(record.findValue("entities").get(0).path("lexicon").asText()).isEqualTo("petrarch.made.1");
    }

    @Test
    void theTextGoesBeforeWhatWasImported() {
        folder.importActors(
                "--petrarch", folder.write("made.actors.txt", PETRARCH).toString());

        JsonNode record = folder.record("Latvian Foreign Minister Jorun Halveg condemned the arrests on Monday.");

        assertThat(Folder.role(record, "Jorun Halveg")).startsWith("LVA GOV");
    }

    @Test
    void aPersonOfADumpHasTheOfficeThatStandsBehindInTheDump() {
        folder.importActors(
                "--wikidata", folder.writeGz("dump.json.gz", WIKIDATA).toString());

        JsonNode record = folder.record("Tamsin Orrelby condemned the arrests. Orrin Mabestad praised them.");

        assertThat(Folder.role(record, "Tamsin Orrelby")).isEqualTo("FIN GOV foreign minister import");
        assertThat(Folder.role(record, "Orrin Mabestad"))
                .as("an office without dates and a citizenship give no country")
                .startsWith("- -");
    }

    @Test
    void aPlaceHasCoordinatesAndItsGeoNamesIdAndTheTextChoosesAmongNamesakes() {
        folder.importPlaces("--geonames", folder.write("made.txt", GEONAMES).toString());

        JsonNode norway = folder.record("A storm hit the town of Qarvand on Monday.")
                .findValue("places")
                .get(0);
        JsonNode australia = folder.record("A storm hit Qarvand, Australia, on Monday.")
                .findValue("places")
                .get(0);

        assertThat(norway.path("country").asText()).isEqualTo("NOR");
        assertThat(norway.path("lat").asDouble()).isEqualTo(60.5);
        assertThat(norway.path("geonames").asText()).isEqualTo("98765");
        assertThat(australia.path("country").asText()).isEqualTo("AUS");
        assertThat(australia.path("geonames").asText()).isEqualTo("98766");
    }

    @Test
    void anotherImportIsAnotherKnowledgeAndTheSameIsNot() {
        String before = lexicon("Nothing happened.");
        folder.importPlaces("--geonames", folder.write("made.txt", GEONAMES).toString());
        String after = lexicon("Nothing happened.");
        folder.importPlaces("--geonames", folder.path().resolve("made.txt").toString());

        assertThat(after).startsWith(before + "+");
        assertThat(lexicon("Nothing happened.")).isEqualTo(after);
    }

    private String lexicon(String text) {
        return folder.record(text).path("made_by").path("lexicon").asText();
    }

    @Test
    void theSameFileTwiceChangesNotAByte() throws Exception {
        String file = folder.write("made.actors.txt", PETRARCH).toString();
        folder.importActors("--petrarch", file);
        byte[] before = Files.readAllBytes(folder.knowledge());

        Outcome again = folder.importActors("--petrarch", file);

        assertThat(again.out()).isEqualTo("petrarch made.actors: already imported; nothing changed\n");
        assertThat(Files.readAllBytes(folder.knowledge())).isEqualTo(before);
    }

    @Test
    void aLaterFileOfTheSameNameTakesThePlaceOfTheEarlier() {
        folder.importActors(
                "--petrarch", folder.write("made.actors.txt", PETRARCH).toString());
        folder.importActors(
                "--petrarch",
                folder.write("made.actors.txt", "JORUN_HALVEG_\n\t[SWEGOV 20210101-20251231]\n")
                        .toString());

        assertThat(Folder.role(folder.record("Jorun Halveg condemned the arrests."), "Jorun Halveg"))
                .startsWith("SWE GOV");
    }

    @Test
    void ofSeveralFilesAllAreImportedOrNone() {
        folder.importActors(
                "--petrarch", folder.write("made.actors.txt", PETRARCH).toString());

        Outcome outcome = folder.importActors(
                "--petrarch",
                folder.write("more.actors.txt", "BRANO_IMMERVIK_\n\t[SWEGOV >20210101]\n")
                        .toString(),
                folder.write("useless.actors.txt", "A_NAME_\n").toString());

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err())
                .contains("petrarch useless.actors: found nothing that could be kept")
                .contains("nothing was imported");
        assertThat(Folder.role(folder.record("Brano Immervik condemned the arrests."), "Brano Immervik"))
                .startsWith("- -");
    }

    @Test
    void theSummaryTellsTheFirstTwentyRefusalsWithWhereAndWhy() {
        StringBuilder text = new StringBuilder(PETRARCH);
        for (int i = 0; i < 25; i++) {
            text.append("MADE_UP_").append(i).append("_ [QQQGOV]\n");
        }

        String out = folder.importActors(
                        "--petrarch",
                        folder.write("made.actors.txt", text.toString()).toString())
                .out();

        assertThat(out.lines().findFirst())
                .contains("petrarch made.actors: 2 entries kept from 5 lines, 25 lines refused");
        assertThat(out.lines().filter(line -> line.contains("made.actors.txt:")))
                .hasSize(20);
        assertThat(out).contains("made.actors.txt:6: found the unknown code “QQQGOV”, expected a code such as");
        assertThat(out).endsWith("  … and 5 more\n");
    }

    @Test
    void aFileThatIsNotThereIsSaid() {
        assertThat(folder.importPlaces(
                                "--geonames", folder.path().resolve("none.txt").toString())
                        .err())
                .contains("none.txt: found no file that can be read");
        assertThat(Outcome.of(
                                "read",
                                "x",
                                "--knowledge",
                                folder.path().resolve("none.db").toString())
                        .err())
                .contains("none.db: found no such file, expected one that \"dragoman actors import\"");
    }

    @Test
    void aStoreIsNotTakenForKnowledge() {
        org.dragoman.store.Store.open(folder.knowledge()).close();

        Outcome outcome = folder.importPlaces(
                "--geonames", folder.write("made.txt", GEONAMES).toString());

        assertThat(outcome.code()).isEqualTo(73);
        assertThat(outcome.err()).contains("database of another program").contains("--knowledge");
    }
}
