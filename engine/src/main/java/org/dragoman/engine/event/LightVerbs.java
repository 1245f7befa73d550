package org.dragoman.engine.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** Fields of plain words, each a list of its own. */
    private static final List<String> WORDS = List.of(
            "participles",
            "through",
            "initiatives",
            "ahead",
            "manners",
            "valuations",
            "quantities",
            "phases",
            "occasions");

    private static final List<String> FIELDS = Stream.concat(
                    Stream.of("id", "verbs", "noun", "subject"), WORDS.stream())
            .toList();

    private final Map<String, List<Use>> byVerb = new HashMap<>();
    private final Map<String, Terms> words;

    LightVerbs(Lexicon lexicon) {
        List<String> problems = new ArrayList<>();
        for (Entry entry : lexicon.entries("light_verbs")) {
            try {
                read(entry);
            } catch (LexiconException e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new LexiconException(problems);
        }
        this.words = WORDS.stream()
                .collect(Collectors.toUnmodifiableMap(
                        field -> field,
                        field -> new Terms(lexicon.entries("light_verbs").stream()
                                .flatMap(entry -> entry.texts(field).stream())
                                .toList())));
    }

    private boolean isListed(String field, String word) {
        return Objects.requireNonNull(words.get(field), field).contains(word);
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
        return isListed("participles", word);
    }

    /** Whether a verb only says how far its complement has come: "try", "begin", "continue". */
    boolean isTransparent(String lemma) {
        return isListed("through", lemma);
    }

    /** Whether a word looks ahead to its clause: "agreed to", "ready to", "scheduled to". */
    boolean looksAhead(String lemma) {
        return isListed("ahead", lemma);
    }

    /** Whether a word judges a deed that "it" stands for: "it is unfair to". */
    boolean isValuation(String lemma) {
        return isListed("valuations", lemma);
    }

    /** Whether a word only says how many or what form those have who stand behind "of": "dozens of", "a crowd of". */
    boolean isQuantity(String word) {
        return isListed("quantities", word);
    }

    /** Whether a noun is only a part or a round of what stands behind "of": "the start of a meeting", "two days of talks". */
    boolean isPhase(String lemma) {
        return isListed("phases", lemma);
    }

    /** Whether a preposition says at which event something else is done: "said after the meeting". */
    boolean isOccasion(String preposition) {
        return isListed("occasions", preposition);
    }

    /** Whether a bare noun behind "in" says how something else is done: "in protest". */
    boolean isManner(String lemma) {
        return isListed("manners", lemma);
    }

    /** Whether a noun means that somebody asked for something: "at the request of". */
    boolean isInitiative(String lemma) {
        return isListed("initiatives", lemma);
    }
}
