package org.dragoman.engine.record;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The stamp of a record.
 *
 * @param dragoman version of the coder
 * @param lexicon version or fingerprint of the lexicons
 * @param models versions of the models by name
 */
public record MadeBy(String dragoman, String lexicon, Map<String, String> models) {

    public MadeBy {
        Objects.requireNonNull(dragoman, "dragoman");
        Objects.requireNonNull(lexicon, "lexicon");
        models = java.util.Collections.unmodifiableMap(new TreeMap<>(models));
    }
}
