-- Councils that meet: what they talk about, who is there, what they decide and who does it.

CREATE TABLE meeting (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  council BLOB NOT NULL REFERENCES council (id) DEFERRABLE INITIALLY DEFERRED,
  date TEXT NOT NULL,
  starts TEXT,
  place TEXT,
  notes TEXT,
  held INTEGER NOT NULL CHECK (held IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE agenda_item (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  meeting BLOB NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
  title TEXT NOT NULL,
  minutes INTEGER,
  notes TEXT,
  position INTEGER NOT NULL CHECK (position >= 0)
) STRICT, WITHOUT ROWID;

-- Attendance is of seats, never of people: who brings lived experience is told nowhere. The identity is hashed
-- from both ends, so that two who keep the minutes meet when merged.
CREATE TABLE attendance (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  meeting BLOB NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
  seat BLOB NOT NULL REFERENCES seat (id) DEFERRABLE INITIALLY DEFERRED,
  presence TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE decision (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  meeting BLOB NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
  text TEXT NOT NULL,
  rule TEXT,
  votes_for INTEGER,
  votes_against INTEGER,
  votes_abstain INTEGER,
  initiative BLOB REFERENCES initiative (id) DEFERRABLE INITIALLY DEFERRED,
  dissent TEXT,
  interests TEXT,
  children_heard INTEGER CHECK (children_heard IN (0, 1)),
  children_said TEXT,
  review_on TEXT,
  revoked_by BLOB REFERENCES decision (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL CHECK (position >= 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE action (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  what TEXT NOT NULL,
  seat BLOB REFERENCES seat (id) DEFERRABLE INITIALLY DEFERRED,
  stakeholder BLOB REFERENCES stakeholder (id) DEFERRABLE INITIALLY DEFERRED,
  due TEXT,
  done_on TEXT,
  meeting BLOB REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
  initiative BLOB REFERENCES initiative (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

-- What a children's council asked for as a group, what became of it, and when they were told (Lundy 2007). They may
-- withdraw it.
CREATE TABLE ask (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  council BLOB NOT NULL REFERENCES council (id) DEFERRABLE INITIALLY DEFERRED,
  asked TEXT NOT NULL,
  asked_on TEXT,
  decided TEXT,
  changed TEXT,
  told_on TEXT,
  withdrawn INTEGER NOT NULL CHECK (withdrawn IN (0, 1))
) STRICT, WITHOUT ROWID;

-- How many seats that vote must be there, where that is no share of them.
ALTER TABLE council ADD COLUMN quorum_seats INTEGER;

-- The four checks of participation of a children's council (Lundy 2007).
ALTER TABLE council ADD COLUMN space TEXT;
ALTER TABLE council ADD COLUMN voice TEXT;
ALTER TABLE council ADD COLUMN audience TEXT;
ALTER TABLE council ADD COLUMN influence TEXT;
