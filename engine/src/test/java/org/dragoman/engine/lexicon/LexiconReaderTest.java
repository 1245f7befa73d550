package org.dragoman.engine.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconReaderTest {

    static final String HEADER = """
            about: Nouns for tests.
            sources: None.
            licence: GPL-3.0-or-later
            date: 2026-11-23
            """;

    @Test
    void entriesKeepTheirKindFileLineAndFields() {
        List<Entry> entries = LexiconReader.read("nouns.yaml", HEADER + """
                        nouns:
                          # people
                          - {id: envoy, forms: [envoy, envoys], weight: 0.5, rank: 3, known: true, note: null}
                          - id: judge
                            text: "10"
                        """);

        Entry envoy = entries.get(0);
        assertThat(envoy.kind()).isEqualTo("nouns");
        assertThat(envoy.file()).isEqualTo("nouns.yaml");
        assertThat(envoy.line()).isEqualTo(7);
        assertThat(envoy.texts("forms")).containsExactly("envoy", "envoys");
        assertThat(envoy.number("weight")).contains(0.5);
        assertThat(envoy.number("rank")).contains(3.0);
        assertThat(envoy.flag("known", false)).isTrue();
        assertThat(envoy.has("note")).isFalse();
        assertThat(entries.get(1).line()).isEqualTo(8);
        assertThat(entries.get(1).text("text")).isEqualTo("10");
    }

    @Test
    void wordsThatLookLikeTruthOrDatesStayWords() {
        Entry entry = LexiconReader.read(
                        "x.yaml", HEADER + "nouns:\n  - {id: NO, names: [yes, off, on, 2024-11-15, 1e, 007]}\n")
                .get(0);

        assertThat(entry.id()).isEqualTo("NO");
        assertThat(entry.texts("names")).containsExactly("yes", "off", "on", "2024-11-15", "1e", "007");
    }

    @Test
    void everyMissingHeaderLineIsNamed() {
        assertThat(problems("about: x\nnouns: []\n"))
                .hasSize(3)
                .anyMatch(line -> line.startsWith("nouns.yaml:1: the header lacks 'licence', expected"))
                .anyMatch(line -> line.contains("'date'"))
                .anyMatch(line -> line.contains("'sources'"));
    }

    @Test
    void aKeyThatStandsTwiceIsFoundAtItsLine() {
        assertThat(problems(HEADER + "nouns:\n  - id: envoy\n    sector: GOV\n    sector: MIL\n"))
                .containsExactly("nouns.yaml:8: the key 'sector' stands twice");
    }

    @Test
    void anEntryThatIsNoMapIsFoundAtItsLine() {
        assertThat(problems(HEADER + "nouns:\n  - {id: envoy}\n  - judge\n"))
                .containsExactly("nouns.yaml:7: found no map, expected an entry of 'nouns'");
    }

    @Test
    void aKindWithoutAListIsFoundAtItsLine() {
        assertThat(problems(HEADER + "nouns: {id: envoy}\n"))
                .containsExactly("nouns.yaml:5: 'nouns': found no list, expected a list of entries");
    }

    @Test
    void brokenYamlIsToldWithItsLine() {
        assertThat(problems(HEADER + "nouns:\n  - {id: envoy\n  - {id: judge}\n"))
                .singleElement()
                .asString()
                .startsWith("nouns.yaml: not YAML:")
                .contains("line 7")
                .doesNotContain("\n");
    }

    @Test
    void anEmptyFileIsNoLexicon() {
        assertThat(problems("")).singleElement().asString().contains("found no map at the top");
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.yaml"), HEADER + "nouns: x\n");
        Files.createDirectory(folder.resolve("more"));
        Files.writeString(folder.resolve("more/b.yaml"), HEADER + "nouns:\n  - x\n  - y\n");

        LexiconException found = catchThrowableOfType(LexiconException.class, () -> LexiconReader.readFolder(folder));

        assertThat(found.problems())
                .hasSize(3)
                .anyMatch(line -> line.startsWith("a.yaml:5:"))
                .anyMatch(line -> line.startsWith("more/b.yaml:6:"))
                .anyMatch(line -> line.startsWith("more/b.yaml:7:"));
        assertThat(found.getMessage().lines()).hasSize(3);
    }

    @Test
    void filesAreReadInTheOrderOfTheirNamesAndOthersAreLeftAlone(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("b.yaml"), HEADER + "nouns: [{id: second}]\n");
        Files.writeString(folder.resolve("a.yaml"), HEADER + "nouns: [{id: first}]\n");
        Files.writeString(folder.resolve("notes.txt"), "no lexicon");

        assertThat(LexiconReader.readFolder(folder)).extracting(Entry::id).containsExactly("first", "second");
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> LexiconReader.readFolder(Path.of("no-such-folder")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("no-such-folder");
    }

    private static List<String> problems(String yaml) {
        return catchThrowableOfType(LexiconException.class, () -> LexiconReader.read("nouns.yaml", yaml))
                .problems();
    }
}
