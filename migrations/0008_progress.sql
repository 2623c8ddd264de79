-- Initiatives that happen: milestones, what they are measured by, what they cost, and why they should work.

CREATE TABLE milestone (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  initiative BLOB NOT NULL REFERENCES initiative (id) DEFERRABLE INITIALLY DEFERRED,
  title TEXT NOT NULL,
  due TEXT,
  done_on TEXT,
  owner BLOB REFERENCES stakeholder (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

-- The identity is hashed from both ends, here and below where a row only links two things.
CREATE TABLE dependency (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  first BLOB NOT NULL REFERENCES initiative (id) DEFERRABLE INITIALLY DEFERRED,
  "then" BLOB NOT NULL REFERENCES initiative (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE indicator (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  initiative BLOB NOT NULL REFERENCES initiative (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL,
  unit TEXT,
  question TEXT,
  baseline REAL,
  target REAL,
  target_on TEXT,
  direction TEXT,
  source TEXT,
  counts_people INTEGER NOT NULL CHECK (counts_people IN (0, 1)),
  position INTEGER NOT NULL CHECK (position >= 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE reading (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  indicator BLOB NOT NULL REFERENCES indicator (id) DEFERRABLE INITIALLY DEFERRED,
  date TEXT NOT NULL,
  value REAL NOT NULL,
  note TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE budget_line (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  initiative BLOB NOT NULL REFERENCES initiative (id) DEFERRABLE INITIALLY DEFERRED,
  what TEXT NOT NULL,
  in_kind INTEGER NOT NULL CHECK (in_kind IN (0, 1)),
  amount REAL CHECK (amount >= 0),
  stakeholder BLOB REFERENCES stakeholder (id) DEFERRABLE INITIALLY DEFERRED,
  secured INTEGER NOT NULL CHECK (secured IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE population_group (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  name TEXT NOT NULL,
  strengths TEXT,
  burdens TEXT,
  evidence TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE factor (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  harm TEXT,
  domain BLOB REFERENCES framework_item (id) DEFERRABLE INITIALLY DEFERRED,
  level BLOB REFERENCES framework_item (id) DEFERRABLE INITIALLY DEFERRED,
  evidence TEXT,
  "group" BLOB REFERENCES population_group (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE factor_work (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  initiative BLOB NOT NULL REFERENCES initiative (id) DEFERRABLE INITIALLY DEFERRED,
  factor BLOB NOT NULL REFERENCES factor (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

-- What we will do, and so that what; with factors and indicators, the logic of an initiative.
ALTER TABLE initiative ADD COLUMN activities TEXT;
ALTER TABLE initiative ADD COLUMN outcomes TEXT;

-- In which money is counted, such as “€” or “USD”.
ALTER TABLE plan ADD COLUMN currency TEXT;
