package org.dragoman.engine.reconcile;

import java.util.Objects;
import java.util.Optional;
import org.dragoman.engine.actor.Sector;
import org.dragoman.engine.statement.Source;

/**
 * The source of a statement of an {@link Account}.
 *
 * @param text its words
 * @param entity id of the entity within the article, where it is one
 * @param kind what kind of source it is
 * @param country as of this reference
 * @param sector as of this reference
 * @param office as of this reference
 * @param isNobody whether it is a pronoun or "the report", and nobody was found for whom it stands; then it is no origin of its own
 * @param cites whom an outlet cites for what it says, in the words of the text ("The newspaper cited two officials")
 * @param speaksFor id of the entity for whom it speaks
 */
public record AccountSource(
        String text,
        Optional<String> entity,
        Source.Kind kind,
        Optional<String> country,
        Optional<Sector> sector,
        Optional<String> office,
        boolean isNobody,
        Optional<String> cites,
        Optional<String> speaksFor) {

    public AccountSource {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(entity, "entity");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(sector, "sector");
        Objects.requireNonNull(office, "office");
        Objects.requireNonNull(cites, "cites");
        Objects.requireNonNull(speaksFor, "speaksFor");
    }

    /** The same source, with whom it cites. */
    AccountSource citing(String whom) {
        return new AccountSource(text, entity, kind, country, sector, office, isNobody, Optional.of(whom), speaksFor);
    }
}
