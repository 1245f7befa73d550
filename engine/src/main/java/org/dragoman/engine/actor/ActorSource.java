package org.dragoman.engine.actor;

import java.util.List;

/**
 * People and organisations beyond the lexicon, such as an import into a store, looked up by name while articles are coded.
 * Implementations are safe for several threads and give the same answers as long as they are open.
 */
public interface ActorSource {

    /** Knows nobody. */
    ActorSource NONE = new ActorSource() {
        @Override
        public List<ImportedActor> named(String key) {
            return List.of();
        }

        @Override
        public List<ImportedRole> roles() {
            return List.of();
        }
    };

    /**
     * Everybody of a name, in an order that does not change.
     *
     * @param key the name's {@link org.dragoman.engine.lexicon.NameKey plain form}
     */
    List<ImportedActor> named(String key);

    /** Nouns for people and bodies; few enough to be kept in memory, asked for once. */
    List<ImportedRole> roles();
}
