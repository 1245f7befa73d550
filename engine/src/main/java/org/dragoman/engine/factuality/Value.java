package org.dragoman.engine.factuality;

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
}
