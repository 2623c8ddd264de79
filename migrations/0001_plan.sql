-- The first shape of a plan file. Every noun is a STRICT table whose one key is `id`, 16 bytes; nothing
-- else is unique, so that two copies of a plan can always be brought together. References are checked
-- when a step is committed, so that undo may put rows back in any order. Unknown is NULL.

CREATE TABLE plan (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  name TEXT NOT NULL,
  place TEXT,
  vision TEXT,
  language TEXT NOT NULL,
  paper TEXT NOT NULL,
  safeguarding_lead TEXT NOT NULL,
  small_count_threshold INTEGER NOT NULL CHECK (small_count_threshold >= 0),
  framework_title TEXT NOT NULL,
  framework_source TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE framework_item (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  kind TEXT NOT NULL,
  key TEXT NOT NULL,
  parent BLOB REFERENCES framework_item (id) DEFERRABLE INITIALLY DEFERRED,
  level BLOB REFERENCES framework_item (id) DEFERRABLE INITIALLY DEFERRED,
  label TEXT NOT NULL,
  about TEXT,
  asks TEXT,
  letter TEXT,
  shape TEXT,
  pattern TEXT,
  color TEXT,
  position INTEGER NOT NULL CHECK (position >= 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE example_domain (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  example BLOB NOT NULL REFERENCES framework_item (id) DEFERRABLE INITIALLY DEFERRED,
  item BLOB NOT NULL REFERENCES framework_item (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE sector (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  key TEXT NOT NULL,
  name TEXT NOT NULL,
  code TEXT NOT NULL,
  color TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE tag (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  name TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE stakeholder (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  name TEXT NOT NULL,
  short_label TEXT,
  kind TEXT,
  sector BLOB REFERENCES sector (id) DEFERRABLE INITIALLY DEFERRED,
  main_domain BLOB REFERENCES framework_item (id) DEFERRABLE INITIALLY DEFERRED,
  main_level BLOB REFERENCES framework_item (id) DEFERRABLE INITIALLY DEFERRED,
  about TEXT,
  do_not_map INTEGER NOT NULL CHECK (do_not_map IN (0, 1)),
  data_conditions TEXT,
  influence INTEGER CHECK (influence BETWEEN 1 AND 5),
  interest INTEGER CHECK (interest BETWEEN 1 AND 5),
  stance_now TEXT,
  stance_hoped TEXT,
  area_served TEXT,
  website TEXT,
  sensitivity TEXT NOT NULL,
  archived INTEGER NOT NULL CHECK (archived IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX stakeholder_archived ON stakeholder (archived);

CREATE TABLE stakeholder_domain (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  stakeholder BLOB NOT NULL REFERENCES stakeholder (id) DEFERRABLE INITIALLY DEFERRED,
  item BLOB NOT NULL REFERENCES framework_item (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE INDEX stakeholder_domain_stakeholder ON stakeholder_domain (stakeholder);

CREATE TABLE stakeholder_level (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  stakeholder BLOB NOT NULL REFERENCES stakeholder (id) DEFERRABLE INITIALLY DEFERRED,
  item BLOB NOT NULL REFERENCES framework_item (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE INDEX stakeholder_level_stakeholder ON stakeholder_level (stakeholder);

CREATE TABLE stakeholder_tag (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  stakeholder BLOB NOT NULL REFERENCES stakeholder (id) DEFERRABLE INITIALLY DEFERRED,
  tag BLOB NOT NULL REFERENCES tag (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE INDEX stakeholder_tag_stakeholder ON stakeholder_tag (stakeholder);
CREATE INDEX stakeholder_tag_tag ON stakeholder_tag (tag);

-- The one work contact of a stakeholder; its id is hashed from the stakeholder's.
CREATE TABLE contact (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  stakeholder BLOB NOT NULL REFERENCES stakeholder (id) DEFERRABLE INITIALLY DEFERRED,
  role TEXT,
  name TEXT,
  channel TEXT,
  purpose TEXT,
  source TEXT,
  consent_on TEXT,
  retain_until TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX contact_stakeholder ON contact (stakeholder);

CREATE TABLE offer (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  stakeholder BLOB NOT NULL REFERENCES stakeholder (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL,
  text TEXT NOT NULL,
  domain BLOB REFERENCES framework_item (id) DEFERRABLE INITIALLY DEFERRED,
  amount REAL
) STRICT, WITHOUT ROWID;
CREATE INDEX offer_stakeholder ON offer (stakeholder);

CREATE TABLE need (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  stakeholder BLOB NOT NULL REFERENCES stakeholder (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL,
  text TEXT NOT NULL,
  domain BLOB REFERENCES framework_item (id) DEFERRABLE INITIALLY DEFERRED,
  amount REAL
) STRICT, WITHOUT ROWID;
CREATE INDEX need_stakeholder ON need (stakeholder);

CREATE TABLE external_id (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  stakeholder BLOB NOT NULL REFERENCES stakeholder (id) DEFERRABLE INITIALLY DEFERRED,
  source TEXT NOT NULL,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX external_id_stakeholder ON external_id (stakeholder);

CREATE TABLE extra_field (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  stakeholder BLOB NOT NULL REFERENCES stakeholder (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX extra_field_stakeholder ON extra_field (stakeholder);

CREATE TABLE council (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  purpose TEXT,
  meets TEXT,
  quorum_percent INTEGER CHECK (quorum_percent BETWEEN 0 AND 100),
  decision_rule TEXT,
  parent BLOB REFERENCES council (id) DEFERRABLE INITIALLY DEFERRED,
  children_count INTEGER CHECK (children_count >= 0),
  age_from INTEGER CHECK (age_from >= 0),
  age_to INTEGER CHECK (age_to >= 0),
  how_chosen TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX council_parent ON council (parent);

CREATE TABLE seat (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  council BLOB NOT NULL REFERENCES council (id) DEFERRABLE INITIALLY DEFERRED,
  holder BLOB REFERENCES stakeholder (id) DEFERRABLE INITIALLY DEFERRED,
  role TEXT NOT NULL,
  votes INTEGER NOT NULL CHECK (votes IN (0, 1)),
  voice TEXT,
  sector BLOB REFERENCES sector (id) DEFERRABLE INITIALLY DEFERRED,
  since TEXT,
  until TEXT,
  position INTEGER NOT NULL CHECK (position >= 0)
) STRICT, WITHOUT ROWID;
CREATE INDEX seat_council ON seat (council);
CREATE INDEX seat_holder ON seat (holder);

CREATE TABLE initiative (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  title TEXT NOT NULL,
  purpose TEXT,
  prevention BLOB REFERENCES framework_item (id) DEFERRABLE INITIALLY DEFERRED,
  age_from INTEGER CHECK (age_from >= 0),
  age_to INTEGER CHECK (age_to >= 0),
  reach TEXT,
  place TEXT,
  status TEXT NOT NULL,
  start TEXT,
  "end" TEXT,
  example BLOB REFERENCES framework_item (id) DEFERRABLE INITIALLY DEFERRED,
  who_could_be_harmed TEXT,
  who_was_asked TEXT,
  what_we_do TEXT,
  lessons TEXT,
  sensitivity TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE initiative_domain (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  initiative BLOB NOT NULL REFERENCES initiative (id) DEFERRABLE INITIALLY DEFERRED,
  item BLOB NOT NULL REFERENCES framework_item (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE INDEX initiative_domain_initiative ON initiative_domain (initiative);

CREATE TABLE initiative_level (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  initiative BLOB NOT NULL REFERENCES initiative (id) DEFERRABLE INITIALLY DEFERRED,
  item BLOB NOT NULL REFERENCES framework_item (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE INDEX initiative_level_initiative ON initiative_level (initiative);

CREATE TABLE initiative_principle (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  initiative BLOB NOT NULL REFERENCES initiative (id) DEFERRABLE INITIALLY DEFERRED,
  item BLOB NOT NULL REFERENCES framework_item (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE INDEX initiative_principle_initiative ON initiative_principle (initiative);

CREATE TABLE initiative_strategy (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  initiative BLOB NOT NULL REFERENCES initiative (id) DEFERRABLE INITIALLY DEFERRED,
  item BLOB NOT NULL REFERENCES framework_item (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE INDEX initiative_strategy_initiative ON initiative_strategy (initiative);

CREATE TABLE initiative_spectrum (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  initiative BLOB NOT NULL REFERENCES initiative (id) DEFERRABLE INITIALLY DEFERRED,
  item BLOB NOT NULL REFERENCES framework_item (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE INDEX initiative_spectrum_initiative ON initiative_spectrum (initiative);

CREATE TABLE initiative_phase (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  initiative BLOB NOT NULL REFERENCES initiative (id) DEFERRABLE INITIALLY DEFERRED,
  item BLOB NOT NULL REFERENCES framework_item (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE INDEX initiative_phase_initiative ON initiative_phase (initiative);

CREATE TABLE initiative_tag (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  initiative BLOB NOT NULL REFERENCES initiative (id) DEFERRABLE INITIALLY DEFERRED,
  tag BLOB NOT NULL REFERENCES tag (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE INDEX initiative_tag_initiative ON initiative_tag (initiative);
CREATE INDEX initiative_tag_tag ON initiative_tag (tag);

CREATE TABLE partner (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  initiative BLOB NOT NULL REFERENCES initiative (id) DEFERRABLE INITIALLY DEFERRED,
  stakeholder BLOB NOT NULL REFERENCES stakeholder (id) DEFERRABLE INITIALLY DEFERRED,
  role TEXT NOT NULL,
  brings TEXT,
  gains TEXT,
  key_action TEXT,
  commitment TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX partner_initiative ON partner (initiative);
CREATE INDEX partner_stakeholder ON partner (stakeholder);

-- "from" and "to" are words of SQL, so they stand in quotation marks everywhere.
CREATE TABLE tie (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  "from" BLOB NOT NULL REFERENCES stakeholder (id) DEFERRABLE INITIALLY DEFERRED,
  "to" BLOB NOT NULL REFERENCES stakeholder (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL,
  presence TEXT NOT NULL,
  intensity INTEGER CHECK (intensity BETWEEN 1 AND 5),
  directed INTEGER NOT NULL CHECK (directed IN (0, 1)),
  since TEXT,
  until TEXT,
  note TEXT,
  consent_basis TEXT,
  initiative BLOB REFERENCES initiative (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
-- Holds all that counting ties needs, so that no count reads the notes.
CREATE INDEX tie_from ON tie ("from", "to", presence);
CREATE INDEX tie_to ON tie ("to");
CREATE INDEX tie_initiative ON tie (initiative);

-- The log: what was done, never changed afterwards. Names of tables and columns stand in it as text, so
-- that it outlives changes of the schema. `check` is the first 8 bytes of a BLAKE3 hash of the content.

-- One editing session of one program on one file, so that a copied file can never reuse a number.
CREATE TABLE _site (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  name TEXT NOT NULL,
  began INTEGER NOT NULL,
  "check" BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- One transaction. `step` is the number of the first action of the step it belongs to: edits of the same
-- field within a minute are actions of their own that belong to one step. `hlc` is a hybrid logical clock
-- (Kulkarni et al. 2014): milliseconds since 1970, shifted left by 16 bits, and a counter. `seen` names the
-- actions it builds on beside the one before it in its session, as {"site": seq}.
CREATE TABLE _action (
  site BLOB NOT NULL REFERENCES _site (id),
  seq INTEGER NOT NULL CHECK (seq > 0),
  step INTEGER NOT NULL,
  hlc INTEGER NOT NULL,
  author TEXT NOT NULL,
  op TEXT NOT NULL,
  label TEXT NOT NULL,
  seen TEXT,
  "check" BLOB NOT NULL,
  PRIMARY KEY (site, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX _action_hlc ON _action (hlc);
CREATE INDEX _action_seen ON _action (hlc) WHERE seen IS NOT NULL;

-- What an action did. `col` is a column's name when a cell was set to `val`, '+' when a row was added
-- (`val` is JSON of its cells that are not NULL), '-' when it was deleted, '^' when it was kept after all.
CREATE TABLE _op (
  site BLOB NOT NULL,
  seq INTEGER NOT NULL,
  i INTEGER NOT NULL,
  tbl TEXT NOT NULL,
  pk BLOB NOT NULL,
  col TEXT NOT NULL,
  val ANY,
  "check" BLOB NOT NULL,
  PRIMARY KEY (site, seq, i),
  FOREIGN KEY (site, seq) REFERENCES _action (site, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX _op_row ON _op (pk);

-- The steps taken in this copy, oldest first, for undo and redo. Belongs to the copy: it is never merged.
-- `last_site` and `last_step` name the newest step of its chain of do, undo, redo: the one to invert next.
CREATE TABLE _undo (
  n INTEGER NOT NULL PRIMARY KEY,
  site BLOB NOT NULL,
  step INTEGER NOT NULL,
  last_site BLOB NOT NULL,
  last_step INTEGER NOT NULL,
  undone INTEGER NOT NULL CHECK (undone IN (0, 1))
) STRICT;
CREATE INDEX _undo_step ON _undo (site, step);
