-- Which heads of other feeds this device has named in records of its own (core/feed/FORMAT.md, "A head"): the next record
-- names what was seen since. This device's own affair, and no part of the ledger.
CREATE TABLE announced (
    feed INTEGER PRIMARY KEY,         -- feed.no
    seq  INTEGER NOT NULL
) STRICT;
