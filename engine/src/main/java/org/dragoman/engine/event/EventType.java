package org.dragoman.engine.event;

import java.util.Locale;
import java.util.Optional;

/** PLOVER's events with quad code and scale (manual 0.8, table of events). */
public enum EventType {
    AGREE(1, 2.5),
    CONSULT(1, 2.5),
    SUPPORT(1, 5),
    CONCEDE(1, 4.5),
    COOPERATE(2, 9.5),
    AID(2, 10),
    RETREAT(2, 6.5),
    REQUEST(3, 0),
    ACCUSE(3, -3),
    REJECT(3, -2),
    THREATEN(3, -3.5),
    PROTEST(4, -5),
    SANCTION(4, -6),
    MOBILIZE(4, -5.5),
    COERCE(4, -7),
    ASSAULT(4, -9);

    private final int quadCode;
    private final double scale;

    EventType(int quadCode, double scale) {
        this.quadCode = quadCode;
        this.scale = scale;
    }

    /** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
    public int quadCode() {
        return quadCode;
    }

    /** From -10 (conflict) to +10 (cooperation), for an event without a mode that has a figure of its own. */
    public double scale() {
        return scale;
    }

    /** Whether it is cooperation, verbal or material. */
    public boolean isCooperation() {
        return quadCode <= 2;
    }

    /** Whether it is an act and not a word. */
    public boolean isMaterial() {
        return quadCode == 2 || quadCode == 4;
    }

    /** The event with the given name, in any case. */
    public static Optional<EventType> named(String name) {
        for (EventType type : values()) {
            if (type.name().equals(name.toUpperCase(Locale.ROOT))) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
