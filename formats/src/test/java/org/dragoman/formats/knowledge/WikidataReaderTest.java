package org.dragoman.formats.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WikidataReaderTest {

    private static final String HUMAN = claim("P31", item("Q5"));

    /** What a dump gave. */
    private static final class Read implements WikidataReader.Sink {

        private final List<WikidataPerson> people = new ArrayList<>();
        private final List<WikidataItem> items = new ArrayList<>();
        private final List<Refusal> refusals = new ArrayList<>();
        private int leftOut;

        @Override
        public void person(WikidataPerson person) {
            people.add(person);
        }

        @Override
        public void item(WikidataItem item) {
            items.add(item);
        }

        @Override
        public void leftOut() {
            leftOut++;
        }

        @Override
        public void refused(Refusal refusal) {
            refusals.add(refusal);
        }
    }

    private static Read read(String... entities) {
        return readText("[\n" + String.join(",\n", entities) + "\n]\n");
    }

    private static Read readText(String dump) {
        Read read = new Read();
        try {
            new WikidataReader(read).read("made.json", new ByteArrayInputStream(dump.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return read;
    }

    private static String entity(String id, String label, String... claims) {
        return "{\"type\":\"item\",\"id\":\"" + id + "\",\"labels\":{\"de\":{\"language\":\"de\",\"value\":\"X\"},"
                + "\"en\":{\"language\":\"en\",\"value\":\"" + label + "\"}},\"descriptions\":{},"
                + "\"aliases\":{\"en\":[{\"language\":\"en\",\"value\":\"Other " + label + "\"}]},"
                + "\"claims\":{" + String.join(",", claims) + "},\"sitelinks\":{}}";
    }

    private static String claim(String property, String... statements) {
        return "\"" + property + "\":[" + String.join(",", statements) + "]";
    }

    private static String item(String id) {
        return statement("normal", itemSnak(id), "");
    }

    private static String statement(String rank, String snak, String qualifiers) {
        return "{\"mainsnak\":" + snak + ",\"type\":\"statement\",\"qualifiers\":{" + qualifiers + "},\"rank\":\""
                + rank + "\"}";
    }

    private static String itemSnak(String id) {
        return "{\"snaktype\":\"value\",\"property\":\"P0\",\"datavalue\":{\"value\":{\"entity-type\":\"item\",\"numeric-id\":"
                + id.substring(1) + ",\"id\":\"" + id + "\"},\"type\":\"wikibase-entityid\"}}";
    }

    private static String time(String property, String time, int precision) {
        return "\"" + property + "\":[{\"snaktype\":\"value\",\"datavalue\":{\"value\":{\"time\":\"" + time
                + "\",\"precision\":" + precision + "},\"type\":\"time\"}}]";
    }

    private static String without(String property, String snaktype) {
        return "\"" + property + "\":[{\"snaktype\":\"" + snaktype + "\"}]";
    }

    private static WikidataPerson.Held held(String qualifiers) {
        Read read = read(
                entity("Q901", "Jorun Halveg", HUMAN, claim("P39", statement("normal", itemSnak("Q801"), qualifiers))));
        return read.people.get(0).held().get(0);
    }

    @Test
    void aHumanHasNamesGenderCitizenshipOfficesAndPartyAndDeath() {
        Read read = read(entity(
                "Q901",
                "Jorun Halveg",
                HUMAN,
                claim("P21", item("Q6581072")),
                claim("P27", item("Q20")),
                claim("P102", item("Q701")),
                claim(
                        "P570",
                        statement(
                                "normal",
                                "{\"snaktype\":\"value\",\"datavalue\":{\"value\":{\"time\":\"+2020-00-00T00:00:00Z\",\"precision\":9}}}",
                                "")),
                claim("P39", statement("normal", itemSnak("Q801"), time("P580", "+2009-01-20T00:00:00Z", 11)))));

        assertThat(read.people)
                .containsExactly(new WikidataPerson(
                        "Q901",
                        "Jorun Halveg",
                        new java.util.LinkedHashSet<>(List.of("Jorun Halveg", "Other Jorun Halveg")),
                        Optional.of("f"),
                        Optional.of(LocalDate.of(2020, 12, 31)),
                        List.of("Q20"),
                        List.of(
                                new WikidataPerson.Held("Q701", true, Optional.empty(), Optional.empty()),
                                new WikidataPerson.Held(
                                        "Q801", false, Optional.of(LocalDate.of(2009, 1, 20)), Optional.empty()))));
    }

    @ParameterizedTest
    @CsvSource({
        "+2009-01-20T00:00:00Z, 11, 2009-01-20, 2009-01-20",
        "+2009-02-00T00:00:00Z, 10, 2009-02-01, 2009-02-28",
        "+2009-02-14T00:00:00Z, 10, 2009-02-01, 2009-02-28",
        "+2009-00-00T00:00:00Z, 9, 2009-01-01, 2009-12-31",
        "+2000-00-00T00:00:00Z, 8, -, -",
        "-0044-03-15T00:00:00Z, 11, -, -",
    })
    void timesAreAsWideAsTheirPrecision(String time, int precision, String first, String last) {
        WikidataPerson.Held held = held(time("P580", time, precision) + "," + time("P582", time, precision));

        assertThat(held.from().map(Object::toString).orElse("-")).isEqualTo(first);
        assertThat(held.until().map(Object::toString).orElse("-")).isEqualTo(last);
    }

    @Test
    void anOfficeThatEndedNobodyKnowsWhenIsSureOnTheDayItBeganOnly() {
        LocalDate began = LocalDate.of(2009, 1, 20);
        String start = time("P580", "+2009-01-20T00:00:00Z", 11);

        assertThat(held(start + "," + without("P582", "somevalue")).until()).contains(began);
        assertThat(held(start + "," + without("P582", "novalue")).until()).isEmpty();
        assertThat(held(without("P580", "somevalue")).from()).isEmpty();
    }

    @Test
    void deprecatedClaimsAndUnknownOfficesAreSkipped() {
        Read read = read(entity(
                "Q901",
                "Jorun Halveg",
                HUMAN,
                claim("P27", item("Q20")),
                claim(
                        "P39",
                        statement("deprecated", itemSnak("Q801"), ""),
                        statement("normal", "{\"snaktype\":\"somevalue\"}", ""),
                        statement("preferred", itemSnak("Q802"), ""))));

        assertThat(read.people.get(0).held())
                .extracting(WikidataPerson.Held::item)
                .containsExactly("Q802");
    }

    @Test
    void theLabelForAllLanguagesStandsInForAnEnglishOne() {
        String person =
                entity("Q901", "Jorun Halveg", HUMAN, claim("P27", item("Q20"))).replace("\"en\":", "\"mul\":");

        assertThat(read(person).people.get(0).name()).isEqualTo("Jorun Halveg");
    }

    @Test
    void officesPartiesAndCountriesAreHandedOnForThosePeople() {
        Read read = read(
                entity(
                        "Q801",
                        "Minister of Ores of Vardovia",
                        claim("P1001", item("Q20")),
                        claim("P279", item("Q83307"))),
                entity(
                        "Q20",
                        "Norway",
                        "\"P298\":[{\"mainsnak\":{\"snaktype\":\"value\",\"datavalue\":{\"value\":\"NOR\",\"type\":\"string\"}},\"rank\":\"normal\"}]"),
                entity(
                        "Q21",
                        "Sweden",
                        "\"P297\":[{\"mainsnak\":{\"snaktype\":\"value\",\"datavalue\":{\"value\":\"SE\",\"type\":\"string\"}},\"rank\":\"normal\"}]"));

        assertThat(read.items)
                .containsExactly(
                        new WikidataItem(
                                "Q801",
                                "Minister of Ores of Vardovia",
                                Optional.empty(),
                                List.of("Q20"),
                                List.of("Q83307")),
                        new WikidataItem("Q20", "Norway", Optional.of("NOR"), List.of(), List.of()),
                        new WikidataItem("Q21", "Sweden", Optional.of("SWE"), List.of(), List.of()));
    }

    @Test
    void whatIsOfNoUseIsLeftOutAndNotRefused() {
        Read read = read(
                entity(
                        "Q1",
                        "a hill",
                        claim("P17", item("Q20")),
                        claim("P625", "{\"mainsnak\":{\"snaktype\":\"value\"},\"rank\":\"normal\"}")),
                entity("Q2", "Nobody Inparticular", HUMAN),
                "{\"type\":\"property\",\"id\":\"P6\",\"labels\":[],\"aliases\":[],\"claims\":[]}");

        assertThat(read.leftOut).isEqualTo(3);
        assertThat(read.refusals).isEmpty();
    }

    @Test
    void aBrokenLineIsRefusedAndTheOthersAreRead() {
        String good = entity("Q901", "Jorun Halveg", HUMAN, claim("P27", item("Q20")));
        Read read = readText("[\n" + good + ",\n{\"id\":\"Q902\",\"labels\":{\n\"text\",\n{}\n" + good + "\n]");

        assertThat(read.people).hasSize(2);
        assertThat(read.refusals)
                .extracting(Refusal::where)
                .containsExactly("made.json:3", "made.json:4", "made.json:5");
        assertThat(read.refusals.get(0).found()).startsWith("broken JSON");
        assertThat(read.refusals.get(2).found()).isEqualTo("an object without id");
    }
}
