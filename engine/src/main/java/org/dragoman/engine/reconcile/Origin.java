package org.dragoman.engine.reconcile;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a claim entered the record (RECORD.md, rule 8).
 *
 * @param outlet the outlet at the end of the chain; empty for a public utterance, whoever carried it
 * @param holder the source, empty where the outlet names none
 * @param articles ids of the articles whose chains end here
 */
public record Origin(Optional<String> outlet, Optional<String> holder, List<String> articles) {

    public Origin {
        Objects.requireNonNull(outlet, "outlet");
        Objects.requireNonNull(holder, "holder");
        articles = List.copyOf(articles);
    }
}
