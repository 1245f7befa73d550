package org.dragoman.engine.reconcile;

import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Counts in how many articles of a background each term stands; from such counts the frozen table of {@link TermFrequencies} is
 * made. For one thread.
 */
public final class TermCounts {

    private final Map<String, Integer> articles = new TreeMap<>();
    private int total;

    /** Counts one article. */
    public void add(String title, String text) {
        Set<String> terms = new HashSet<>(Terms.of(title));
        terms.addAll(Terms.of(text));
        terms.stream().filter(term -> term.length() > 1).forEach(term -> articles.merge(term, 1, Integer::sum));
        total++;
    }

    /**
     * Writes the number of articles, then a line for each term with its count, terms in ascending order.
     *
     * @param fewest terms of fewer articles are left out
     */
    public void write(Appendable out, int fewest) throws IOException {
        out.append(Integer.toString(total)).append('\n');
        for (Map.Entry<String, Integer> entry : articles.entrySet()) {
            if (entry.getValue() >= fewest) {
                out.append(entry.getKey())
                        .append('\t')
                        .append(entry.getValue().toString())
                        .append('\n');
            }
        }
    }
}
