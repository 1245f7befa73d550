-- What the columns mean: docs/knowledge.md.

-- "DrgK": tells files of imported knowledge from stores and from files of other programs.
PRAGMA application_id = 1148348235;

CREATE TABLE source (
    source_key INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    digest TEXT NOT NULL,
    entries INTEGER NOT NULL,
    refused INTEGER NOT NULL
);

CREATE TABLE actor (
    actor_key INTEGER PRIMARY KEY,
    source_key INTEGER NOT NULL REFERENCES source,
    actor_id TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    gender TEXT,
    died TEXT,
    countries TEXT NOT NULL
);
CREATE INDEX actor_by_source ON actor (source_key);

CREATE TABLE actor_name (
    name_key TEXT NOT NULL,
    actor_key INTEGER NOT NULL,
    PRIMARY KEY (name_key, actor_key)
) WITHOUT ROWID;

CREATE TABLE actor_term (
    actor_key INTEGER NOT NULL,
    number INTEGER NOT NULL,
    office TEXT NOT NULL,
    sector TEXT,
    country TEXT,
    first_day TEXT,
    last_day TEXT,
    PRIMARY KEY (actor_key, number)
) WITHOUT ROWID;

CREATE TABLE role (
    source_key INTEGER NOT NULL REFERENCES source,
    number INTEGER NOT NULL,
    role_id TEXT NOT NULL,
    noun TEXT NOT NULL,
    plural TEXT,
    country TEXT,
    sector TEXT,
    collective INTEGER NOT NULL,
    PRIMARY KEY (source_key, number)
) WITHOUT ROWID;

CREATE TABLE place (
    place_key INTEGER PRIMARY KEY,
    source_key INTEGER NOT NULL REFERENCES source,
    geonames INTEGER NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    country TEXT,
    region_code TEXT,
    latitude REAL NOT NULL,
    longitude REAL NOT NULL,
    size REAL NOT NULL
);
CREATE INDEX place_by_source ON place (source_key);

CREATE TABLE place_name (
    name_key TEXT NOT NULL,
    place_key INTEGER NOT NULL,
    PRIMARY KEY (name_key, place_key)
) WITHOUT ROWID;

CREATE TABLE region (
    region_code TEXT NOT NULL,
    source_key INTEGER NOT NULL REFERENCES source,
    name TEXT NOT NULL,
    PRIMARY KEY (region_code, source_key)
) WITHOUT ROWID;

PRAGMA user_version = 1;
