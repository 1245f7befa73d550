package org.dragoman.store;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What a person found wrong in the coding of one report. It hangs on the place of the report's trigger, so that it outlives another
 * coding; a later correction of the same field takes the place of an earlier one.
 *
 * @param article id of the article
 * @param offset where the report's trigger begins, in UTF-16 code units
 * @param field what is wrong
 * @param coded what was coded, as it was shown to the person
 * @param corrected what it should be; empty where there should be nothing
 * @param author who corrected it, where known
 * @param why the person's reason
 * @param decided when
 */
public record Correction(
        String article,
        int offset,
        Field field,
        Optional<String> coded,
        Optional<String> corrected,
        Optional<String> author,
        Optional<String> why,
        Instant decided) {

    /** What a correction is about. */
    public enum Field {
        /** Whether there is an event at all: corrected is empty where there is none. */
        EVENT,
        /** PLOVER's event. */
        TYPE,
        /** Who did it: corrected is the name of an entity of the article. */
        ACTOR,
        /** To whom: corrected is the name of an entity of the article. */
        RECIPIENT;

        /** The word under which it is kept. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The field of a word; empty where there is none of that name. */
        public static Optional<Field> named(String word) {
            for (Field field : values()) {
                if (field.word().equals(word)) {
                    return Optional.of(field);
                }
            }
            return Optional.empty();
        }
    }

    public Correction {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(coded, "coded");
        Objects.requireNonNull(corrected, "corrected");
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(why, "why");
        Objects.requireNonNull(decided, "decided");
        if (offset < 0) {
            throw new IllegalArgumentException("offset " + offset + ": expected 0 or more");
        }
    }
}
