-- What the desk asks for: full texts, statements, positions and reports as rows, and corrections. docs/store.md
-- JSON that cannot be read (a BLOB, see V1) is passed over.

-- full-text index over the articles, which stay where they are
CREATE VIRTUAL TABLE article_search USING fts5 (
    title, text, content = 'article', content_rowid = 'article_key', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TRIGGER article_is_searched AFTER INSERT ON article BEGIN
    INSERT INTO article_search (rowid, title, text)
    VALUES (
        new.article_key,
        CASE typeof(new.title) WHEN 'text' THEN new.title ELSE '' END,
        CASE typeof(new.text) WHEN 'text' THEN new.text ELSE '' END);
END;
INSERT INTO article_search (rowid, title, text)
SELECT article_key,
    CASE typeof(title) WHEN 'text' THEN title ELSE '' END,
    CASE typeof(text) WHEN 'text' THEN text ELSE '' END
FROM article;
CREATE INDEX article_by_outlet ON article (outlet);

-- the statements of a coding
CREATE TABLE statement (
    statement_key INTEGER PRIMARY KEY,
    coding_number INTEGER NOT NULL REFERENCES coding ON DELETE CASCADE,
    source TEXT,
    source_name TEXT,
    source_kind TEXT,
    stance TEXT,
    offset INTEGER,
    content TEXT NOT NULL
);
CREATE INDEX statement_by_coding ON statement (coding_number);
CREATE INDEX statement_by_name ON statement (source_name, coding_number);
CREATE INDEX statement_by_kind ON statement (source_kind, source);
CREATE VIRTUAL TABLE statement_search USING fts5 (
    source, content, content = 'statement', content_rowid = 'statement_key', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TRIGGER statement_is_searched AFTER INSERT ON statement BEGIN
    INSERT INTO statement_search (rowid, source, content) VALUES (new.statement_key, new.source, new.content);
END;

CREATE TRIGGER coding_has_statements AFTER INSERT ON coding
WHEN typeof(new.record) = 'text' AND json_valid(new.record) BEGIN
    INSERT INTO statement (coding_number, source, source_name, source_kind, stance, offset, content)
    WITH entity AS MATERIALIZED (
        SELECT value ->> '$.id' AS id, value ->> '$.name' AS name
        FROM json_each(new.record, '$.entities') WHERE type = 'object')
    SELECT
        new.coding_number,
        said.value ->> '$.source.text',
        (SELECT entity.name FROM entity WHERE entity.id = said.value ->> '$.source.entity'),
        said.value ->> '$.source.kind',
        said.value ->> '$.stance',
        coalesce(
            said.value ->> '$.cue.start', said.value ->> '$.content[0].start', said.value ->> '$.source.start'),
        coalesce((SELECT group_concat(part.value ->> '$.text', ' … ') FROM json_each(said.value, '$.content') AS part
            WHERE part.type = 'object'), '')
    FROM json_each(new.record, '$.statements') AS said
    WHERE said.type = 'object';
END;

-- the codings that are there already, by the same way
CREATE TABLE coding_of_old (coding_number INTEGER PRIMARY KEY, record TEXT NOT NULL);
CREATE TRIGGER coding_of_old_has_statements AFTER INSERT ON coding_of_old
WHEN typeof(new.record) = 'text' AND json_valid(new.record) BEGIN
    INSERT INTO statement (coding_number, source, source_name, source_kind, stance, offset, content)
    WITH entity AS MATERIALIZED (
        SELECT value ->> '$.id' AS id, value ->> '$.name' AS name
        FROM json_each(new.record, '$.entities') WHERE type = 'object')
    SELECT
        new.coding_number,
        said.value ->> '$.source.text',
        (SELECT entity.name FROM entity WHERE entity.id = said.value ->> '$.source.entity'),
        said.value ->> '$.source.kind',
        said.value ->> '$.stance',
        coalesce(
            said.value ->> '$.cue.start', said.value ->> '$.content[0].start', said.value ->> '$.source.start'),
        coalesce((SELECT group_concat(part.value ->> '$.text', ' … ') FROM json_each(said.value, '$.content') AS part
            WHERE part.type = 'object'), '')
    FROM json_each(new.record, '$.statements') AS said
    WHERE said.type = 'object';
    DELETE FROM coding_of_old WHERE coding_number = new.coding_number;
END;
INSERT INTO coding_of_old (coding_number, record) SELECT coding_number, record FROM coding;
DROP TABLE coding_of_old;

-- who takes which position on an event
CREATE TABLE event_position (
    event_id TEXT NOT NULL REFERENCES event ON DELETE CASCADE,
    position TEXT NOT NULL,
    holder TEXT,
    holder_name TEXT,
    holder_kind TEXT,
    slot TEXT,
    stance TEXT,
    in_force INTEGER NOT NULL,
    article_id TEXT,
    published TEXT,
    PRIMARY KEY (event_id, position)
) WITHOUT ROWID;
CREATE INDEX event_position_by_name ON event_position (holder_name, stance);
CREATE INDEX event_position_by_kind ON event_position (holder_kind, holder);

-- where the reports of an event stand
CREATE TABLE event_report (
    article_id TEXT NOT NULL,
    offset INTEGER NOT NULL,
    event_id TEXT NOT NULL REFERENCES event ON DELETE CASCADE,
    PRIMARY KEY (article_id, offset, event_id)
) WITHOUT ROWID;
CREATE INDEX event_report_by_event ON event_report (event_id);

-- where the claims of an event entered the record
CREATE TABLE event_origin (
    event_id TEXT NOT NULL REFERENCES event ON DELETE CASCADE,
    place INTEGER NOT NULL,
    outlet TEXT,
    holder TEXT,
    PRIMARY KEY (event_id, place)
) WITHOUT ROWID;
CREATE INDEX event_origin_by_outlet ON event_origin (outlet);

CREATE TRIGGER event_has_parts AFTER INSERT ON event WHEN typeof(new.json) = 'text' AND json_valid(new.json) BEGIN
    INSERT INTO event_position
        (event_id, position, holder, holder_name, holder_kind, slot, stance, in_force, article_id, published)
    WITH entity AS MATERIALIZED (
        SELECT value ->> '$.id' AS id, value ->> '$.name' AS name
        FROM json_each(new.json, '$.entities') WHERE type = 'object')
    SELECT
        new.event_id,
        taken.value ->> '$.id',
        taken.value ->> '$.holder.text',
        (SELECT entity.name FROM entity WHERE entity.id = taken.value ->> '$.holder.entity'),
        taken.value ->> '$.holder.kind',
        taken.value ->> '$.slot',
        CASE WHEN taken.value ->> '$.stance' = 'asserts' AND taken.value ->> '$.slot' = 'occurrence'
            AND json_type(taken.value, '$.value') = 'false' THEN 'denies' ELSE taken.value ->> '$.stance' END,
        taken.value ->> '$.superseded_by' IS NULL,
        taken.value ->> '$.article',
        taken.value ->> '$.published'
    FROM json_each(new.json, '$.events[0].positions') AS taken
    WHERE taken.type = 'object' AND taken.value ->> '$.id' IS NOT NULL
    ON CONFLICT DO NOTHING;
    INSERT INTO event_report (article_id, offset, event_id)
    SELECT anchor.value ->> '$[0]', anchor.value ->> '$[1]', new.event_id
    FROM json_each(new.json, '$.anchors') AS anchor WHERE anchor.type = 'array'
    ON CONFLICT DO NOTHING;
    INSERT INTO event_origin (event_id, place, outlet, holder)
    SELECT new.event_id, origin.key, origin.value ->> '$.outlet', origin.value ->> '$.holder'
    FROM json_each(new.json, '$.events[0].origins') AS origin WHERE origin.type = 'object'
    ON CONFLICT DO NOTHING;
END;

-- events of one actor
CREATE INDEX event_name_by_name ON event_name (name, event_id);

-- pages of the list of events go on from (day, id)
CREATE INDEX event_by_day_or_none ON event (coalesce(earliest, latest, '') DESC, event_id);
CREATE INDEX event_by_status ON event (status, coalesce(earliest, latest, '') DESC, event_id);

-- who decided; and what people correct in a coding, named by the article and where the report's trigger begins
ALTER TABLE decision ADD COLUMN author TEXT;
CREATE TABLE correction (
    article_id TEXT NOT NULL,
    offset INTEGER NOT NULL,
    field TEXT NOT NULL CHECK (field IN ('event', 'type', 'actor', 'recipient')),
    coded TEXT,
    corrected TEXT,
    author TEXT,
    why TEXT,
    decided TEXT NOT NULL,
    PRIMARY KEY (article_id, offset, field)
) WITHOUT ROWID;

-- events of an older store have none of these parts yet: the next reading, or the desk, makes them anew
UPDATE event SET content_hash = '';
UPDATE reconciliation SET codings = -1;

PRAGMA user_version = 3;
