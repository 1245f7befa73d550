package org.dragoman.store;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What a person decided about two reports. The two ends are kept in ascending order, so that a later decision about the same
 * reports takes the place of an earlier one.
 *
 * @param one where a report stands
 * @param other where another stands
 * @param verdict whether they are one event
 * @param why the person's reason
 * @param author who decided, where known
 * @param decided on which day
 */
public record StoredDecision(
        End one, End other, Verdict verdict, Optional<String> why, Optional<String> author, LocalDate decided) {

    /** Whether two reports are one event. */
    public enum Verdict {
        JOIN,
        PART
    }

    /**
     * Where a report stands.
     *
     * @param article id of the article
     * @param offset where its trigger begins, in UTF-16 code units
     */
    public record End(String article, int offset) implements Comparable<End> {
        public End {
            Objects.requireNonNull(article, "article");
        }

        @Override
        public int compareTo(End other) {
            int order = article.compareTo(other.article);
            return order != 0 ? order : Integer.compare(offset, other.offset);
        }
    }

    public StoredDecision {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(why, "why");
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(decided, "decided");
        if (one.equals(other)) {
            throw new IllegalArgumentException("a decision about one report at " + one + ": expected two reports");
        }
        if (one.compareTo(other) > 0) {
            End swapped = one;
            one = other;
            other = swapped;
        }
    }
}
