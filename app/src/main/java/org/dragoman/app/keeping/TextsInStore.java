package org.dragoman.app.keeping;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dragoman.engine.reconcile.VersionId;
import org.dragoman.store.CodingPlace;

/**
 * Under which ids the texts of a store are reconciled: the last text of an article under the article's own, earlier ones under ids of
 * their own, so that what they said stays in the history.
 *
 * @param codings where the account of each text is kept, by id
 */
record TextsInStore(Map<String, CodingPlace> codings) {

    static TextsInStore of(List<CodingPlace> places) {
        Map<String, CodingPlace> codings = new LinkedHashMap<>();
        Map<String, List<CodingPlace>> byArticle = places.stream()
                .collect(Collectors.groupingBy(
                        place -> place.article().articleId(), LinkedHashMap::new, Collectors.toList()));
        byArticle.forEach((article, texts) -> {
            CodingPlace last = texts.stream()
                    .max(Comparator.comparingInt(CodingPlace::version).thenComparingLong(CodingPlace::number))
                    .orElseThrow();
            for (CodingPlace text : texts) {
                codings.put(text.equals(last) ? article : VersionId.earlier(article, text.version()), text);
            }
        });
        return new TextsInStore(codings);
    }
}
