-- The truth. Rows are appended and never changed.

-- A feed is (author, epoch): one run of one author. Its number is this replica's own shorthand.
CREATE TABLE feed (
    no     INTEGER PRIMARY KEY,
    author BLOB    NOT NULL,          -- Ed25519 public key, 32 bytes
    epoch  INTEGER NOT NULL,          -- 64 random bits, as a signed number
    UNIQUE (author, epoch)
) STRICT;

-- The bytes as signed (core/feed/FORMAT.md). The hash is part of the key so that both branches of a forked feed are kept.
-- Clustered by feed: an append touches the last page of its feed, a range is read in one go.
CREATE TABLE record (
    feed  INTEGER NOT NULL,
    seq   INTEGER NOT NULL,
    hash  BLOB    NOT NULL,           -- BLAKE2b-256 of bytes
    bytes BLOB    NOT NULL,
    PRIMARY KEY (feed, seq, hash)
) STRICT, WITHOUT ROWID;

-- What this replica is of; one row.
CREATE TABLE replica (
    event BLOB NOT NULL               -- event id, 16 bytes
) STRICT;
