package org.dragoman.engine.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** An entity while its article is being read; filled step by step inside this package. Not for several threads. */
final class Referent {

    final String id;
    String name;
    final EntityKind kind;
    Optional<String> country;
    Optional<String> speaksFor = Optional.empty();
    Optional<String> gender = Optional.empty();
    Optional<KnownActor> actor = Optional.empty();
    /** What an import says of a person, where the actor comes from one. */
    Optional<KnownActor.Term> imported = Optional.empty();
    /** Whether the country comes from an import only. */
    boolean importedCountry;
    /** Whether the text gave another country than the import. */
    boolean overruled;
    /** Those whom it stands for, where they are several. */
    List<String> members = List.of();
    /** Ids of the role nouns that described it. */
    final Set<String> nouns = new TreeSet<>();
    /** Offices that were said of it. */
    final Set<String> offices = new TreeSet<>();

    /** Offices that it no longer holds. */
    final Set<String> formerOffices = new TreeSet<>();

    Role role = Role.UNKNOWN;
    boolean plural;
    /** Whether the article calls it by name. */
    boolean named;

    Referent(String id, String name, EntityKind kind, Optional<String> country) {
        this.id = id;
        this.name = name;
        this.kind = kind;
        this.country = country;
    }

    boolean isPerson() {
        return kind == EntityKind.PERSON && !plural;
    }

    /** Whether it acts as one body: a state, an institution, a group. */
    boolean isBody() {
        return !plural
                && switch (kind) {
                    case COUNTRY, GOVERNMENT, ORGANISATION, GROUP, OUTLET -> true;
                    case PERSON, PEOPLE -> false;
                };
    }

    Entity toEntity() {
        return new Entity(id, name, kind, country, actor.map(KnownActor::id), speaksFor, members);
    }
}
