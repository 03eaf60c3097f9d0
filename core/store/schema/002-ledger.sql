-- Derived from the records by core/ledger. Every table here can be dropped and rebuilt to identical rows. (clock, feed, seq,
-- hash) name the record that a row comes from, and order it (core/feed/FORMAT.md); feed is feed.no.

-- Registers: event, devices, staff, categories, lists, gates. Last writer wins. Revocations and acceptances all stay: their key
-- is their record's hash.
CREATE TABLE definition (
    kind  INTEGER NOT NULL,
    key   BLOB    NOT NULL,
    clock INTEGER NOT NULL,
    feed  INTEGER NOT NULL,
    seq   INTEGER NOT NULL,
    hash  BLOB    NOT NULL,
    body  BLOB    NOT NULL,
    PRIMARY KEY (kind, key)
) STRICT, WITHOUT ROWID;

-- id is the ticket id as a signed number. An imported ticket's id follows from its code, so scans need no index here.
CREATE TABLE ticket (
    id          INTEGER PRIMARY KEY,
    category    INTEGER NOT NULL,
    status      INTEGER NOT NULL,     -- 0 valid, 1 cancelled, 2 blocked
    paid        INTEGER NOT NULL,
    code        TEXT    NOT NULL,
    name        TEXT    NOT NULL,
    order_code  TEXT    NOT NULL,
    email       TEXT    NOT NULL,
    seat        TEXT    NOT NULL,
    note        TEXT    NOT NULL,
    source      TEXT    NOT NULL,
    valid_from  INTEGER,              -- Unix seconds
    valid_until INTEGER,
    clock       INTEGER NOT NULL,     -- of the definition that holds
    feed        INTEGER NOT NULL,
    seq         INTEGER NOT NULL,
    hash        BLOB    NOT NULL,
    status_clock INTEGER NOT NULL,    -- of the record that set the status
    status_feed  INTEGER NOT NULL,
    status_seq   INTEGER NOT NULL,
    status_hash  BLOB    NOT NULL
) STRICT;

-- Codes whose hash is not the ticket's id: of tickets that got another code. All that ever were; the current one is ticket.code.
CREATE TABLE code_alias (
    code   INTEGER NOT NULL,          -- ticketIdOfCode()
    ticket INTEGER NOT NULL,
    PRIMARY KEY (code, ticket)
) STRICT, WITHOUT ROWID;

-- One row a redemption, in the order of arrival: clustered by ticket, which is a random number, a long evening's merge would
-- rewrite the whole table again and again. The index is small enough to stay in memory.
CREATE TABLE redemption (
    ticket    INTEGER NOT NULL,
    clock     INTEGER NOT NULL,
    feed      INTEGER NOT NULL,
    seq       INTEGER NOT NULL,
    hash      BLOB    NOT NULL,
    list      INTEGER NOT NULL,
    gate      INTEGER NOT NULL,
    direction INTEGER NOT NULL,       -- 0 entry, 1 exit
    day       INTEGER NOT NULL,
    category  INTEGER NOT NULL,
    confirmed INTEGER NOT NULL,
    staff     INTEGER NOT NULL,
    by_hand   INTEGER NOT NULL,
    voided    INTEGER NOT NULL,
    outcome   INTEGER NOT NULL        -- 0 counted, 1 conflict
) STRICT;
CREATE INDEX redemption_ticket ON redemption (ticket);
CREATE INDEX redemption_conflict ON redemption (ticket) WHERE outcome = 1 AND voided = 0;

-- Undone scans. The target may come later than its void.
CREATE TABLE void (
    target_feed INTEGER NOT NULL,
    target_seq  INTEGER NOT NULL,
    target_hash BLOB    NOT NULL,
    clock       INTEGER NOT NULL,
    feed        INTEGER NOT NULL,
    seq         INTEGER NOT NULL,
    hash        BLOB    NOT NULL,
    staff       INTEGER NOT NULL,
    PRIMARY KEY (target_feed, target_seq, clock, feed, seq, hash)
) STRICT, WITHOUT ROWID;

