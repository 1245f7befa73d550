package org.dragoman.formats.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dragoman.engine.actor.ActorCodes;
import org.dragoman.engine.lexicon.Lexicon;
import org.dragoman.engine.place.ImportedPlace;
import org.dragoman.engine.place.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeoNamesReaderTest {

    private static final ActorCodes CODES = new ActorCodes(Lexicon.builtIn());
    private static final String TOWN = line("12345", "Qarvand", "60.5", "11.25", "P", "PPL", "NO", "03", "31000");

    /** What a file gave. */
    private static final class Read implements GeoNamesReader.Sink {

        private final List<ImportedPlace> places = new ArrayList<>();
        private final List<Optional<String>> regionsOfPlaces = new ArrayList<>();
        private final List<Set<String>> names = new ArrayList<>();
        private final Map<String, String> regions = new LinkedHashMap<>();
        private final List<Refusal> refusals = new ArrayList<>();
        private int leftOut;

        @Override
        public void place(ImportedPlace place, Optional<String> region, Set<String> allNames) {
            places.add(place);
            regionsOfPlaces.add(region);
            names.add(allNames);
        }

        @Override
        public void region(String code, String name) {
            regions.put(code, name);
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

    private static Read read(String... lines) {
        Read read = new Read();
        try {
            new GeoNamesReader(CODES, read)
                    .read(
                            "made.txt",
                            new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return read;
    }

    private static String line(
            String id,
            String name,
            String latitude,
            String longitude,
            String featureClass,
            String feature,
            String country,
            String region,
            String population) {
        return String.join(
                "\t",
                id,
                name,
                name,
                "Old " + name + ",Кварванд,QVD",
                latitude,
                longitude,
                featureClass,
                feature,
                country,
                "",
                region,
                "",
                "",
                "",
                population,
                "",
                "12",
                "Europe/Oslo",
                "2024-01-01");
    }

    @Test
    void aTownHasItsNamesCountryRegionCoordinatesAndSize() {
        Read read = read(TOWN);

        assertThat(read.places)
                .containsExactly(new ImportedPlace(
                        "12345",
                        "Qarvand",
                        ImportedPlace.Kind.CITY,
                        Optional.of("NOR"),
                        Optional.empty(),
                        new Place.Location(60.5, 11.25),
                        2.0));
        assertThat(read.regionsOfPlaces).containsExactly(Optional.of("NO.03"));
        assertThat(read.names.get(0)).as("no other scripts, no codes").containsExactly("Qarvand", "Old Qarvand");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1",
        "500, 1",
        "8000, 1",
        "31000, 2",
        "125000, 3",
        "500000, 4",
        "2000000, 5",
        "8000000, 6",
        "30000000, 6"
    })
    void sizeFollowsFromPopulation(long population, double size) {
        assertThat(ImportedPlace.sizeOf(population)).isEqualTo(size);
    }

    @ParameterizedTest
    @CsvSource({"NO, NOR", "XK, KOS", "GL, DNK", "PR, USA", "HK, HKG", "PS, PSE", "AQ, -", "'', -"})
    void countriesArePloversAndDependenciesCountUnderTheirState(String alpha2, String country) {
        ImportedPlace place = read(line("1", "Somewhere", "0", "0", "P", "PPL", alpha2, "", "0"))
                .places
                .get(0);

        assertThat(place.country().orElse("-")).isEqualTo(country);
    }

    @ParameterizedTest
    @CsvSource({
        "P, PPL, CITY",
        "P, PPLA2, CITY",
        "P, PPLC, CITY",
        "A, ADM1, REGION",
        "A, ADM2, COUNTY",
        "A, PCLI, COUNTRY",
        "T, MT, OTHER",
        "H, STRT, OTHER",
        "S, AIRP, OTHER",
        "P, PPLH, -",
        "A, ADM4, -",
        "S, HTL, -",
        "H, STM, -",
    })
    void onlyKindsOfWhichNewsSpeaksAreKept(String featureClass, String feature, String kind) {
        Read read = read(line("1", "Somewhere", "0", "0", featureClass, feature, "NO", "", "0"));

        assertThat(read.places)
                .extracting(place -> place.kind().name())
                .isEqualTo(kind.equals("-") ? List.of() : List.of(kind));
        assertThat(read.leftOut).isEqualTo(kind.equals("-") ? 1 : 0);
    }

    @Test
    void namesOfRegionsComeFromTheirOwnFile() {
        assertThat(read("US.OH\tOhio\tOhio\t5165418").regions).containsExactly(Map.entry("US.OH", "Ohio"));
    }

    @ParameterizedTest
    @CsvSource({
        "x1, Somewhere, 0, 0, 5, the id “x1”",
        "1, ' ', 0, 0, 5, no name",
        "1, Somewhere, 91, 0, 5, coordinates",
        "1, Somewhere, 0, east, 5, coordinates",
        "1, Somewhere, NaN, 0, 5, coordinates",
        "1, Somewhere, 0, 0, many, population",
    })
    void aWrongLineIsRefusedWithItsNumberAndTheOthersAreKept(
            String id, String name, String latitude, String longitude, String population, String found) {
        Read read = read(TOWN, line(id, name, latitude, longitude, "P", "PPL", "NO", "", population), TOWN);

        assertThat(read.places).hasSize(2);
        assertThat(read.refusals).hasSize(1);
        assertThat(read.refusals.get(0).line()).startsWith("made.txt:2: found ").contains(found);
    }

    @Test
    void aLineWithOtherColumnsIsRefused() {
        assertThat(read("only\ttwo").refusals.get(0).line())
                .isEqualTo("made.txt:1: found 2 columns, expected 19 columns of a place or 4 of a region's name");
    }

    @Test
    void filesAreReadAsTheyArePacked(@TempDir Path folder) throws IOException {
        byte[] text = TOWN.getBytes(StandardCharsets.UTF_8);
        Path plain = Files.write(folder.resolve("cities.txt"), text);
        Path gz = folder.resolve("cities.txt.gz");
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(gz))) {
            out.write(text);
        }
        Path zip = folder.resolve("cities.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("readme.txt"));
            out.write("not a place".getBytes(StandardCharsets.UTF_8));
            out.putNextEntry(new ZipEntry("cities.txt"));
            out.write(text);
        }

        for (Path file : List.of(plain, gz, zip)) {
            List<String> seen = new ArrayList<>();
            KnowledgeFile.read(file, (name, in) -> seen.add(name + " " + in.readAllBytes().length));
            assertThat(seen).as(file.toString()).containsExactly("cities.txt " + text.length);
        }
    }

    @Test
    void whatCannotBeUnpackedIsSaidWithAWayOut(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("dump.json.bz2"), "BZh9");

        assertThatThrownBy(() -> KnowledgeFile.read(file, (name, in) -> {}))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("bzcat FILE | dragoman");
    }
}
