package org.dragoman.formats.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads the Phoenix dictionaries themselves, where they lie beside the checkout. */
class PhoenixDictionariesTest {

    private static final Path FOLDER =
            Path.of(System.getProperty("dragoman.root")).resolveSibling("shared/reference/phoenix");

    @ParameterizedTest
    @CsvSource({
        "CAMEO.EthnicGroups.actors.txt, 621, 0",
        "CAMEO.ReligiousGroups.actors.txt, 1423, 2",
        "Phoenix.Countries.actors.txt, 53962, 130",
        "Phoenix.International.actors.txt, 15738, 6",
        "Phoenix.MilNonState.actors.txt, 2729, 30",
        "Phoenix.agents.txt, 2237, 2",
    })
    void everyLineIsKeptOrRefused(String name, int kept, int refused) throws IOException {
        Path file = FOLDER.resolve(name);
        assumeTrue(Files.isRegularFile(file), "the Phoenix dictionaries do not lie at " + FOLDER + "; nothing to read");

        ReadDictionary read = ReadDictionary.of(name, Files.newInputStream(file));

        assertThat(read.kept + read.refusals.size()).as("lines with content").isEqualTo(contentLines(file));
        assertThat(read.refusals).extracting(Refusal::where).doesNotHaveDuplicates();
        assertThat(read.refusals).as("lines refused").hasSize(refused);
        assertThat(read.kept).as("lines kept").isEqualTo(kept);
    }

    private static int contentLines(Path file) throws IOException {
        return (int) Files.readString(file, StandardCharsets.ISO_8859_1)
                .lines()
                .filter(line -> !line.replaceFirst("[#;].*", "").isBlank())
                .count();
    }
}
