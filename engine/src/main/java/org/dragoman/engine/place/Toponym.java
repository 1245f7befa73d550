package org.dragoman.engine.place;

import java.util.List;
import org.dragoman.engine.article.Span;
import org.dragoman.engine.language.Sentence;

/**
 * A toponym that was found and may be one of several places, or one that the gazetteer does not know.
 *
 * @param sentence its sentence
 * @param first index of its first token
 * @param last index of its last token, inclusive
 * @param span its words
 * @param candidates the places of that name, empty where the gazetteer knows none
 * @param isPart whether the candidates are those of a part of the name only: "South Charleston"
 * @param isBuilding whether it names a building or institution: "Xavier University"
 */
record Toponym(
        Sentence sentence,
        int first,
        int last,
        Span span,
        List<Gazetteer.Known> candidates,
        boolean isPart,
        boolean isBuilding) {

    Toponym {
        candidates = List.copyOf(candidates);
    }

    /** The name by which mentions of one place are brought together. */
    String key(String text) {
        return Spelling.plain(span.quote(text))
                .toLowerCase(java.util.Locale.ROOT)
                .replaceAll("\\s+", " ");
    }

    boolean isDemonym() {
        return !candidates.isEmpty() && candidates.stream().allMatch(Gazetteer.Known::isDemonym);
    }
}
