package org.dragoman.engine.place;

import java.util.List;

/**
 * Places beyond the lexicon, such as an import into a store, looked up by name while articles are coded. Implementations are
 * safe for several threads and give the same answers as long as they are open.
 */
@FunctionalInterface
public interface PlaceSource {

    /** Knows no place. */
    PlaceSource NONE = key -> List.of();

    /**
     * The places of a name, the largest first, each once.
     *
     * @param key the name's {@link org.dragoman.engine.lexicon.NameKey plain form}
     */
    List<ImportedPlace> named(String key);
}
