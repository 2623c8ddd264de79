-- Ideas of other communities, kept as they came. Lists are lines of text: what another framework calls its items may
-- be in no table here, and nothing of an idea is edited by itself.

CREATE TABLE pack_idea (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  community TEXT,
  title TEXT NOT NULL,
  purpose TEXT,
  tags TEXT NOT NULL,
  activities TEXT,
  outcomes TEXT,
  factors TEXT NOT NULL,
  milestones TEXT NOT NULL,
  indicators TEXT NOT NULL,
  lessons TEXT
) STRICT, WITHOUT ROWID;
