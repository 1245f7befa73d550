package org.dragoman.engine.language.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Converts and loads a tiny model: four words, four tags, three labels, embeddings of three numbers, five hidden units.
 */
class ParserModelTest {

    private static final int TRANSITIONS = 5;

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void convert() throws IOException {
        file = folder.resolve("made/parser.bin");
        convert(tinyModel());
    }

    @Test
    void aConvertedModelIsReadBackAsItWas() throws IOException {
        ParserModel model = ParserModel.load(file);
        assertThat(model.wordCount()).isEqualTo(4);
        assertThat(model.tagCount()).isEqualTo(4);
        assertThat(model.hiddenSize()).isEqualTo(5);
        assertThat(model.relations()).containsExactly("root", "dép");
        assertThat(model.wordId("dog’s")).isEqualTo(3);
        assertThat(model.wordId("cat")).isEqualTo(model.wordId(ParserModel.UNKNOWN));
        assertThat(model.tagEmbedding(0)).containsExactly(number(4, 0), number(4, 1), number(4, 2));
        assertThat(model.hiddenWeights()).hasDimensions(48 * 3, 5);
        assertThat(model.hiddenWeights()[7][2]).isEqualTo(number(7, 2));
        assertThat(model.outputWeights()).hasDimensions(5, TRANSITIONS);
        assertThat(model.outputWeights()[4][3]).isEqualTo(number(4, 3));
    }

    @Test
    void aTinyModelParses() throws IOException {
        TransitionParser parser = new TransitionParser(ParserModel.load(file));
        Parse parse = parser.parse(List.of("cat", "dog’s", "dog’s", "cat"), List.of("NN", "NN", "?", "NN"));
        assertThat(Arrays.stream(parse.heads()).filter(head -> head == Parse.ROOT))
                .hasSize(1);
    }

    @Test
    void convertingTwiceGivesTheSameFileAndLeavesNoOther() throws IOException {
        byte[] first = Files.readAllBytes(file);
        convert(tinyModel());
        assertThat(file).hasBinaryContent(first);
        assertThat(file.getParent().toFile().list()).containsExactly("parser.bin");
    }

    @Test
    void aMissingFileIsNamedTogetherWithTheProgramThatMakesIt() {
        Path missing = folder.resolve("nowhere.bin");
        assertThatThrownBy(() -> ParserModel.load(missing))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("nowhere.bin")
                .hasMessageContaining("ParserModelConverter");
    }

    @Test
    void anotherKindOfFileIsRecognised() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[0] = 'P';
        bytes[1] = 'K';
        Files.write(file, bytes);
        assertRefused("parser.bin, bytes 0 to 7: found \"PKAGPARS\", expected \"DRAGPARS\"");
    }

    @Test
    void anotherVersionIsRefused() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[8] = 9;
        Files.write(file, bytes);
        assertRefused("byte 8 (format version): found 9, expected 1. Build the file again with ParserModelConverter.");
    }

    @Test
    void anImpossibleSizeIsRefused() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 32, 36, (byte) 0xff);
        Files.write(file, bytes);
        assertRefused("byte 32 (hidden size): found -1, expected at least 3");
    }

    @Test
    void aFileThatWasCutIsRefusedWithBothLengths() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length - 10));
        assertRefused("found a file of " + (bytes.length - 10) + " bytes, expected " + bytes.length + " bytes");
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        Files.write(file, new byte[0]);
        assertRefused("found a file of 0 bytes, expected a parser model of at least 64 bytes");
    }

    @Test
    void aDamagedDictionaryIsRefused() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 2] = '\n';
        bytes[bytes.length - 3] = '\n';
        Files.write(file, bytes);
        assertRefused(": found 13 lines, expected 11 lines (4 words, 4 tags, 3 labels)");
    }

    @Test
    void aTextThatIsNoModelIsRefusedByTheConverter() {
        assertNotConverted("hello\n", "tiny.txt, line 1: found \"hello\", expected dict= and a number");
    }

    @Test
    void aRowThatIsTooShortIsRefusedByTheConverter() {
        assertNotConverted(tinyModel().replace("NN 0", "NN"), "tiny.txt, line 15: found 2 numbers, expected 3 numbers");
    }

    @Test
    void aTextThatEndsTooEarlyIsRefusedByTheConverter() {
        String text = tinyModel();
        assertNotConverted(text.substring(0, text.length() / 2), "found the end of the file, expected another line");
    }

    @Test
    void anUnreadableTextLeavesTheEarlierFileAlone() throws IOException {
        byte[] first = Files.readAllBytes(file);
        assertNotConverted("dict=x\n", "line 1");
        assertThat(file).hasBinaryContent(first);
    }

    @Test
    void theConverterSaysWhatArgumentsItNeeds() {
        assertThatThrownBy(() -> ParserModelConverter.main(new String[] {"one"}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Found 1 arguments, expected 2: SOURCE");
    }

    private void convert(String text) throws IOException {
        ParserModelConverter.convert(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "tiny.txt", file);
    }

    private void assertRefused(String message) {
        assertThatThrownBy(() -> ParserModel.load(file))
                .isInstanceOf(InvalidParserModelException.class)
                .hasMessageContaining(message);
    }

    private void assertNotConverted(String text, String message) {
        assertThatThrownBy(() -> convert(text))
                .isInstanceOf(InvalidParserModelException.class)
                .hasMessageContaining(message);
    }

    private static String tinyModel() {
        StringBuilder text = new StringBuilder(
                "dict=4\npos=4\nlabel=3\nembeddingSize=3\nhiddenSize=5\nnumTokens=48\npreComputed=0\n");
        List<String> entries = List.of(
                "-UNKNOWN-",
                "-NULL-",
                "-ROOT-",
                "dog’s",
                "-UNKNOWN-",
                "-NULL-",
                "-ROOT-",
                "NN",
                "-NULL-",
                "root",
                "dép");
        for (int row = 0; row < entries.size(); row++) {
            text.append(entries.get(row)).append(' ');
            appendRow(text, row, 3);
        }
        appendRows(text, 48 * 3, 5);
        appendRows(text, 1, 5);
        appendRows(text, 5, TRANSITIONS);
        return text.toString();
    }

    private static void appendRows(StringBuilder text, int rows, int columns) {
        for (int row = 0; row < rows; row++) {
            appendRow(text, row, columns);
        }
    }

    private static void appendRow(StringBuilder text, int row, int columns) {
        for (int column = 0; column < columns; column++) {
            text.append(number(row, column)).append(column + 1 < columns ? ' ' : '\n');
        }
    }

    private static float number(int row, int column) {
        return (row * 7 + column * 3) % 11 / 10f;
    }
}
