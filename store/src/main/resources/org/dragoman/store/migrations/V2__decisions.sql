-- What people decided about two reports, each named by its article and where its trigger begins. docs/store.md
CREATE TABLE decision (
    one_article TEXT NOT NULL,
    one_offset INTEGER NOT NULL,
    other_article TEXT NOT NULL,
    other_offset INTEGER NOT NULL,
    verdict TEXT NOT NULL CHECK (verdict IN ('join', 'part')),
    why TEXT,
    decided TEXT NOT NULL,
    PRIMARY KEY (one_article, one_offset, other_article, other_offset)
) WITHOUT ROWID;

PRAGMA user_version = 2;
