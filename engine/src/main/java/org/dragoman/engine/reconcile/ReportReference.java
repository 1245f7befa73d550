package org.dragoman.engine.reconcile;

import java.util.Comparator;
import java.util.Objects;

/**
 * A report of an article.
 *
 * @param article id of the article
 * @param place place of the report among those of the article, from 0
 */
public record ReportReference(String article, int place) implements Comparable<ReportReference> {

    private static final Comparator<ReportReference> ORDER =
            Comparator.comparing(ReportReference::article).thenComparingInt(ReportReference::place);

    public ReportReference {
        Objects.requireNonNull(article, "article");
    }

    @Override
    public int compareTo(ReportReference other) {
        return ORDER.compare(this, other);
    }
}
