package org.dragoman.engine.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.engine.lexicon.Entry;
import org.dragoman.engine.lexicon.Lexicon;
import org.dragoman.engine.lexicon.LexiconException;

/**
 * Verbs that say little themselves and carry an event noun: "held talks", "came under fire", "the discussion, which Iran
 * initiated". From the lexicon's kind {@code light_verbs}: {@code verbs}; {@code noun} (where the event noun stands:
 * {@code object}, {@code subject} or a preposition); {@code subject} (what the verb's subject is to the event:
 * {@code subject}, {@code object}, {@code initiator} or {@code none}).
 */
final class LightVerbs {

    /** What the subject of a light verb is to the event that it carries. */
    enum Part {
        SUBJECT,
        OBJECT,
        INITIATOR,
        NONE
    }

    /** A use of a light verb: where its noun stands and what its subject is. */
    record Use(String noun, Part subject) {}

    private static final List<String> FIELDS = List.of(
            "id",
            "verbs",
            "noun",
            "subject",
            "participles",
            "through",
            "initiatives",
            "ahead",
            "manners",
            "valuations",
            "quantities");

    private final Map<String, List<Use>> byVerb = new HashMap<>();
    private final Terms participles;
    private final Terms through;
    private final Terms initiatives;
    private final Terms ahead;
    private final Terms manners;
    private final Terms valuations;
    private final Terms quantities;

    LightVerbs(Lexicon lexicon) {
        List<String> problems = new ArrayList<>();
        List<String> modifiers = new ArrayList<>();
        List<String> aspects = new ArrayList<>();
        List<String> requests = new ArrayList<>();
        List<String> future = new ArrayList<>();
        List<String> adverbial = new ArrayList<>();
        List<String> valuing = new ArrayList<>();
        List<String> counting = new ArrayList<>();
        for (Entry entry : lexicon.entries("light_verbs")) {
            try {
                modifiers.addAll(entry.texts("participles"));
                aspects.addAll(entry.texts("through"));
                requests.addAll(entry.texts("initiatives"));
                future.addAll(entry.texts("ahead"));
                adverbial.addAll(entry.texts("manners"));
                valuing.addAll(entry.texts("valuations"));
                counting.addAll(entry.texts("quantities"));
                read(entry);
            } catch (LexiconException e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new LexiconException(problems);
        }
        this.participles = new Terms(modifiers);
        this.through = new Terms(aspects);
        this.initiatives = new Terms(requests);
        this.ahead = new Terms(future);
        this.manners = new Terms(adverbial);
        this.valuations = new Terms(valuing);
        this.quantities = new Terms(counting);
    }

    private void read(Entry entry) {
        for (String field : entry.fields().keySet()) {
            if (!FIELDS.contains(field)) {
                throw entry.problem(field, "an unknown field", "one of " + FIELDS);
            }
        }
        String noun = entry.optionalText("noun").orElse("object");
        String subject = entry.optionalText("subject").orElse("subject");
        Part part = switch (subject) {
            case "subject" -> Part.SUBJECT;
            case "object" -> Part.OBJECT;
            case "initiator" -> Part.INITIATOR;
            case "none" -> Part.NONE;
            default -> throw entry.problem("subject", subject, "subject, object, initiator or none");
        };
        for (String verb : entry.texts("verbs")) {
            byVerb.computeIfAbsent(verb, v -> new ArrayList<>()).add(new Use(noun, part));
        }
    }

    /**
     * How a verb carries a noun that stands at the given place.
     *
     * @param verb lemma
     * @param place {@code object}, {@code subject} or a preposition
     */
    Optional<Use> use(String verb, String place) {
        return byVerb.getOrDefault(verb, List.of()).stream()
                .filter(use -> use.noun().equals(place))
                .findFirst();
    }

    /** Whether a participle names the noun's agent before a hyphen: "Trump-ordered". */
    boolean isAgentParticiple(String word) {
        return participles.contains(word);
    }

    /** Whether a verb only says how far its complement has come: "try", "begin", "continue". */
    boolean isTransparent(String lemma) {
        return through.contains(lemma);
    }

    /** Whether a word looks ahead to its clause: "agreed to", "ready to", "scheduled to". */
    boolean looksAhead(String lemma) {
        return ahead.contains(lemma);
    }

    /** Whether a word judges a deed that "it" stands for: "it is unfair to". */
    boolean isValuation(String lemma) {
        return valuations.contains(lemma);
    }

    /** Whether a word only says how many or what form those have who stand behind "of": "dozens of", "a crowd of". */
    boolean isQuantity(String word) {
        return quantities.contains(word);
    }

    /** Whether a bare noun behind "in" says how something else is done: "in protest". */
    boolean isManner(String lemma) {
        return manners.contains(lemma);
    }

    /** Whether a noun means that somebody asked for something: "at the request of". */
    boolean isInitiative(String lemma) {
        return initiatives.contains(lemma);
    }
}
