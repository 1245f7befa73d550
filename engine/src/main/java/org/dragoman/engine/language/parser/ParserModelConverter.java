package org.dragoman.engine.language.parser;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.GZIPInputStream;

/**
 * Turns the text model of CoreNLP's neural dependency parser into the file that {@link ParserModel} loads. Run it once,
 * when building; it takes a few seconds.
 *
 * <p>The file holds, all numbers little-endian:
 *
 * <table>
 *   <caption>Layout</caption>
 *   <tr><th>bytes</th><th>what</th></tr>
 *   <tr><td>0–7</td><td>the mark {@code DRAGPARS}</td></tr>
 *   <tr><td>8–11</td><td>version of this format, an integer of 32 bits like all that follow: 1</td></tr>
 *   <tr><td>12–15</td><td>number of inputs of the network: 48</td></tr>
 *   <tr><td>16–39</td><td>numbers of words W, tags T, labels L; size of an embedding E; of the hidden layer H; of the
 *       dictionary in bytes</td></tr>
 *   <tr><td>40–63</td><td>zeros</td></tr>
 *   <tr><td>from 64</td><td>embeddings: (W + T + L) × E floats; words first, then tags, then labels</td></tr>
 *   <tr><td>then</td><td>hidden weights: 48 × E × H floats, by input, place in the embedding, hidden unit</td></tr>
 *   <tr><td>then</td><td>empty state: H floats, the bias plus the contributions of all 48 inputs being empty</td></tr>
 *   <tr><td>then</td><td>output weights: H × (2 (L − 1) + 1) floats, by hidden unit, transition</td></tr>
 *   <tr><td>to the end</td><td>dictionary: W + T + L lines in UTF-8, each ended by a line feed</td></tr>
 * </table>
 *
 * <p>CoreNLP's list of features to precompute is left out: {@link TransitionParser} keeps what it meets.
 */
public final class ParserModelConverter {

    /** Where CoreNLP's models jar, and a class path with it, holds the English model. */
    public static final String ENGLISH_MODEL = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

    private ParserModelConverter() {}

    /**
     * Converts a model.
     *
     * @param arguments what to read: CoreNLP's models jar, a model file (packed with gzip or not) or the name of a
     *     resource on the class path such as {@value #ENGLISH_MODEL}; and the file to write
     * @throws IOException if the model cannot be read or the file cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("Found " + arguments.length
                    + " arguments, expected 2: SOURCE (CoreNLP's models jar, its file or resource english_UD.gz) and"
                    + " TARGET (the file to write).");
        }
        try (InputStream source = open(arguments[0])) {
            convert(source, arguments[0], Path.of(arguments[1]));
        }
    }

    /**
     * Converts a model. The target appears complete or not at all; folders above it are made.
     *
     * @param source the text model, packed with gzip or not
     * @param name what to call the source in error messages
     * @param target the file to write
     * @throws InvalidParserModelException if the source is not what it should be
     * @throws IOException if reading or writing fails
     */
    public static void convert(InputStream source, String name, Path target) throws IOException {
        TextModel model = TextModel.read(reader(source), name);
        Path absolute = target.toAbsolutePath();
        Files.createDirectories(absolute.getParent());
        Path unfinished = absolute.resolveSibling(absolute.getFileName() + ".unfinished");
        try {
            write(model, unfinished);
            Files.move(unfinished, absolute, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static InputStream open(String source) throws IOException {
        Path path = Path.of(source);
        if (source.endsWith(".jar")) {
            try (FileSystem jar = FileSystems.newFileSystem(path)) {
                return new ByteArrayInputStream(Files.readAllBytes(jar.getPath(ENGLISH_MODEL)));
            }
        }
        if (Files.exists(path)) {
            return Files.newInputStream(path);
        }
        InputStream resource = ParserModelConverter.class.getClassLoader().getResourceAsStream(source);
        if (resource == null) {
            throw new FileNotFoundException(
                    source + ": found neither a file nor a resource on the class path of this name,"
                            + " expected CoreNLP's parser model. Give the path of CoreNLP's models jar.");
        }
        return resource;
    }

    private static BufferedReader reader(InputStream source) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(source, 1 << 16);
        bytes.mark(2);
        boolean packed = bytes.read() == 0x1f && bytes.read() == 0x8b;
        bytes.reset();
        InputStream text = packed ? new GZIPInputStream(bytes, 1 << 16) : bytes;
        return new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8), 1 << 16);
    }

    private static void write(TextModel model, Path target) throws IOException {
        byte[] dictionary = (String.join("\n", model.dictionary()) + "\n").getBytes(StandardCharsets.UTF_8);
        ParserModelHeader header = new ParserModelHeader(
                model.words(),
                model.tags(),
                model.labels(),
                model.embeddingSize(),
                model.hiddenSize(),
                dictionary.length);
        ByteBuffer start = ByteBuffer.allocate(ParserModelHeader.BYTES);
        header.write(start);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target), 1 << 16)) {
            out.write(start.array());
            writeFloats(model.embeddings(), out);
            writeFloats(model.hiddenWeights(), out);
            writeFloats(model.emptyState(), out);
            writeFloats(model.outputWeights(), out);
            out.write(dictionary);
        }
    }

    private static void writeFloats(float[] values, OutputStream out) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(values);
        out.write(bytes.array());
    }
}
