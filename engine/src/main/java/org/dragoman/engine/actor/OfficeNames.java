package org.dragoman.engine.actor;

import java.util.Locale;
import java.util.Optional;
import org.dragoman.engine.lexicon.Lexicon;
import org.dragoman.engine.lexicon.NameIndex;

/** Reads names of offices as others write them, "Minister of Foreign Affairs of Estonia", by our role nouns. Thread-safe. */
public final class OfficeNames {

    /**
     * An office.
     *
     * @param name our canonical name of it, else the name that was given
     * @param sector PLOVER sector
     */
    public record Office(String name, Optional<Sector> sector) {}

    private final NameIndex<RoleNoun> nouns;

    /** Reads by the role nouns of a lexicon. */
    public OfficeNames(Lexicon lexicon) {
        this.nouns = new ActorLexicon(lexicon).roleNouns();
    }

    /** The office of a name: the first role noun in it decides; empty where there is none. */
    public Optional<Office> read(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (int at = 0; at < lower.length(); at = lower.indexOf(' ', at) + 1) {
            Optional<Office> office = nouns.longestAt(lower, at)
                    .map(match -> match.values().get(0))
                    .filter(noun -> noun.sector().isPresent())
                    .map(noun -> new Office(noun.office().orElse(lower), noun.sector()));
            if (office.isPresent()) {
                return office;
            }
            if (lower.indexOf(' ', at) < 0) {
                break;
            }
        }
        return Optional.empty();
    }
}
