package org.dragoman.engine.event;

import java.util.Set;

/** Something that must hold of a predicate for a frame to fire. */
sealed interface Condition {

    /** As it stands in the lexicon: "object [sanction, embargo]". */
    String described();

    /** Whether it says what must not be; such a condition makes a frame no more specific. */
    default boolean isForbidding() {
        return described().startsWith("unless");
    }

    /** How many words it leaves open; the fewer, the more specific. */
    default int breadth() {
        if (this instanceof SlotWords slot) {
            return slot.words().size();
        }
        return this instanceof ClauseWords clause ? clause.words().size() : OPEN;
    }

    /** The breadth of a condition that lists no words. */
    int OPEN = 400;

    /** The head of what fills the slot is one of the words; or is none of them where it is forbidden. */
    record SlotWords(String slot, Terms words, boolean forbidden, String described) implements Condition {}

    /** Something fills the slot, or nothing does. */
    record SlotPresence(String slot, boolean present, String described) implements Condition {}

    /** What fills the slot is of one of the kinds; or nothing that fills it is where that is forbidden. */
    record SlotKinds(String slot, Set<SlotKind> kinds, boolean forbidden, String described) implements Condition {}

    /** The head of a clause of the predicate is one of the words; or is none of them where it is forbidden. */
    record ClauseWords(ClauseTerms words, boolean forbidden, String described) implements Condition {}

    /** A clause of the predicate bears one of the modal verbs: "must pay". */
    record ClauseModal(Terms words, String described) implements Condition {}

    /** The predicate has a clause, or has none. */
    record ClausePresence(boolean present, String described) implements Condition {}

    /** The noun's phrase tells when it took place, or where something definite did; see {@link Anchor}. */
    record Anchored(String described) implements Condition {}
}
