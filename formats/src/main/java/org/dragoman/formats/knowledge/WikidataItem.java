package org.dragoman.formats.knowledge;

import java.util.List;
import java.util.Optional;

/**
 * Something in a Wikidata dump that may be an office, a party or a country.
 *
 * @param id {@code Q30}
 * @param label English label, else the one for all languages
 * @param alpha3 ISO 3166-1 code of a country (P298, else made of P297)
 * @param jurisdictions ids of countries or organisations to which it applies (P1001), then of the countries in which it is (P17)
 * @param kinds ids of what it is a subclass or an instance of (P279, P31)
 */
public record WikidataItem(
        String id, String label, Optional<String> alpha3, List<String> jurisdictions, List<String> kinds) {

    public WikidataItem {
        jurisdictions = List.copyOf(jurisdictions);
        kinds = List.copyOf(kinds);
    }
}
