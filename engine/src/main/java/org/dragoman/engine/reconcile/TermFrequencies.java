package org.dragoman.engine.reconcile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * In how many articles of a fixed background a term stands. Frozen: what it knows does not depend on the articles at hand.
 * Its card is {@code term-frequencies.md} beside the table. Immutable.
 */
final class TermFrequencies {

    private static final String RESOURCE = "term-frequencies.tsv";

    private final Map<String, Integer> articles;
    private final double total;

    private TermFrequencies(Map<String, Integer> articles, int total) {
        this.articles = articles;
        this.total = total;
    }

    /** The table that comes with Dragoman. */
    static TermFrequencies builtIn() {
        return Holder.TABLE;
    }

    /** How telling a term is: the logarithm of how rare it is; terms that are not in the table count as seen once. */
    double weight(String term) {
        return Math.log(total / articles.getOrDefault(term, 1));
    }

    private static final class Holder {
        private static final TermFrequencies TABLE = read();
    }

    private static TermFrequencies read() {
        try (InputStream in = TermFrequencies.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the table of term frequencies is missing from the class path");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            String head = lines.readLine();
            int total = Integer.parseInt(head == null ? "" : head.strip());
            Map<String, Integer> articles = new HashMap<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                articles.put(line.substring(0, tab), Integer.parseInt(line.substring(tab + 1)));
            }
            return new TermFrequencies(articles, total);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
