package org.dragoman.engine.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * Knows how words are written in running text: how often in small letters, with a capital, and in capitals where no sentence begins
 * ({@code docs/models/case.md}). Immutable and safe for use by several threads.
 */
final class WordForms {

    private static final String RESOURCE = "case.tsv.gz";

    /** What no text has shown. */
    static final Forms UNSEEN = new Forms(0, 0, 0);

    /** How often a word was seen in small letters, with a capital, and in capitals, where no sentence begins. */
    record Forms(int small, int capital, int capitals) {

        Forms plus(Forms other, int weight) {
            return new Forms(
                    small + weight * other.small, capital + weight * other.capital, capitals + weight * other.capitals);
        }

        boolean isSmall() {
            return small > capital + capitals;
        }

        /** "US" and "us" look alike in capitals, and headlines speak of the former. */
        boolean isSurelySmall() {
            return small > 2 * (capital + capitals);
        }

        boolean isMostlySmall() {
            return small > 9 * (capital + capitals);
        }
    }

    private final Map<String, Forms> news;

    private WordForms(Map<String, Forms> news) {
        this.news = Map.copyOf(news);
    }

    /**
     * What comes with the engine.
     *
     * @throws IllegalStateException if the counts are missing or a line is wrong
     */
    static WordForms bundled() {
        try (InputStream stream = WordForms.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException(
                        "The resource " + RESOURCE + " is missing; docs/models/case.md tells how to make it.");
            }
            return new WordForms(read(
                    new BufferedReader(new InputStreamReader(new GZIPInputStream(stream), StandardCharsets.UTF_8))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Forms> read(BufferedReader lines) throws IOException {
        Map<String, Forms> news = new HashMap<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] cells = line.split("\t", -1);
            if (cells.length != 4) {
                throw new IllegalStateException(
                        RESOURCE + ": found \"" + line + "\", expected a word and three counts, parted by tabs.");
            }
            news.put(
                    cells[0],
                    new Forms(Integer.parseInt(cells[1]), Integer.parseInt(cells[2]), Integer.parseInt(cells[3])));
        }
        return news;
    }

    /** How a word, in whatever case it is given, is written in news at large. */
    Forms of(String word) {
        return news.getOrDefault(small(word), UNSEEN);
    }

    /** The one form that is seen here. */
    static Forms seen(String word) {
        if (isCapitals(word)) {
            return new Forms(0, 0, 1);
        }
        return Character.isUpperCase(word.charAt(0)) ? new Forms(0, 1, 0) : new Forms(1, 0, 0);
    }

    static boolean isCapitals(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT));
    }

    static String small(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
