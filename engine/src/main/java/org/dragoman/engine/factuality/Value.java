package org.dragoman.engine.factuality;

import java.util.Optional;

/** How certain a holder is that an event happened (FactBank, Saurí and Pustejovsky 2009). */
public enum Value {
    CERTAIN("CT+"),
    PROBABLE("PR+"),
    POSSIBLE("PS+"),
    CERTAINLY_NOT("CT-"),
    PROBABLY_NOT("PR-"),
    POSSIBLY_NOT("PS-"),
    /** Certain, but not telling which. */
    CERTAIN_WHETHER("CTu"),
    UNCOMMITTED("Uu");

    private final String code;

    Value(String code) {
        this.code = code;
    }

    /** FactBank's code. */
    public String code() {
        return code;
    }

    /** The value with FactBank's given code. */
    public static Optional<Value> of(String code) {
        for (Value value : values()) {
            if (value.code.equals(code)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /** The value on the scale from −3 (certainly did not happen) to 3 (certainly happened) of factuality corpora. */
    public double score() {
        return switch (this) {
            case CERTAIN -> 3;
            case PROBABLE -> 2;
            case POSSIBLE -> 1;
            case CERTAINLY_NOT -> -3;
            case PROBABLY_NOT -> -2;
            case POSSIBLY_NOT -> -1;
            case CERTAIN_WHETHER, UNCOMMITTED -> 0;
        };
    }

    /** As certain of the opposite. */
    public Value opposite() {
        return switch (this) {
            case CERTAIN -> CERTAINLY_NOT;
            case PROBABLE -> PROBABLY_NOT;
            case POSSIBLE -> POSSIBLY_NOT;
            case CERTAINLY_NOT -> CERTAIN;
            case PROBABLY_NOT -> PROBABLE;
            case POSSIBLY_NOT -> POSSIBLE;
            case CERTAIN_WHETHER, UNCOMMITTED -> this;
        };
    }

    /** Whether it leans to the event's not having happened. */
    public boolean isNegative() {
        return this == CERTAINLY_NOT || this == PROBABLY_NOT || this == POSSIBLY_NOT;
    }

    /** This value where it is at most as certain as the other, else the same side with the other's certainty. */
    public Value atMost(Value other) {
        if (this == UNCOMMITTED || this == CERTAIN_WHETHER || other == UNCOMMITTED || other == CERTAIN_WHETHER) {
            return UNCOMMITTED;
        }
        int certainty = Math.max(doubt(), other.doubt());
        Value positive = certainty == 0 ? CERTAIN : certainty == 1 ? PROBABLE : POSSIBLE;
        return isNegative() ? positive.opposite() : positive;
    }

    private int doubt() {
        return switch (this) {
            case CERTAIN, CERTAINLY_NOT -> 0;
            case PROBABLE, PROBABLY_NOT -> 1;
            case POSSIBLE, POSSIBLY_NOT -> 2;
            case CERTAIN_WHETHER, UNCOMMITTED -> 3;
        };
    }
}
