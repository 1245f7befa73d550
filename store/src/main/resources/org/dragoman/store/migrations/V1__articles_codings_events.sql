-- What the columns mean: docs/store.md. A column of type TEXT holds a BLOB (UTF-16BE) where a text has half of a
-- surrogate pair, which UTF-8 cannot hold.

-- "Drag": tells our files from those of other programs.
PRAGMA application_id = 1148346727;

CREATE TABLE article (
    article_key INTEGER PRIMARY KEY,
    article_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    version_hash TEXT NOT NULL,
    text_hash TEXT NOT NULL,
    published TEXT,
    url TEXT,
    outlet TEXT,
    title TEXT,
    text TEXT NOT NULL,
    UNIQUE (article_id, version_hash)
);
CREATE INDEX article_by_day ON article (published, article_id, version_hash);
CREATE INDEX article_by_text ON article (article_id, text_hash);

CREATE TABLE coder (
    coder_key INTEGER PRIMARY KEY,
    coding_key TEXT NOT NULL UNIQUE
);

CREATE TABLE coding (
    coding_number INTEGER PRIMARY KEY,
    coder_key INTEGER NOT NULL REFERENCES coder,
    article_key INTEGER NOT NULL REFERENCES article,
    account TEXT NOT NULL,
    record TEXT NOT NULL,
    UNIQUE (article_key, coder_key)
);
CREATE INDEX coding_by_coder ON coding (coder_key);

CREATE TABLE event (
    event_id TEXT PRIMARY KEY,
    type TEXT NOT NULL,
    earliest TEXT,
    latest TEXT,
    status TEXT NOT NULL,
    content_hash TEXT NOT NULL,
    json TEXT NOT NULL
);
CREATE INDEX event_by_day ON event (coalesce(earliest, latest) DESC, event_id);

CREATE TABLE event_country (
    country TEXT NOT NULL,
    event_id TEXT NOT NULL REFERENCES event ON DELETE CASCADE,
    PRIMARY KEY (country, event_id)
) WITHOUT ROWID;
CREATE INDEX event_country_by_event ON event_country (event_id);

CREATE TABLE event_name (
    event_id TEXT NOT NULL REFERENCES event ON DELETE CASCADE,
    name TEXT NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (event_id, name)
) WITHOUT ROWID;

CREATE TABLE event_article (
    event_id TEXT NOT NULL REFERENCES event ON DELETE CASCADE,
    article_key INTEGER NOT NULL REFERENCES article,
    PRIMARY KEY (event_id, article_key)
) WITHOUT ROWID;
CREATE INDEX event_article_by_article ON event_article (article_key);

-- Further ids of the events that are here now.
CREATE TABLE event_alias (
    alias TEXT PRIMARY KEY,
    event_id TEXT NOT NULL REFERENCES event ON DELETE CASCADE
) WITHOUT ROWID;
CREATE INDEX event_alias_by_event ON event_alias (event_id);

-- Ids under which an event was once shown, and the event to which they lead now or led last.
CREATE TABLE event_address (
    old_id TEXT PRIMARY KEY,
    leads_to TEXT NOT NULL
) WITHOUT ROWID;

-- From which codings the events were made; at most one row.
CREATE TABLE reconciliation (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    coding_key TEXT NOT NULL,
    codings INTEGER NOT NULL
);

PRAGMA user_version = 1;
