package org.dragoman.engine.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the lexicon knows under a name.
 *
 * @param id id of the lexicon entry
 * @param name its canonical name
 * @param sense what the name is to the entry
 * @param kind what kind of actor it is
 * @param country PLOVER country code
 * @param sector PLOVER sector
 * @param speaksFor lexicon id or country code of the principal
 * @param gender {@code m} or {@code f}
 * @param terms offices with their times, for people
 */
public record KnownActor(
        String id,
        String name,
        Sense sense,
        EntityKind kind,
        Optional<String> country,
        Optional<Sector> sector,
        Optional<String> speaksFor,
        Optional<String> gender,
        List<Term> terms) {

    /** What a name is to the entry that bears it. */
    public enum Sense {
        PERSON,
        OUTLET,
        ORGAN,
        ORGANISATION,
        COUNTRY,
        /** Adjective or noun for the people of a country. */
        DEMONYM,
        /** A capital: its country's government where it acts, a place where somebody merely is. */
        CAPITAL,
        /** A seat or nickname that stands for a government. */
        METONYM,
        /** A place that is no actor. */
        PLACE
    }

    /**
     * A term of office.
     *
     * @param office canonical name
     * @param sector PLOVER sector while in office
     * @param country where it differs from the person's
     * @param from first day, where known
     * @param until last day, where known
     * @param sure whether the dates are beyond doubt
     */
    public record Term(
            String office,
            Optional<Sector> sector,
            Optional<String> country,
            Optional<LocalDate> from,
            Optional<LocalDate> until,
            boolean sure) {

        /** What an office's name says of whether it is held: a president-elect does not yet hold it. */
        public Optional<Role.Status> status() {
            if (office.endsWith("-elect") || office.endsWith("-designate")) {
                return Optional.of(Role.Status.INCOMING);
            }
            return office.startsWith("acting ") || office.startsWith("interim ")
                    ? Optional.of(Role.Status.ACTING)
                    : Optional.empty();
        }

        /** Whether the day lies in the term, as far as its dates are known. */
        public boolean holds(LocalDate day) {
            return (from.isEmpty() || !day.isBefore(from.get())) && (until.isEmpty() || !day.isAfter(until.get()));
        }
    }

    public KnownActor {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(sense, "sense");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(sector, "sector");
        Objects.requireNonNull(speaksFor, "speaksFor");
        Objects.requireNonNull(gender, "gender");
        terms = List.copyOf(terms);
    }

    /** The same actor as of another country, because the text says so. */
    KnownActor of(String otherCountry) {
        return new KnownActor(id, name, sense, kind, Optional.of(otherCountry), sector, speaksFor, gender, terms);
    }

    /** The term of office on a day: the last that holds it. */
    public Optional<Term> termOn(LocalDate day) {
        return terms.stream()
                .filter(term -> term.holds(day))
                .reduce((first, second) -> second.sure() || !first.sure() ? second : first);
    }

    /** The last term of office that had ended before a day. */
    public Optional<Term> lastTermBefore(LocalDate day) {
        return terms.stream()
                .filter(term ->
                        term.until().filter(until -> until.isBefore(day)).isPresent())
                .reduce((first, second) -> second);
    }

    /** Whether some term of office had ended by the day and none holds it. */
    public boolean isFormerOn(LocalDate day) {
        return termOn(day).isEmpty()
                && terms.stream()
                        .anyMatch(term ->
                                term.until().isPresent() && term.until().get().isBefore(day));
    }

    /** The same name as one of a place of another country. */
    KnownActor asPlaceOf(Optional<String> other) {
        return new KnownActor(
                id,
                name,
                Sense.PLACE,
                EntityKind.GOVERNMENT,
                other,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
