package org.dragoman.engine.coding;

import java.util.Objects;
import java.util.Optional;

/**
 * What is known of the outlet of an article.
 *
 * @param name its name: the lexicon's, else as it was given
 * @param country PLOVER country code
 * @param kind agency, newspaper, broadcaster, website or state-media
 * @param speaksFor country code of the state for which it speaks
 * @param lexicon id of the lexicon entry that knows it
 */
public record OutletProfile(
        String name,
        Optional<String> country,
        Optional<String> kind,
        Optional<String> speaksFor,
        Optional<String> lexicon) {

    public OutletProfile {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(speaksFor, "speaksFor");
        Objects.requireNonNull(lexicon, "lexicon");
    }
}
