package org.dragoman.engine.actor;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A people that is not that of one state: Tamils, Kurds, Tutsis.
 *
 * @param id id of the lexicon entry
 * @param homes codes of the states in which it lives
 * @param chief the one of them that is meant where the text names none
 */
record People(String id, List<String> homes, Optional<String> chief) {

    People {
        Objects.requireNonNull(id, "id");
        homes = List.copyOf(homes);
        Objects.requireNonNull(chief, "chief");
    }
}
