-- Why a text that may tell who a child is was kept all the same (safeguarding rule 2). The text itself never
-- stands here: `hash` is the BLAKE3 hash of it, and the id is hashed from the field and that.
CREATE TABLE kept_text (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  field TEXT NOT NULL,
  hash BLOB NOT NULL CHECK (length(hash) = 32),
  kinds TEXT NOT NULL,
  reason TEXT NOT NULL
) STRICT, WITHOUT ROWID;
