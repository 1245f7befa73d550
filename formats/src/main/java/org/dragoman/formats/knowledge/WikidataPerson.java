package org.dragoman.formats.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A human of a Wikidata dump.
 *
 * @param id {@code Q42}
 * @param name English label, else the one for all languages
 * @param names label and English aliases
 * @param gender {@code m} or {@code f}
 * @param died last day on which the death may have been
 * @param citizenships ids of countries
 * @param held offices and parties
 */
public record WikidataPerson(
        String id,
        String name,
        Set<String> names,
        Optional<String> gender,
        Optional<LocalDate> died,
        List<String> citizenships,
        List<Held> held) {

    /**
     * An office held or a party belonged to.
     *
     * @param item id of the office or party, about which the dump says more elsewhere
     * @param isParty whether it is a party
     * @param from first day on which it may have begun
     * @param until last day on which it may have ended; the first day itself where it ended nobody knows when
     */
    public record Held(String item, boolean isParty, Optional<LocalDate> from, Optional<LocalDate> until) {}

    public WikidataPerson {
        citizenships = List.copyOf(citizenships);
        held = List.copyOf(held);
    }
}
