package org.dragoman.engine.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconTest {

    private static final String OURS = """
            nouns:
              - {id: envoy, sector: GOV, forms: [envoy]}
              - {id: judge, sector: JUD, forms: [judge]}
            """;

    @Test
    void entriesAreKeptByKindInTheOrderOfTheFiles() {
        Lexicon lexicon = of(OURS + "verbs:\n  - {id: meet}\n");

        assertThat(lexicon.kinds()).containsExactly("nouns", "verbs");
        assertThat(ids(lexicon)).containsExactly("envoy", "judge");
        assertThat(lexicon.entries("adverbs")).isEmpty();
    }

    @Test
    void anIdThatStandsTwiceIsToldWithBothPlaces() {
        LexiconException found =
                catchThrowableOfType(LexiconException.class, () -> of(OURS + "  - {id: envoy}\n  - {sector: GOV}\n"));

        assertThat(found.problems())
                .containsExactly(
                        "ours.yaml:8: nouns entry 'envoy', field 'id': found an id that stands at ours.yaml:6, expected a unique id",
                        "ours.yaml:9: nouns entry '?', field 'id': found nothing, expected a unique id");
    }

    @Test
    void theSameIdInTwoKindsIsNoClash() {
        assertThat(of(OURS + "verbs:\n  - {id: judge}\n").kinds()).containsExactly("nouns", "verbs");
    }

    @Test
    void aUsersFolderReplacesAndAddsEntries(@TempDir Path folder) throws IOException {
        write(folder, "nouns: [{id: judge, sector: GOV, forms: [magistrate]}, {id: monk, sector: REL}]\n");

        Lexicon laid = of(OURS).overlaidWith(folder);

        assertThat(ids(laid)).containsExactly("envoy", "judge", "monk");
        assertThat(laid.entries("nouns").get(1).texts("forms")).containsExactly("magistrate");
        assertThat(laid.entries("nouns").get(1).file()).isEqualTo("theirs.yaml");
        assertThat(laid.fingerprint()).isNotEqualTo(of(OURS).fingerprint());
    }

    @Test
    void aUsersFolderMayBringANewKind(@TempDir Path folder) throws IOException {
        write(folder, "verbs: [{id: meet}]\n");

        assertThat(of(OURS).overlaidWith(folder).kinds()).containsExactly("nouns", "verbs");
    }

    @Test
    void anErrorInAUsersFolderIsToldLikeOneOfOurs(@TempDir Path folder) throws IOException {
        write(folder, "nouns: [{id: monk}, {id: monk}]\n");

        assertThatThrownBy(() -> of(OURS).overlaidWith(folder))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("theirs.yaml:5: nouns entry 'monk'");
        assertThatThrownBy(() -> of(OURS).overlaidWith(folder.resolve("gone")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("gone");
    }

    @Test
    void theFingerprintDependsOnWhatIsCodedWithAlone() {
        String examples =
                "nouns:\n  - {id: envoy, sector: GOV, forms: [envoy], catches: [x], ignores: [y], mistakes: [z]}\n"
                        + "  - {id: judge, sector: JUD, forms: [judge]}\n";

        assertThat(of(examples).fingerprint()).isEqualTo(of(OURS).fingerprint());
        assertThat(of("# moved down by a line\n" + OURS).fingerprint()).isEqualTo(of(OURS).fingerprint());
        assertThat(of(OURS.replace("[judge]", "[judges]")).fingerprint()).isNotEqualTo(of(OURS).fingerprint());
        assertThat(of(OURS.replace("nouns", "names")).fingerprint()).isNotEqualTo(of(OURS).fingerprint());
    }

    @Test
    void theFingerprintOfOurLexiconIsTheSameEachTime() {
        assertThat(Lexicon.builtIn().fingerprint())
                .isEqualTo(Lexicon.builtIn().fingerprint())
                .matches("[0-9a-f]{12}");
    }

    @Test
    void theCompiledFormSaysWhatTheFilesSay() {
        Path files = Path.of(System.getProperty("dragoman.root", "..")).resolve("engine/src/main/lexicons");
        Lexicon source = Lexicon.of(LexiconReader.readFolder(files));
        Lexicon compiled = Lexicon.builtIn();

        assertThat(compiled.kinds()).isEqualTo(source.kinds());
        for (String kind : source.kinds()) {
            assertThat(compiled.entries(kind)).as(kind).hasSameSizeAs(source.entries(kind));
            for (int i = 0; i < source.entries(kind).size(); i++) {
                assertThat(compiled.entries(kind).get(i))
                        .isEqualTo(withoutExamples(source.entries(kind).get(i)));
            }
        }
        assertThat(compiled.fingerprint()).isEqualTo(source.fingerprint());
    }

    @Test
    void theCompiledFormKeepsOddValues(@TempDir Path folder) throws IOException {
        Files.createDirectory(folder.resolve("in"));
        Files.writeString(
                folder.resolve("in/odd.yaml"),
                LexiconReaderTest.HEADER
                        + "nouns:\n  - {id: odd, zero: 0, minus: -7, part: 0.1, whole: 1.0, no: false, none: null, deep: {a: [[1, {b: c}]]},"
                        + " words: ['“x”', \"tab\\t\", '12345678901', 😀]}\n");
        LexiconCompiler.main(new String[] {
            folder.resolve("in").toString(), folder.resolve("out/lexicon.bin").toString()
        });

        Entry source = LexiconReader.readFolder(folder.resolve("in")).get(0);
        Lexicon compiled = Lexicon.compiled(Files.readAllBytes(folder.resolve("out/lexicon.bin")));
        assertThat(compiled.entries("nouns")).containsExactly(source);
    }

    @Test
    void aCompiledFormOfAnOlderBuildIsRefused() {
        byte[] older = "[[\"nouns\",\"ours.yaml\",6,{\"id\":\"envoy\"}]]".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> Lexicon.compiled(older))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("mark")
                .hasMessageContaining("build it anew");
    }

    @Test
    void aCompiledFormThatIsCutShortIsRefused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Lexicon.of(entries(OURS)).writeCompiled(out);
        byte[] whole = out.toByteArray();

        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> Lexicon.compiled(cut))
                    .as("%d bytes", length)
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void theOrderOfKindsDoesNotReachTheFingerprint() {
        List<Entry> entries = new ArrayList<>(entries(OURS + "verbs:\n  - {id: meet}\n"));
        String before = Lexicon.of(entries).fingerprint();
        Collections.rotate(entries, 1);

        assertThat(Lexicon.of(entries).fingerprint()).isEqualTo(before);
    }

    private static Entry withoutExamples(Entry entry) {
        Map<String, Object> fields = new LinkedHashMap<>(entry.fields());
        fields.keySet().removeAll(List.of("catches", "ignores", "mistakes"));
        return new Entry(entry.kind(), entry.file(), entry.line(), fields);
    }

    private static List<String> ids(Lexicon lexicon) {
        return lexicon.entries("nouns").stream().map(Entry::id).toList();
    }

    private static Lexicon of(String lists) {
        return Lexicon.of(entries(lists));
    }

    private static List<Entry> entries(String lists) {
        return LexiconReader.read("ours.yaml", LexiconReaderTest.HEADER + lists);
    }

    private static void write(Path folder, String lists) throws IOException {
        Files.writeString(folder.resolve("theirs.yaml"), LexiconReaderTest.HEADER + lists);
    }
}
