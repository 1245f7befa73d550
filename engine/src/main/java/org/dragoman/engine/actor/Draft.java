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
        /** Several who were named apart: "the two countries". */
        DUAL,
        PRONOUN
    }

    final Kind kind;
    final int sentence;
    final int head;
    final int nameFirst;
    final int nameLast;
    /** The last token of a title that holds a name: "Nations" in "ambassador to the United Nations". */
    int titleLast = -1;
    /** The whole phrase: modifiers, title and name. */
    int first;

    int last;
    Optional<KnownActor> known = Optional.empty();
    /** Everybody whom an import knows under a person's name. */
    List<ImportedActor> imported = List.of();

    Optional<RoleNoun> noun = Optional.empty();
    /** The people to which it belongs, where that is not the people of one state. */
    Optional<People> people = Optional.empty();

    Optional<String> country = Optional.empty();
    Optional<Sector> sector = Optional.empty();
    Optional<String> office = Optional.empty();
    Optional<String> inferred = Optional.empty();
    Optional<String> gender = Optional.empty();
    OptionalInt count = OptionalInt.empty();
    Optional<Role.Status> status = Optional.empty();
    boolean modifier;
    boolean definite;
    /** Whether it stands only for where somebody is sent, or within a longer name: "ambassador to Lebanon", "Bank of China". */
    boolean mere;
    /** Whether an adjective says that it belongs to no one country ("Western diplomat"). */
    boolean foreign;
    /** Whether the text itself gives the country of a name. */
    boolean countrySaid;
    /** Whether "both" or "the two" stands before it: it may stand for two who were named. */
    boolean dual;
    /** Whether it is told from others of its kind: "another official", "a second group". */
    boolean ordinal;

    boolean absorbed;
    /** Whether the register has met it; possessors may lead back to it. */
    boolean entered;
    /** Whether it is "federal": of the state in which the outlet is at home, where the text names no other. */
    boolean federal;
    /** Whether a possessor stands before it of whom nothing is known. */
    boolean unresolvedOwner;
    /** Where a known name ends inside a hyphenated token ("Trump-ordered"), the offset where it ends. */
    OptionalInt partEnd = OptionalInt.empty();
    /** The other country of a pair that a hyphen ties together ("US-Russia talks"). */
    Optional<KnownActor> pair = Optional.empty();
    /** Whoever this one belongs to: "Iran" in "Iran's mission", "Trump" in "the Trump transition team". */
    final List<Draft> possessors = new ArrayList<>();
    /** Where this one is: "Nairobi" in "police in Nairobi". */
    final List<Draft> locations = new ArrayList<>();
    /** Countries and bodies that own it in equal parts, where there are several: "US and British forces". */
    final List<Draft> partners = new ArrayList<>();
    /** Whether it names an origin and no state: "ethnic Albanian". */
    boolean ethnic;
    /** Whether the compound in which it stands only tells how others stand to it: "Iran-backed", "anti-Israel". */
    boolean aside;
    /** Those whom it stands for together, where they are several: "both sides". */
    List<String> members = List.of();
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

    /** A state by its name, its capital's or its government's seat, and not its people. */
    boolean isState() {
        return isCountryName() && known.get().sense() != KnownActor.Sense.DEMONYM;
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
            case DUAL, PRONOUN -> EntityKind.PEOPLE;
        };
    }
}