-- Walk-in sales, one row a ticket. Price and currency are null where it was for free.
CREATE TABLE sale (
    feed     INTEGER NOT NULL,
    seq      INTEGER NOT NULL,
    hash     BLOB    NOT NULL,
    clock    INTEGER NOT NULL,
    category INTEGER NOT NULL,
    nonce    BLOB    NOT NULL,        -- the ticket's code follows from it and the feed
    payment  INTEGER NOT NULL,        -- 0 cash, 1 card
    price    INTEGER,                 -- in the currency's minor unit
    currency TEXT,
    staff    INTEGER NOT NULL,
    voided   INTEGER NOT NULL,        -- taken back
    PRIMARY KEY (feed, seq, hash)
) STRICT, WITHOUT ROWID;

-- What each run has of a category's quota: what it was granted and received, less what it gave and sold. Sums and maxima.
CREATE TABLE share (
    category    INTEGER NOT NULL,
    feed        INTEGER NOT NULL,
    granted     INTEGER NOT NULL,
    received    INTEGER NOT NULL,
    given       INTEGER NOT NULL,
    sold        INTEGER NOT NULL,
    wish_seq    INTEGER NOT NULL,     -- of the last record in which it wanted more; 0: none
    wish_amount INTEGER NOT NULL,
    answered    INTEGER NOT NULL,     -- the highest of these that somebody answered
    PRIMARY KEY (category, feed)
) STRICT, WITHOUT ROWID;

-- What was said of conflicts, by their redemption that does not count. The latest holds.
CREATE TABLE review (
    target_feed INTEGER NOT NULL,
    target_seq  INTEGER NOT NULL,
    target_hash BLOB    NOT NULL,
    clock       INTEGER NOT NULL,
    feed        INTEGER NOT NULL,
    seq         INTEGER NOT NULL,
    hash        BLOB    NOT NULL,
    open        INTEGER NOT NULL,     -- 0 reviewed, 1 open again
    note        TEXT    NOT NULL,
    staff       INTEGER NOT NULL,
    PRIMARY KEY (target_feed, target_seq, target_hash, clock, feed, seq, hash)
) STRICT, WITHOUT ROWID;

-- Counts, changed by difference (core/ledger/ledger_rows.h, Tally).
CREATE TABLE tally (
    what   INTEGER NOT NULL,
    gate   INTEGER NOT NULL,
    reason INTEGER NOT NULL,
    n      INTEGER NOT NULL,
    PRIMARY KEY (what, gate, reason)
) STRICT, WITHOUT ROWID;

-- Records that are held and do not count (core/ledger/ledger_rows.h, SetAsideReason).
CREATE TABLE set_aside (
    feed   INTEGER NOT NULL,
    clock  INTEGER NOT NULL,
    seq    INTEGER NOT NULL,
    hash   BLOB    NOT NULL,
    reason INTEGER NOT NULL,
    PRIMARY KEY (feed, seq, hash)
) STRICT, WITHOUT ROWID;

-- Names, orders and e-mails, folded to plain letters by core/store/text_folding before they get here. Contentless: the words
-- are in ticket. rowid is ticket.id. The ascii tokenizer takes every other character for a letter: the words are split
-- already, and SQLite's own Unicode tables, older than Qt's, would split some of them again.
CREATE VIRTUAL TABLE ticket_text USING fts5 (words, content = '', detail = none, columnsize = 0, tokenize = "ascii");

-- Feeds whose records are not one chain from number 1: a gap, or a fork. Their shape is worked out when the replica opens;
-- that of all others follows from their last record.
CREATE TABLE irregular_feed (
    feed INTEGER PRIMARY KEY
) STRICT;

-- Heads that records name and that are not held: what is known to be missing.
CREATE TABLE wanted_head (
    epoch       INTEGER PRIMARY KEY,
    seq         INTEGER NOT NULL,
    hash_prefix INTEGER NOT NULL
) STRICT;
