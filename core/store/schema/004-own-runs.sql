-- The runs of this device that wrote into this database itself. What they left of a quota a later run may take over (core/feed/FORMAT.md,
-- "Walk-in sales"). A restored or salvaged database, made of records alone, has none: what its runs did last it may not know.
-- This device's own affair, and no part of the ledger.
CREATE TABLE own_run (
    epoch INTEGER PRIMARY KEY
) STRICT;
