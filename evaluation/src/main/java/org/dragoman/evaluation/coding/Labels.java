package org.dragoman.evaluation.coding;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.engine.lexicon.Entry;
import org.dragoman.engine.lexicon.LexiconReader;

/**
 * What the labels of one gold set are in PLOVER, read from the data file of that name beside this class.
 *
 * @param meanings by label, in the order of the file
 * @param fillings names for placeholders of the texts, to be used in turn; each from a placeholder to a name
 */
record Labels(Map<String, LabelMeaning> meanings, List<Map<String, String>> fillings) {

    /**
     * Reads a mapping.
     *
     * @param name {@code case2021}, {@code headlines} or {@code india-police}
     * @throws IOException if the file cannot be read
     * @throws org.dragoman.engine.lexicon.LexiconException if an entry is wrong
     */
    static Labels of(String name) throws IOException {
        String file = name + ".yaml";
        try (InputStream in = Labels.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException(
                        "Found no mapping " + file + ", expected case2021, headlines or india-police.");
            }
            List<Entry> entries = LexiconReader.read(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            Map<String, LabelMeaning> meanings = new LinkedHashMap<>();
            entries.stream()
                    .filter(entry -> entry.kind().equals("labels"))
                    .map(LabelMeaning::of)
                    .forEach(meaning -> meanings.put(meaning.label(), meaning));
            return new Labels(
                    meanings,
                    entries.stream()
                            .filter(entry -> entry.kind().equals("fillings"))
                            .map(Labels::filling)
                            .toList());
        }
    }

    /** The meaning of a label; one that the file does not name is its own code. */
    LabelMeaning meaning(String label) {
        return Optional.ofNullable(meanings.get(label)).orElseGet(() -> LabelMeaning.same(label));
    }

    /** A text whose placeholders are filled with the names whose turn it is. */
    String fill(String text, int turn) {
        String filled = text;
        if (!fillings.isEmpty()) {
            for (Map.Entry<String, String> name :
                    fillings.get(turn % fillings.size()).entrySet()) {
                filled = filled.replace("{" + name.getKey() + "}", name.getValue());
            }
        }
        return filled;
    }

    private static Map<String, String> filling(Entry entry) {
        Map<String, String> names = new LinkedHashMap<>();
        entry.fields().keySet().forEach(field -> names.put(field, entry.text(field)));
        return names;
    }
}
