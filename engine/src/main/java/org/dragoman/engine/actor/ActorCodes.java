package org.dragoman.engine.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.engine.lexicon.Entry;
import org.dragoman.engine.lexicon.Lexicon;
import org.dragoman.engine.lexicon.LexiconException;

/**
 * What the codes of other projects mean in PLOVER: ISO 3166 codes of countries, and CAMEO's codes of actors, which are written
 * one behind the other in groups of three letters ({@code AFGGOVMIL}). Immutable and thread-safe.
 */
public final class ActorCodes {

    private static final int LETTERS = 3;

    /** What the file is about in which a code stands, for the same letters mean a country in one and a people in another. */
    public enum Scheme {
        ACTORS,
        ETHNIC_GROUPS,
        RELIGIOUS_GROUPS
    }

    /**
     * What a code means.
     *
     * @param country PLOVER country code; empty for regions, peoples and states that are no more
     * @param sector PLOVER sector
     */
    public record Meaning(Optional<String> country, Optional<Sector> sector) {}

    private record Part(Optional<String> country, Optional<Sector> sector) {}

    private final Set<String> countries = new HashSet<>();
    private final Map<String, String> states = new HashMap<>();
    private final Map<String, Part> parts = new HashMap<>();

    /**
     * The codes of a lexicon: its {@code countries}, {@code dependencies} and {@code cameo_codes}.
     *
     * @throws LexiconException if an entry is wrong; says all that is wrong
     */
    public ActorCodes(Lexicon lexicon) {
        List<String> problems = new ArrayList<>();
        lexicon.entries("countries").forEach(entry -> countries.add(entry.id()));
        for (Entry entry : lexicon.entries("dependencies")) {
            states.put(entry.id(), country(entry, entry.text("state"), problems));
        }
        for (Entry entry : lexicon.entries("cameo_codes")) {
            Optional<String> country = entry.optionalText("country").map(code -> country(entry, code, problems));
            Optional<Sector> sector = entry.optionalText("sector").flatMap(word -> sector(entry, word, problems));
            parts.put(entry.id(), new Part(country, sector));
        }
        if (!problems.isEmpty()) {
            throw new LexiconException(problems);
        }
    }

    private String country(Entry entry, String code, List<String> problems) {
        if (!countries.contains(code) && !ActorLexicon.isInternational(code)) {
            problems.add(entry.describe("country", code, "the code of a country of the lexicon"));
        }
        return code;
    }

    private static Optional<Sector> sector(Entry entry, String word, List<String> problems) {
        try {
            return Optional.of(Sector.valueOf(word));
        } catch (IllegalArgumentException e) {
            problems.add(entry.describe("sector", word, "one of PLOVER's sectors"));
            return Optional.empty();
        }
    }

    /** The country that an ISO 3166-1 alpha-3 code means to PLOVER: dependencies count under their state. */
    public Optional<String> country(String alpha3) {
        if (countries.contains(alpha3)) {
            return Optional.of(alpha3);
        }
        Optional<String> state = Optional.ofNullable(states.get(alpha3));
        return state.isPresent()
                ? state
                : Optional.ofNullable(parts.get(alpha3)).flatMap(Part::country).filter(countries::contains);
    }

    /** What a CAMEO code of an actor means; empty where its first three letters are no code that we know. */
    public Optional<Meaning> actor(String code, Scheme scheme) {
        if (scheme == Scheme.RELIGIOUS_GROUPS) {
            return Optional.of(new Meaning(Optional.empty(), Optional.of(Sector.REL)));
        }
        if (scheme == Scheme.ETHNIC_GROUPS) {
            return Optional.of(new Meaning(Optional.empty(), Optional.empty()));
        }
        if (code.length() < LETTERS) {
            return Optional.empty();
        }
        String head = code.substring(0, LETTERS);
        Optional<String> state = country(head);
        Optional<Part> part = Optional.ofNullable(parts.get(head));
        if (state.isEmpty() && part.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> country = state.isPresent() ? state : part.flatMap(Part::country);
        if (country.filter("IGO"::equals).isPresent()) {
            country = Optional.of(organisation(code));
        }
        Optional<Sector> sector = state.isPresent() ? Optional.empty() : part.flatMap(Part::sector);
        return Optional.of(new Meaning(country, sector.or(() -> sectorBehind(code, LETTERS))));
    }

    /** What a CAMEO code of an agent means, such as {@code GOVMIL}; empty where it holds no code that we know. */
    public Optional<Meaning> agent(String code) {
        Optional<Part> first =
                code.length() < LETTERS ? Optional.empty() : Optional.ofNullable(parts.get(code.substring(0, LETTERS)));
        return first.map(part -> new Meaning(part.country(), sectorBehind(code, 0)));
    }

    /** The United Nations and the European Union have codes of their own. */
    private static String organisation(String code) {
        for (int at = LETTERS; at + LETTERS <= code.length(); at += LETTERS) {
            switch (code.substring(at, at + LETTERS)) {
                case "UNO":
                    return "UNO";
                case "EUR", "EEC":
                    return "EUR";
                default:
            }
        }
        return "IGO";
    }

    /** The first sector of a code; a faith counts only where nothing else is said, and armed groups are none of a faith. */
    private Optional<Sector> sectorBehind(String code, int from) {
        Optional<Sector> faith = Optional.empty();
        for (int at = from; at + LETTERS <= code.length(); at += LETTERS) {
            Optional<Sector> sector = Optional.ofNullable(parts.get(code.substring(at, at + LETTERS)))
                    .flatMap(Part::sector);
            if (sector.filter(Sector.REL::equals).isPresent()) {
                faith = sector;
            } else if (sector.isPresent()) {
                return sector;
            }
        }
        return code.startsWith("IMG") ? Optional.empty() : faith;
    }
}
