package org.dragoman.engine.reconcile;

import java.util.Objects;
import java.util.Optional;
import org.dragoman.engine.actor.Sector;

/**
 * Somebody who takes part in a reported event.
 *
 * @param entity id of the entity within the article
 * @param country as of this reference
 * @param sector as of this reference
 */
public record Participant(String entity, Optional<String> country, Optional<Sector> sector) {

    public Participant {
        Objects.requireNonNull(entity, "entity");
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(sector, "sector");
    }
}
