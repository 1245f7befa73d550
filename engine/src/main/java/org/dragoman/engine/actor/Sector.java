package org.dragoman.engine.actor;

/** PLOVER's sectors (manual 0.8, "Sectors"). */
public enum Sector {
    /** Police. */
    COP,
    /** Government. */
    GOV,
    /** Judiciary. */
    JUD,
    /** Legislature. */
    LEG,
    /** Military. */
    MIL,
    /** Pro-government paramilitaries. */
    PRM,
    /** Political parties. */
    PTY,
    /** Rebels. */
    REB,
    /** Intelligence services. */
    SPY,
    /** Unidentified armed forces. */
    UAF,
    /** Unidentified. */
    UNK,
    /** Agriculture. */
    AGR,
    /** Business. */
    BUS,
    /** Criminals. */
    CRM,
    /** Civilians. */
    CVL,
    /** Education. */
    EDU,
    /** Former officials and their families. */
    ELI,
    /** Journalists and media. */
    JRN,
    /** Labour. */
    LAB,
    /** Health. */
    MED,
    /** Refugees. */
    REF,
    /** Opposition. */
    OPP,
    /** Partially recognised. */
    PRE,
    /** Religion. */
    REL,
    /** Social, otherwise unspecified. */
    SOC
}
