package org.dragoman.engine.language.parser;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * The first {@value #BYTES} bytes of a model file; the layout of the whole file is told in
 * {@link ParserModelConverter}.
 *
 * @param words number of known words, the three special ones included
 * @param tags number of known tags, the three special ones included
 * @param labels number of labels, the empty one included
 * @param embeddingSize numbers that stand for a word, tag or label
 * @param hiddenSize units of the hidden layer
 * @param dictionaryBytes length of the dictionary at the end of the file
 */
record ParserModelHeader(int words, int tags, int labels, int embeddingSize, int hiddenSize, int dictionaryBytes) {

    static final int BYTES = 64;
    static final int VERSION = 1;
    static final String MAGIC = "DRAGPARS";

    private static final String REMEDY = "Build the file again with ParserModelConverter.";

    /** Reads a header from the start of a file and checks it against itself. */
    static ParserModelHeader read(String file, ByteBuffer start, long fileBytes) throws InvalidParserModelException {
        if (fileBytes < BYTES) {
            throw new InvalidParserModelException(
                    file,
                    "a file of " + fileBytes + " bytes",
                    "a parser model of at least " + BYTES + " bytes",
                    REMEDY);
        }
        ByteBuffer bytes = start.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        byte[] magic = new byte[MAGIC.length()];
        bytes.get(0, magic);
        if (!MAGIC.equals(new String(magic, StandardCharsets.ISO_8859_1))) {
            throw new InvalidParserModelException(
                    file + ", bytes 0 to 7", printable(magic), "\"" + MAGIC + "\", the mark of a parser model", REMEDY);
        }
        require(file, 8, "format version", bytes.getInt(8), VERSION);
        require(file, 12, "number of inputs", bytes.getInt(12), FeatureSlots.INPUTS);
        String[] names = {"words", "tags", "labels", "embedding size", "hidden size", "dictionary bytes"};
        int[] fields = new int[names.length];
        for (int field = 0; field < names.length; field++) {
            int offset = 16 + Integer.BYTES * field;
            fields[field] = bytes.getInt(offset);
            if (fields[field] < 3) {
                throw new InvalidParserModelException(
                        file + ", byte " + offset + " (" + names[field] + ")",
                        Integer.toString(fields[field]),
                        "at least 3",
                        REMEDY);
            }
        }
        ParserModelHeader header =
                new ParserModelHeader(fields[0], fields[1], fields[2], fields[3], fields[4], fields[5]);
        if (header.fileBytes() != fileBytes) {
            throw new InvalidParserModelException(
                    file,
                    "a file of " + fileBytes + " bytes",
                    header.fileBytes() + " bytes, as its header says (" + header + ")",
                    "The file was cut or damaged. " + REMEDY);
        }
        return header;
    }

    /** Writes this header; the buffer must have room for {@value #BYTES} bytes. */
    void write(ByteBuffer into) {
        ByteBuffer bytes = into.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        bytes.put(MAGIC.getBytes(StandardCharsets.ISO_8859_1));
        bytes.putInt(VERSION).putInt(FeatureSlots.INPUTS);
        bytes.putInt(words).putInt(tags).putInt(labels);
        bytes.putInt(embeddingSize).putInt(hiddenSize).putInt(dictionaryBytes);
    }

    /** Number of transitions: a left and a right arc for every label but the empty one, and the shift. */
    int transitions() {
        return 2 * (labels - 1) + 1;
    }

    /** Number of embeddings: one for each word, tag and label. */
    int embeddings() {
        return words + tags + labels;
    }

    long embeddingsOffset() {
        return BYTES;
    }

    long hiddenWeightsOffset() {
        return embeddingsOffset() + floats((long) embeddings() * embeddingSize);
    }

    long emptyStateOffset() {
        return hiddenWeightsOffset() + floats((long) FeatureSlots.INPUTS * embeddingSize * hiddenSize);
    }

    long outputWeightsOffset() {
        return emptyStateOffset() + floats(hiddenSize);
    }

    long dictionaryOffset() {
        return outputWeightsOffset() + floats((long) hiddenSize * transitions());
    }

    long fileBytes() {
        return dictionaryOffset() + dictionaryBytes;
    }

    private static long floats(long count) {
        return count * Float.BYTES;
    }

    private static void require(String file, int offset, String name, int found, int expected)
            throws InvalidParserModelException {
        if (found != expected) {
            throw new InvalidParserModelException(
                    file + ", byte " + offset + " (" + name + ")",
                    Integer.toString(found),
                    Integer.toString(expected),
                    REMEDY);
        }
    }

    private static String printable(byte[] bytes) {
        StringBuilder text = new StringBuilder("\"");
        for (byte each : bytes) {
            text.append(each >= ' ' && each < 127 ? (char) each : '?');
        }
        return text.append('"').toString();
    }
}
