-- Lists, counts and overviews that need not read the JSON of events, and what is known of pages that are watched. docs/store.md

-- Grows whenever an event comes, changes or goes: what was worked out from the events before is outdated then.
CREATE TABLE event_change (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    number INTEGER NOT NULL
);
INSERT INTO event_change (only, number) VALUES (1, 0);
CREATE TRIGGER event_came AFTER INSERT ON event BEGIN
    UPDATE event_change SET number = number + 1;
END;
CREATE TRIGGER event_changed AFTER UPDATE ON event BEGIN
    UPDATE event_change SET number = number + 1;
END;
CREATE TRIGGER event_went AFTER DELETE ON event BEGIN
    UPDATE event_change SET number = number + 1;
END;

-- Who takes part in events: each name once, with the number of its events.
CREATE TABLE actor (
    name TEXT PRIMARY KEY,
    words TEXT NOT NULL,
    events INTEGER NOT NULL
) WITHOUT ROWID;
INSERT INTO actor (name, words, events) SELECT name, max(words), count(*) FROM event_name GROUP BY name;
CREATE INDEX actor_by_events ON actor (events DESC, name);
CREATE TRIGGER event_name_came AFTER INSERT ON event_name BEGIN
    INSERT INTO actor (name, words, events) VALUES (new.name, new.words, 1)
    ON CONFLICT DO UPDATE SET events = events + 1;
END;
CREATE TRIGGER event_name_went AFTER DELETE ON event_name BEGIN
    UPDATE actor SET events = events - 1 WHERE name = old.name;
    DELETE FROM actor WHERE name = old.name AND events = 0;
END;

-- lists by type, and of contested events, in the order in which they are shown
CREATE INDEX event_by_type ON event (type, coalesce(earliest, latest, '') DESC, event_id);
CREATE INDEX event_contested ON event (coalesce(earliest, latest, '') DESC, event_id)
    WHERE status IN ('disputed', 'denied', 'unconfirmed', 'withdrawn');

-- what counts and courses over time need of an event, without its JSON
CREATE INDEX event_in_brief ON event (event_id, status, type, earliest, latest);

-- articles, latest first, of all outlets and of one
CREATE INDEX article_latest ON article (published DESC, article_id);
DROP INDEX article_by_outlet;
CREATE INDEX article_by_outlet ON article (outlet, published DESC, article_id);

-- What a server said of a page when it was fetched last (RFC 9110, 8.8), so that it is asked for again only if it changed.
CREATE TABLE fetched_page (
    address TEXT PRIMARY KEY,
    etag TEXT,
    last_modified TEXT,
    fetched TEXT NOT NULL
) WITHOUT ROWID;

PRAGMA user_version = 4;
