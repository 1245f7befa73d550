package org.dragoman.engine.language.parser;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The weights and the dictionary of the dependency parser, read from a file that {@link ParserModelConverter} wrote.
 *
 * <p>The file is mapped into memory; the layers' weights (10 MB) and the dictionary are copied to the heap, the
 * embeddings (15 MB) stay in the file, which must therefore not be changed while the model is in use. Immutable and
 * safe for use by several threads. The network is that of Chen and Manning (2014): embeddings of 18 words, 18 tags and
 * 12 labels, one hidden layer with a cube as its activation, one output for each transition.
 */
public final class ParserModel {

    /** Stands for a word or tag that the model has never seen. */
    static final String UNKNOWN = "-UNKNOWN-";
    /** Stands for a slot that is empty. */
    static final String EMPTY = "-NULL-";
    /** Stands for the root above the sentence. */
    static final String ROOT = "-ROOT-";

    private static final String REMEDY = "Build the file again with ParserModelConverter.";

    private final ParserModelHeader header;
    private final Map<String, Integer> words;
    private final Map<String, Integer> tags;
    private final List<String> labels;
    private final FloatBuffer embeddings;
    private final float[][] hiddenWeights;
    private final float[] emptyState;
    private final float[][] outputWeights;

    private ParserModel(String file, ParserModelHeader header, ByteBuffer bytes) throws InvalidParserModelException {
        this.header = header;
        this.embeddings = floats(bytes, header.embeddingsOffset(), header.hiddenWeightsOffset());
        this.hiddenWeights =
                rows(floats(bytes, header.hiddenWeightsOffset(), header.emptyStateOffset()), header.hiddenSize());
        this.emptyState =
                row(floats(bytes, header.emptyStateOffset(), header.outputWeightsOffset()), 0, header.hiddenSize());
        this.outputWeights =
                rows(floats(bytes, header.outputWeightsOffset(), header.dictionaryOffset()), header.transitions());
        byte[] text = new byte[header.dictionaryBytes()];
        bytes.get(Math.toIntExact(header.dictionaryOffset()), text);
        String[] lines = new String(text, StandardCharsets.UTF_8).split("\n", -1);
        int complete = lines.length - 1; // what follows the last line feed is no line
        if (complete != header.embeddings()) {
            throw new InvalidParserModelException(
                    file + ", dictionary at byte " + header.dictionaryOffset(),
                    complete + " lines",
                    header.embeddings() + " lines (" + header.words() + " words, " + header.tags() + " tags, "
                            + header.labels() + " labels)",
                    REMEDY);
        }
        this.words = numbered(lines, 0, header.words());
        this.tags = numbered(lines, header.words(), header.words() + header.tags());
        this.labels = List.of(Arrays.copyOfRange(lines, header.words() + header.tags(), header.embeddings()));
        for (String special : List.of(UNKNOWN, EMPTY, ROOT)) {
            requireEntry(file, "words", words, special);
            requireEntry(file, "tags", tags, special);
        }
        if (!labels.get(0).equals(EMPTY)) {
            throw new InvalidParserModelException(file + ", first label", labels.get(0), EMPTY, REMEDY);
        }
    }

    /**
     * Loads a model.
     *
     * @param file a file written by {@link ParserModelConverter}
     * @return the model, ready for {@link TransitionParser}
     * @throws NoSuchFileException if there is no such file
     * @throws InvalidParserModelException if the file is not a parser model, of another version, cut or damaged
     * @throws IOException if the file cannot be read
     */
    public static ParserModel load(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(
                    file.toString(),
                    null,
                    "expected the dependency parser's model; make it with ParserModelConverter MODEL " + file);
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long size = channel.size();
            if (size > Integer.MAX_VALUE) {
                throw new InvalidParserModelException(
                        file.toString(), "a file of " + size + " bytes", "a parser model of less than 2 GB", REMEDY);
            }
            ByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, size);
            return new ParserModel(file.toString(), ParserModelHeader.read(file.toString(), bytes, size), bytes);
        }
    }

    /** Number of words the model knows, three special ones included. */
    public int wordCount() {
        return header.words();
    }

    /** Number of tags the model knows, three special ones included. */
    public int tagCount() {
        return header.tags();
    }

    /** The relations the model can give, the first one for the root. */
    public List<String> relations() {
        return labels.subList(1, labels.size());
    }

    /** Number of units of the hidden layer. */
    public int hiddenSize() {
        return header.hiddenSize();
    }

    int embeddingSize() {
        return header.embeddingSize();
    }

    int labelCount() {
        return header.labels();
    }

    String label(int label) {
        return labels.get(label);
    }

    int transitions() {
        return header.transitions();
    }

    /** The number of a word as it stands in the text; there is no folding of case. */
    int wordId(String word) {
        return id(words, word);
    }

    /** The number of a tag. */
    int tagId(String tag) {
        return id(tags, tag);
    }

    float[] wordEmbedding(int word) {
        return embedding(word);
    }

    float[] tagEmbedding(int tag) {
        return embedding(header.words() + tag);
    }

    float[] labelEmbedding(int label) {
        return embedding(header.words() + header.tags() + label);
    }

    /**
     * Weights of the hidden layer: a row of hidden units for each place in the embedding of each input; only to read.
     */
    float[][] hiddenWeights() {
        return hiddenWeights;
    }

    /** The hidden layer, before its activation, when all slots are empty; only to read. */
    float[] emptyState() {
        return emptyState;
    }

    /** Weights of the output layer: a row of transitions for each hidden unit; only to read. */
    float[][] outputWeights() {
        return outputWeights;
    }

    private float[] embedding(int row) {
        return row(embeddings, row, header.embeddingSize());
    }

    private static int id(Map<String, Integer> ids, String key) {
        return ids.getOrDefault(key, ids.getOrDefault(UNKNOWN, 0));
    }

    private static FloatBuffer floats(ByteBuffer bytes, long from, long to) {
        return bytes.slice(Math.toIntExact(from), Math.toIntExact(to - from))
                .order(ByteOrder.LITTLE_ENDIAN)
                .asFloatBuffer();
    }

    private static float[][] rows(FloatBuffer floats, int columns) {
        float[][] rows = new float[floats.capacity() / columns][];
        for (int row = 0; row < rows.length; row++) {
            rows[row] = row(floats, row, columns);
        }
        return rows;
    }

    private static float[] row(FloatBuffer floats, int row, int columns) {
        float[] values = new float[columns];
        floats.get(row * columns, values);
        return values;
    }

    private static Map<String, Integer> numbered(String[] lines, int from, int to) {
        Map<String, Integer> ids = new HashMap<>((to - from) * 2);
        for (int line = from; line < to; line++) {
            ids.put(lines[line], line - from);
        }
        return ids;
    }

    private static void requireEntry(String file, String kind, Map<String, Integer> ids, String entry)
            throws InvalidParserModelException {
        if (!ids.containsKey(entry)) {
            throw new InvalidParserModelException(file + ", dictionary of " + kind, "no entry " + entry, "one", REMEDY);
        }
    }
}
