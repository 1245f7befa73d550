package org.dragoman.engine.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A mention while it is being read: filled step by step inside this package, then turned into a {@link Mention}. Not for
 * several threads.
 */
final class Draft {

    /** What the words are. */
    enum Kind {
        /** A name that the lexicon knows. */
        KNOWN,
        /** A person's name that only the name tagger knows. */
        PERSON_NAME,
        /** An organisation's name that only the name tagger knows. */
        ORGANISATION_NAME,
        /** A noun phrase around a role noun. */
        NOUN,
        PRONOUN
    }

    final Kind kind;
    final int sentence;
    final int head;
    final int nameFirst;
    final int nameLast;
    /** The whole phrase: modifiers, title and name. */
    int first;

    int last;
    Optional<KnownActor> known = Optional.empty();
    Optional<RoleNoun> noun = Optional.empty();
    Optional<String> country = Optional.empty();
    Optional<Sector> sector = Optional.empty();
    Optional<String> office = Optional.empty();
    Optional<String> inferred = Optional.empty();
    Optional<String> gender = Optional.empty();
    OptionalInt count = OptionalInt.empty();
    boolean former;
    boolean modifier;
    boolean definite;
    boolean absorbed;
    /** Whether the register has met it; possessors may lead back to it. */
    boolean entered;
    /** Whether it is "federal": of the state in which the outlet is at home, where the text names no other. */
    boolean federal;
    /** Whether a possessor stands before it of whom nothing is known. */
    boolean unresolvedOwner;
    /** Where a known name ends inside a hyphenated token ("Trump-ordered"), the offset where it ends. */
    OptionalInt partEnd = OptionalInt.empty();
    /** Whoever this one belongs to: "Iran" in "Iran's mission", "Trump" in "the Trump transition team". */
    final List<Draft> possessors = new ArrayList<>();
    /** The same actor under another description in the same phrase. */
    Optional<Draft> same = Optional.empty();

    String entity = "";

    Draft(Kind kind, int sentence, int first, int last, int head) {
        this.kind = kind;
        this.sentence = sentence;
        this.nameFirst = first;
        this.nameLast = last;
        this.first = first;
        this.last = last;
        this.head = head;
    }

    boolean isPersonName() {
        return kind == Kind.PERSON_NAME || (kind == Kind.KNOWN && known.get().sense() == KnownActor.Sense.PERSON);
    }

    /** Whether it names a country, its people or its seat. */
    boolean isCountryName() {
        return kind == Kind.KNOWN
                && switch (known.get().sense()) {
                    case COUNTRY, DEMONYM, CAPITAL, METONYM -> true;
                    case PERSON, OUTLET, ORGAN, ORGANISATION, PLACE -> false;
                };
    }

    boolean isPlace() {
        return kind == Kind.KNOWN && known.get().sense() == KnownActor.Sense.PLACE;
    }

    EntityKind entityKind() {
        return switch (kind) {
            case KNOWN -> known.get().kind();
            case PERSON_NAME -> EntityKind.PERSON;
            case ORGANISATION_NAME -> EntityKind.ORGANISATION;
            case NOUN ->
                noun.get().plural() && noun.get().kind() == EntityKind.PERSON
                        ? EntityKind.PEOPLE
                        : noun.get().kind();
            case PRONOUN -> EntityKind.PEOPLE;
        };
    }
}
