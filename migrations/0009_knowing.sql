-- Knowing: rounds and findings, reviews, and whom we thank.

CREATE TABLE round (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  title TEXT NOT NULL,
  date TEXT,
  method TEXT,
  who_took_part TEXT,
  youth_led INTEGER NOT NULL CHECK (youth_led IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE finding (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  round BLOB NOT NULL REFERENCES round (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL,
  domain BLOB REFERENCES framework_item (id) DEFERRABLE INITIALLY DEFERRED,
  level BLOB REFERENCES framework_item (id) DEFERRABLE INITIALLY DEFERRED,
  statement TEXT NOT NULL,
  evidence TEXT,
  weight INTEGER CHECK (weight BETWEEN 1 AND 5),
  raised_by TEXT,
  "group" BLOB REFERENCES population_group (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE review (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  date TEXT NOT NULL,
  who_took_part TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE judgement (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  review BLOB NOT NULL REFERENCES review (id) DEFERRABLE INITIALLY DEFERRED,
  item BLOB NOT NULL REFERENCES framework_item (id) DEFERRABLE INITIALLY DEFERRED,
  verdict TEXT,
  note TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE recognition (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  stakeholder BLOB REFERENCES stakeholder (id) DEFERRABLE INITIALLY DEFERRED,
  what TEXT NOT NULL,
  date TEXT,
  initiative BLOB REFERENCES initiative (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
