package org.dragoman.engine.actor;

/** What kind of actor an entity is. */
public enum EntityKind {
    PERSON,
    COUNTRY,
    GOVERNMENT,
    ORGANISATION,
    GROUP,
    OUTLET,
    /** Generic people: "protesters", "two officials". */
    PEOPLE;

    /** The word that the record uses. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
