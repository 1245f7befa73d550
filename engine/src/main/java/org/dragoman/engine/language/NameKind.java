package org.dragoman.engine.language;

/** What the statistical name tagger takes a token for. */
public enum NameKind {
    NONE,
    PERSON,
    ORGANISATION,
    LOCATION
}
