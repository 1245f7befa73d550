package org.dragoman.engine.language.parser;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/**
 * The model of CoreNLP's neural dependency parser as its text file gives it: seven lines {@code name=number}, then a
 * line for each word, tag and label with its embedding, then the matrices. Used only when converting.
 *
 * @param words number of words
 * @param tags number of tags
 * @param labels number of labels
 * @param embeddingSize numbers in an embedding
 * @param hiddenSize units of the hidden layer
 * @param dictionary words, tags and labels in the order of their numbers
 * @param embeddings one row for each entry of the dictionary
 * @param hiddenWeights by input, place in the embedding, hidden unit
 * @param bias by hidden unit
 * @param outputWeights by hidden unit, transition
 */
@SuppressWarnings("ArrayRecordComponent") // lives only while converting
record TextModel(
        int words,
        int tags,
        int labels,
        int embeddingSize,
        int hiddenSize,
        List<String> dictionary,
        float[] embeddings,
        float[] hiddenWeights,
        float[] bias,
        float[] outputWeights) {

    /** Reads a model up to the list of features to precompute, which is not needed. */
    static TextModel read(BufferedReader text, String name) throws IOException {
        return new Reader(text, name).read();
    }

    /** The hidden layer, before its activation, when all slots are empty; summed in double precision. */
    float[] emptyState() {
        double[] sums = new double[hiddenSize];
        for (int unit = 0; unit < hiddenSize; unit++) {
            sums[unit] = bias[unit];
        }
        int emptyWord = dictionary.subList(0, words).indexOf(ParserModel.EMPTY);
        int emptyTag = words + dictionary.subList(words, words + tags).indexOf(ParserModel.EMPTY);
        int emptyLabel = words + tags;
        for (int input = 0; input < FeatureSlots.INPUTS; input++) {
            int row = input < FeatureSlots.FIRST_TAG_INPUT
                    ? emptyWord
                    : input < FeatureSlots.FIRST_LABEL_INPUT ? emptyTag : emptyLabel;
            for (int place = 0; place < embeddingSize; place++) {
                double weight = embeddings[row * embeddingSize + place];
                int at = (input * embeddingSize + place) * hiddenSize;
                for (int unit = 0; unit < hiddenSize; unit++) {
                    sums[unit] += weight * hiddenWeights[at + unit];
                }
            }
        }
        float[] state = new float[hiddenSize];
        for (int unit = 0; unit < hiddenSize; unit++) {
            state[unit] = (float) sums[unit];
        }
        return state;
    }

    /** Reads line by line and knows where it is. */
    private static final class Reader {

        private static final String REMEDY = "Give the file english_UD.gz of CoreNLP's models jar.";

        private final BufferedReader text;
        private final String name;
        private int line;

        Reader(BufferedReader text, String name) {
            this.text = text;
            this.name = name;
        }

        TextModel read() throws IOException {
            int words = size("dict");
            int tags = size("pos");
            int labels = size("label");
            int embeddingSize = size("embeddingSize");
            int hiddenSize = size("hiddenSize");
            int inputs = size("numTokens");
            if (inputs != FeatureSlots.INPUTS) {
                throw wrong("numTokens=" + inputs, "numTokens=" + FeatureSlots.INPUTS);
            }
            size("preComputed");
            List<String> dictionary = new ArrayList<>();
            float[] embeddings = new float[(words + tags + labels) * embeddingSize];
            for (int row = 0; row < words + tags + labels; row++) {
                dictionary.add(entry(embeddings, row * embeddingSize, embeddingSize));
            }
            requireSpecial(dictionary.subList(0, words), ParserModel.UNKNOWN, ParserModel.EMPTY, ParserModel.ROOT);
            requireSpecial(
                    dictionary.subList(words, words + tags), ParserModel.UNKNOWN, ParserModel.EMPTY, ParserModel.ROOT);
            requireSpecial(dictionary.subList(words + tags, words + tags + 1), ParserModel.EMPTY);
            return new TextModel(
                    words,
                    tags,
                    labels,
                    embeddingSize,
                    hiddenSize,
                    dictionary,
                    embeddings,
                    matrix(inputs * embeddingSize, hiddenSize),
                    matrix(1, hiddenSize),
                    matrix(hiddenSize, 2 * (labels - 1) + 1));
        }

        private int size(String key) throws IOException {
            String found = next();
            if (!found.startsWith(key + "=")) {
                throw wrong(shortened(found), key + "= and a number");
            }
            try {
                return Integer.parseInt(found.substring(key.length() + 1));
            } catch (NumberFormatException e) {
                throw wrong(shortened(found), key + "= and a number");
            }
        }

        private String entry(float[] into, int at, int count) throws IOException {
            String found = next();
            int space = found.indexOf(' ');
            if (space <= 0) {
                throw wrong(shortened(found), "an entry and its embedding");
            }
            numbers(found.substring(space), into, at, count);
            return found.substring(0, space);
        }

        private float[] matrix(int rows, int columns) throws IOException {
            float[] values = new float[rows * columns];
            for (int row = 0; row < rows; row++) {
                numbers(next(), values, row * columns, columns);
            }
            return values;
        }

        private void numbers(String found, float[] into, int at, int count) throws InvalidParserModelException {
            StringTokenizer numbers = new StringTokenizer(found, " ");
            if (numbers.countTokens() != count) {
                throw wrong(numbers.countTokens() + " numbers", count + " numbers");
            }
            for (int i = 0; i < count; i++) {
                String number = numbers.nextToken();
                try {
                    into[at + i] = Float.parseFloat(number);
                } catch (NumberFormatException e) {
                    throw wrong(shortened(number), "a number");
                }
            }
        }

        private void requireSpecial(List<String> entries, String... expected) throws InvalidParserModelException {
            for (String each : expected) {
                if (!entries.contains(each)) {
                    throw wrong("a dictionary without " + each, "one with it");
                }
            }
        }

        private String next() throws IOException {
            line++;
            String found = text.readLine();
            if (found == null) {
                throw wrong("the end of the file", "another line");
            }
            return found;
        }

        private InvalidParserModelException wrong(String found, String expected) {
            return new InvalidParserModelException(name + ", line " + line, found, expected, REMEDY);
        }

        private static String shortened(String found) {
            return '"' + (found.length() > 60 ? found.substring(0, 60) + "…" : found) + '"';
        }
    }
}
