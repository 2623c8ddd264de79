-- What stays open when copies of a plan are brought together. Both tables can be made anew from the log and
-- hold no words: they spare a look at all of it.

-- Rows of which copies say different things, or that stand although somebody deleted them. `odd` is 1 where
-- the row is not what its own operations alone make of it, so that other rows decide about it too.
CREATE TABLE _unsettled (
  tbl TEXT NOT NULL,
  pk BLOB NOT NULL CHECK (length(pk) = 16),
  odd INTEGER NOT NULL CHECK (odd IN (0, 1)),
  PRIMARY KEY (tbl, pk)
) STRICT, WITHOUT ROWID;

-- What this file lacks because it comes from a copy that was sent without it: the action that says so.
CREATE TABLE _left_out (
  site BLOB NOT NULL PRIMARY KEY CHECK (length(site) = 16)
) STRICT, WITHOUT ROWID;
