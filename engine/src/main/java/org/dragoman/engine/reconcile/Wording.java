package org.dragoman.engine.reconcile;

import java.util.List;
import java.util.Objects;

/**
 * What the words of an article tell without the words themselves.
 *
 * @param terms its weightiest terms
 * @param shingles hashes of a fixed sample of its runs of words, ascending; shared ones betray copied text
 * @param years the years that it names in figures, ascending; they tell stories apart where nobody knows when an article appeared
 */
public record Wording(TermVector terms, List<Integer> shingles, List<Integer> years) {

    /** An article of which nothing is known. */
    public static final Wording UNKNOWN = new Wording(TermVector.EMPTY, List.of(), List.of());

    public Wording {
        Objects.requireNonNull(terms, "terms");
        shingles = List.copyOf(shingles);
        years = List.copyOf(years);
    }
}
