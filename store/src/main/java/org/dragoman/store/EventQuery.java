package org.dragoman.store;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which events are wanted; conditions that are given must all hold.
 *
 * @param actor a country code, or words of a name, of somebody who takes part; case and accents do not matter
 * @param counterpart a second condition of the same kind; one participant may fulfil both (Musk, USA)
 * @param since the event can have happened on this day or later; leaves out events without any date
 * @param until the event can have happened on this day or earlier; leaves out events without any date
 * @param status the status, in any case
 * @param type the event type, in any case
 * @param limit how many events at most, at least 1
 */
public record EventQuery(
        Optional<String> actor,
        Optional<String> counterpart,
        Optional<LocalDate> since,
        Optional<LocalDate> until,
        Optional<String> status,
        Optional<String> type,
        OptionalInt limit) {

    public EventQuery {
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(counterpart, "counterpart");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(type, "type");
        if (limit.isPresent() && limit.getAsInt() < 1) {
            throw new IllegalArgumentException("limit " + limit.getAsInt() + ": expected 1 or more");
        }
    }

    /** All events. */
    public static EventQuery all() {
        return new EventQuery(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty());
    }

    /** This query, for events in which the given country or name takes part. */
    public EventQuery withActor(String name) {
        return new EventQuery(Optional.of(name), counterpart, since, until, status, type, limit);
    }

    /** This query, for events in which the given country or name takes part as well. */
    public EventQuery withCounterpart(String name) {
        return new EventQuery(actor, Optional.of(name), since, until, status, type, limit);
    }

    /** This query, from the given day on. */
    public EventQuery withSince(LocalDate day) {
        return new EventQuery(actor, counterpart, Optional.of(day), until, status, type, limit);
    }

    /** This query, up to and with the given day. */
    public EventQuery withUntil(LocalDate day) {
        return new EventQuery(actor, counterpart, since, Optional.of(day), status, type, limit);
    }

    /** This query, for events with the given status. */
    public EventQuery withStatus(String wanted) {
        return new EventQuery(actor, counterpart, since, until, Optional.of(wanted), type, limit);
    }

    /** This query, for events of the given type. */
    public EventQuery withType(String wanted) {
        return new EventQuery(actor, counterpart, since, until, status, Optional.of(wanted), limit);
    }

    /** This query, for so many events at most. */
    public EventQuery withLimit(int most) {
        return new EventQuery(actor, counterpart, since, until, status, type, OptionalInt.of(most));
    }
}
