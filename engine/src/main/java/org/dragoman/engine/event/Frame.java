package org.dragoman.engine.event;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What a predicate under certain conditions means: an event, its mode, and which slots hold the actor and the recipient.
 *
 * @param id stable id of the lexicon entry
 * @param event PLOVER event
 * @param modes PLOVER modes
 * @param contexts PLOVER contexts
 * @param cameo CAMEO code
 * @param conditions all must hold
 * @param actor slots for the actor, in order of preference
 * @param recipient slots for the recipient, in order of preference
 * @param reciprocal whether everybody goes under actor
 * @param possessorSuffers whether "X's killing" means that X is killed
 * @param ordered whether its actor ordered the deed rather than did it
 * @param needs which roles must be filled
 * @param yields whether any other frame that fits takes its place
 * @param order position in the lexicon, which breaks ties
 */
record Frame(
        String id,
        EventType event,
        List<String> modes,
        List<String> contexts,
        String cameo,
        List<Condition> conditions,
        List<String> actor,
        List<String> recipient,
        boolean reciprocal,
        boolean possessorSuffers,
        boolean ordered,
        Set<Need> needs,
        boolean yields,
        int order) {

    /** A role that must be filled by a real actor. */
    enum Need {
        ACTOR,
        RECIPIENT
    }

    /** Whether it asks for a noun whose phrase tells when or where. */
    boolean isAnchored() {
        return conditions.stream().anyMatch(Condition.Anchored.class::isInstance);
    }

    /** How many words its conditions leave open; of frames that are otherwise alike the narrowest is meant. */
    int breadth() {
        return conditions.stream()
                .filter(condition -> !condition.isForbidding())
                .mapToInt(Condition::breadth)
                .min()
                .orElse(Condition.OPEN);
    }

    Frame {
        Objects.requireNonNull(id, "id");
        modes = List.copyOf(modes);
        contexts = List.copyOf(contexts);
        conditions = List.copyOf(conditions);
        actor = List.copyOf(actor);
        recipient = List.copyOf(recipient);
        needs = Set.copyOf(needs);
    }
}
