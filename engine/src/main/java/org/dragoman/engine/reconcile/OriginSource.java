package org.dragoman.engine.reconcile;

import java.util.Objects;
import java.util.Optional;

/**
 * The end of a citation chain (RECORD.md, rule 8).
 *
 * @param outlet the outlet that spoke to the source, or that vouches itself; empty for a public utterance, whoever carried it
 * @param holder the source, in the words of the first who cites it; empty where the outlet names none
 * @param publicKey who spoke in public: the principal; empty for anonymous sources and outlets
 * @param country of an anonymous source
 * @param noun head of an anonymous source's description
 * @param unsourced whether an outlet says so without telling how it knows
 */
public record OriginSource(
        Optional<String> outlet,
        Optional<String> holder,
        Optional<String> publicKey,
        Optional<String> country,
        Optional<String> noun,
        boolean unsourced) {

    public OriginSource {
        Objects.requireNonNull(outlet, "outlet");
        Objects.requireNonNull(holder, "holder");
        Objects.requireNonNull(publicKey, "publicKey");
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(noun, "noun");
    }

    /** Whether both must be the same: the same public utterance, or one outlet's source told in two ways. */
    boolean mustBe(OriginSource other) {
        if (publicKey.isPresent() || other.publicKey.isPresent()) {
            return publicKey.equals(other.publicKey);
        }
        boolean sameOutlet =
                outlet.isPresent() && other.outlet.isPresent() && Names.sameOutlet(outlet.get(), other.outlet.get());
        if (!sameOutlet) {
            return outlet.isEmpty() && other.outlet.isEmpty() && holder.equals(other.holder);
        }
        return unsourced || other.unsourced || (noun.equals(other.noun) && compatibleCountry(other));
    }

    /** Whether both may be the same: compatible anonymous sources, or an outlet that does not tell how it knows. */
    boolean mayBe(OriginSource other) {
        if (mustBe(other) || unsourced || other.unsourced) {
            return true;
        }
        return publicKey.isEmpty() && other.publicKey.isEmpty() && compatibleCountry(other);
    }

    private boolean compatibleCountry(OriginSource other) {
        return country.isEmpty() || other.country.isEmpty() || country.equals(other.country);
    }
}
