-- What a council does in its first week: marks dragged to a place of their own on a map, the card with the
-- community's own numbers, and pairs of stakeholders known to be two different ones.

-- A mark's place in one view; its id is hashed from the view and the thing. One of the two references is set.
CREATE TABLE place (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  view TEXT NOT NULL,
  stakeholder BLOB REFERENCES stakeholder (id) DEFERRABLE INITIALLY DEFERRED,
  initiative BLOB REFERENCES initiative (id) DEFERRABLE INITIALLY DEFERRED,
  x REAL NOT NULL CHECK (x BETWEEN -1 AND 1),
  y REAL NOT NULL CHECK (y BETWEEN -1 AND 1)
) STRICT, WITHOUT ROWID;
CREATE INDEX place_stakeholder ON place (stakeholder);
CREATE INDEX place_initiative ON place (initiative);

-- A number of the safeguarding card, beside the general emergency wording.
CREATE TABLE card_number (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  label TEXT NOT NULL,
  number TEXT NOT NULL,
  note TEXT,
  position INTEGER NOT NULL CHECK (position >= 0)
) STRICT, WITHOUT ROWID;

-- The day on which somebody last made sure that the numbers are right.
ALTER TABLE plan ADD COLUMN card_checked_on TEXT;

-- "These are two different ones": the id is hashed from both, the smaller identity first.
CREATE TABLE not_twins (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  a BLOB NOT NULL REFERENCES stakeholder (id) DEFERRABLE INITIALLY DEFERRED,
  b BLOB NOT NULL REFERENCES stakeholder (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE INDEX not_twins_a ON not_twins (a);
CREATE INDEX not_twins_b ON not_twins (b);
