package org.dragoman.engine.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Somebody whom an import knows.
 *
 * @param id unique, with its origin: {@code wikidata.Q42}
 * @param name canonical name
 * @param kind what it is, as far as the import tells
 * @param gender {@code m} or {@code f}
 * @param died last day of life, where known
 * @param countries PLOVER codes of citizenships; they alone give nobody a country, but tell namesakes apart
 * @param terms offices and affiliations with their times; one without dates stands for the days that no other holds
 */
public record ImportedActor(
        String id,
        String name,
        Kind kind,
        Optional<String> gender,
        Optional<LocalDate> died,
        List<String> countries,
        List<KnownActor.Term> terms) {

    /** What an imported name names. */
    public enum Kind {
        PERSON,
        /** A body or group. */
        ORGANISATION,
        /** A country, a people or a place in it. */
        PLACE,
        /** The import does not tell people from bodies; the text must. */
        UNKNOWN
    }

    public ImportedActor {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(gender, "gender");
        Objects.requireNonNull(died, "died");
        countries = List.copyOf(countries);
        terms = List.copyOf(terms);
    }

    /** The same, as what the text shows it to be, where the import does not tell. */
    ImportedActor seenAs(Kind shown) {
        return kind == Kind.UNKNOWN ? new ImportedActor(id, name, shown, gender, died, countries, terms) : this;
    }

    /** Whether some term has a date. */
    boolean isDated() {
        return terms.stream()
                .anyMatch(term -> term.from().isPresent() || term.until().isPresent());
    }

    /** The affiliation as of a day: the term that holds it, else the last before; of a person only where there are dates. */
    Optional<KnownActor.Term> asOf(Optional<LocalDate> day) {
        if (kind == Kind.PERSON && (!isDated() || day.isEmpty())) {
            return Optional.empty();
        }
        KnownActor known = known();
        return day.isPresent()
                ? known.termOn(day.get()).or(() -> known.lastTermBefore(day.get()))
                : terms.stream()
                        .filter(term -> term.from().isEmpty() && term.until().isEmpty())
                        .findFirst();
    }

    /** Countries to which it may belong as of a day. */
    List<String> candidates(Optional<LocalDate> day) {
        Optional<String> country = asOf(day).flatMap(KnownActor.Term::country);
        if (country.isPresent()) {
            return List.of(country.get());
        }
        if (!countries.isEmpty()) {
            return countries;
        }
        return terms.stream()
                .flatMap(term -> term.country().stream())
                .distinct()
                .toList();
    }

    /** Whether it had died so long before a day that news does not speak of it without saying so. */
    boolean isLongDeadOn(Optional<LocalDate> day, int years) {
        return day.isPresent()
                && died.isPresent()
                && died.get().plusYears(years).isBefore(day.get());
    }

    /** As what the coding of an article works with. */
    KnownActor known() {
        List<KnownActor.Term> usable = kind == Kind.PERSON && !isDated() ? List.of() : terms;
        return new KnownActor(
                id,
                name,
                switch (kind) {
                    case PERSON -> KnownActor.Sense.PERSON;
                    case ORGANISATION, UNKNOWN -> KnownActor.Sense.ORGANISATION;
                    case PLACE -> KnownActor.Sense.PLACE;
                },
                kind == Kind.PERSON
                        ? EntityKind.PERSON
                        : kind == Kind.PLACE ? EntityKind.GOVERNMENT : EntityKind.ORGANISATION,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                gender,
                usable);
    }

    /** As {@link #known}, with country and sector as of a day. */
    KnownActor knownOn(Optional<LocalDate> day) {
        KnownActor known = known();
        Optional<KnownActor.Term> term = asOf(day);
        Optional<Sector> sector = term.flatMap(KnownActor.Term::sector);
        boolean group = sector.filter(s -> s == Sector.REB || s == Sector.CRM || s == Sector.PRM)
                .isPresent();
        return new KnownActor(
                id,
                name,
                known.sense(),
                group && kind == Kind.ORGANISATION ? EntityKind.GROUP : known.kind(),
                term.flatMap(KnownActor.Term::country),
                sector,
                Optional.empty(),
                gender,
                List.of());
    }
}
