-- What all migrations together make. Tested; do not edit.

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

CREATE TABLE _left_out (
  site BLOB NOT NULL PRIMARY KEY CHECK (length(site) = 16)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE _site (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  name TEXT NOT NULL,
  began INTEGER NOT NULL,
  "check" BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE _undo (
  n INTEGER NOT NULL PRIMARY KEY,
  site BLOB NOT NULL,
  step INTEGER NOT NULL,
  last_site BLOB NOT NULL,
  last_step INTEGER NOT NULL,
  undone INTEGER NOT NULL CHECK (undone IN (0, 1))
) STRICT;

CREATE TABLE _unsettled (
  tbl TEXT NOT NULL,
  pk BLOB NOT NULL CHECK (length(pk) = 16),
  odd INTEGER NOT NULL CHECK (odd IN (0, 1)),
  PRIMARY KEY (tbl, pk)
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
, sensitivity TEXT) STRICT, WITHOUT ROWID;

CREATE TABLE agenda_item (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  meeting BLOB NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
  title TEXT NOT NULL,
  minutes INTEGER,
  notes TEXT,
  position INTEGER NOT NULL CHECK (position >= 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE ask (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  council BLOB NOT NULL REFERENCES council (id) DEFERRABLE INITIALLY DEFERRED,
  asked TEXT NOT NULL,
  asked_on TEXT,
  decided TEXT,
  changed TEXT,
  told_on TEXT,
  withdrawn INTEGER NOT NULL CHECK (withdrawn IN (0, 1))
, sensitivity TEXT) STRICT, WITHOUT ROWID;

CREATE TABLE attendance (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  meeting BLOB NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
  seat BLOB NOT NULL REFERENCES seat (id) DEFERRABLE INITIALLY DEFERRED,
  presence TEXT NOT NULL
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

CREATE TABLE card_number (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  label TEXT NOT NULL,
  number TEXT NOT NULL,
  note TEXT,
  position INTEGER NOT NULL CHECK (position >= 0)
) STRICT, WITHOUT ROWID;

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
, channel_private INTEGER CHECK (channel_private IN (0, 1))) STRICT, WITHOUT ROWID;

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
, quorum_seats INTEGER, space TEXT, voice TEXT, audience TEXT, influence TEXT) STRICT, WITHOUT ROWID;

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
, sensitivity TEXT) STRICT, WITHOUT ROWID;

CREATE TABLE dependency (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  first BLOB NOT NULL REFERENCES initiative (id) DEFERRABLE INITIALLY DEFERRED,
  "then" BLOB NOT NULL REFERENCES initiative (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE example_domain (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  example BLOB NOT NULL REFERENCES framework_item (id) DEFERRABLE INITIALLY DEFERRED,
  item BLOB NOT NULL REFERENCES framework_item (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE external_id (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  stakeholder BLOB NOT NULL REFERENCES stakeholder (id) DEFERRABLE INITIALLY DEFERRED,
  source TEXT NOT NULL,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE extra_field (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  stakeholder BLOB NOT NULL REFERENCES stakeholder (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL,
  value TEXT NOT NULL
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
, sensitivity TEXT) STRICT, WITHOUT ROWID;

CREATE TABLE factor_work (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  initiative BLOB NOT NULL REFERENCES initiative (id) DEFERRABLE INITIALLY DEFERRED,
  factor BLOB NOT NULL REFERENCES factor (id) DEFERRABLE INITIALLY DEFERRED
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
, sensitivity TEXT) STRICT, WITHOUT ROWID;

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
, sensitivity TEXT) STRICT, WITHOUT ROWID;

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
, activities TEXT, outcomes TEXT) STRICT, WITHOUT ROWID;

CREATE TABLE initiative_domain (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  initiative BLOB NOT NULL REFERENCES initiative (id) DEFERRABLE INITIALLY DEFERRED,
  item BLOB NOT NULL REFERENCES framework_item (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE initiative_level (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  initiative BLOB NOT NULL REFERENCES initiative (id) DEFERRABLE INITIALLY DEFERRED,
  item BLOB NOT NULL REFERENCES framework_item (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE initiative_phase (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  initiative BLOB NOT NULL REFERENCES initiative (id) DEFERRABLE INITIALLY DEFERRED,
  item BLOB NOT NULL REFERENCES framework_item (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE initiative_principle (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  initiative BLOB NOT NULL REFERENCES initiative (id) DEFERRABLE INITIALLY DEFERRED,
  item BLOB NOT NULL REFERENCES framework_item (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE initiative_spectrum (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  initiative BLOB NOT NULL REFERENCES initiative (id) DEFERRABLE INITIALLY DEFERRED,
  item BLOB NOT NULL REFERENCES framework_item (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE initiative_strategy (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  initiative BLOB NOT NULL REFERENCES initiative (id) DEFERRABLE INITIALLY DEFERRED,
  item BLOB NOT NULL REFERENCES framework_item (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE initiative_tag (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  initiative BLOB NOT NULL REFERENCES initiative (id) DEFERRABLE INITIALLY DEFERRED,
  tag BLOB NOT NULL REFERENCES tag (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE judgement (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  review BLOB NOT NULL REFERENCES review (id) DEFERRABLE INITIALLY DEFERRED,
  item BLOB NOT NULL REFERENCES framework_item (id) DEFERRABLE INITIALLY DEFERRED,
  verdict TEXT,
  note TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE kept_text (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  field TEXT NOT NULL,
  hash BLOB NOT NULL CHECK (length(hash) = 32),
  kinds TEXT NOT NULL,
  reason TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE meeting (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  council BLOB NOT NULL REFERENCES council (id) DEFERRABLE INITIALLY DEFERRED,
  date TEXT NOT NULL,
  starts TEXT,
  place TEXT,
  notes TEXT,
  held INTEGER NOT NULL CHECK (held IN (0, 1))
, sensitivity TEXT) STRICT, WITHOUT ROWID;

CREATE TABLE milestone (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  initiative BLOB NOT NULL REFERENCES initiative (id) DEFERRABLE INITIALLY DEFERRED,
  title TEXT NOT NULL,
  due TEXT,
  done_on TEXT,
  owner BLOB REFERENCES stakeholder (id) DEFERRABLE INITIALLY DEFERRED
, sensitivity TEXT) STRICT, WITHOUT ROWID;

CREATE TABLE need (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  stakeholder BLOB NOT NULL REFERENCES stakeholder (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL,
  text TEXT NOT NULL,
  domain BLOB REFERENCES framework_item (id) DEFERRABLE INITIALLY DEFERRED,
  amount REAL
) STRICT, WITHOUT ROWID;

CREATE TABLE not_twins (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  a BLOB NOT NULL REFERENCES stakeholder (id) DEFERRABLE INITIALLY DEFERRED,
  b BLOB NOT NULL REFERENCES stakeholder (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE offer (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  stakeholder BLOB NOT NULL REFERENCES stakeholder (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL,
  text TEXT NOT NULL,
  domain BLOB REFERENCES framework_item (id) DEFERRABLE INITIALLY DEFERRED,
  amount REAL
) STRICT, WITHOUT ROWID;

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

CREATE TABLE place (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  view TEXT NOT NULL,
  stakeholder BLOB REFERENCES stakeholder (id) DEFERRABLE INITIALLY DEFERRED,
  initiative BLOB REFERENCES initiative (id) DEFERRABLE INITIALLY DEFERRED,
  x REAL NOT NULL CHECK (x BETWEEN -1 AND 1),
  y REAL NOT NULL CHECK (y BETWEEN -1 AND 1)
) STRICT, WITHOUT ROWID;

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
, card_checked_on TEXT, currency TEXT) STRICT, WITHOUT ROWID;

CREATE TABLE population_group (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  name TEXT NOT NULL,
  strengths TEXT,
  burdens TEXT,
  evidence TEXT
, sensitivity TEXT) STRICT, WITHOUT ROWID;

CREATE TABLE reading (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  indicator BLOB NOT NULL REFERENCES indicator (id) DEFERRABLE INITIALLY DEFERRED,
  date TEXT NOT NULL,
  value REAL NOT NULL,
  note TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE recognition (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  stakeholder BLOB REFERENCES stakeholder (id) DEFERRABLE INITIALLY DEFERRED,
  what TEXT NOT NULL,
  date TEXT,
  initiative BLOB REFERENCES initiative (id) DEFERRABLE INITIALLY DEFERRED
, sensitivity TEXT) STRICT, WITHOUT ROWID;

CREATE TABLE review (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  date TEXT NOT NULL,
  who_took_part TEXT
, sensitivity TEXT) STRICT, WITHOUT ROWID;

CREATE TABLE round (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  title TEXT NOT NULL,
  date TEXT,
  method TEXT,
  who_took_part TEXT,
  youth_led INTEGER NOT NULL CHECK (youth_led IN (0, 1))
, sensitivity TEXT) STRICT, WITHOUT ROWID;

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
, preparation TEXT, support TEXT, pay TEXT) STRICT, WITHOUT ROWID;

CREATE TABLE sector (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  key TEXT NOT NULL,
  name TEXT NOT NULL,
  code TEXT NOT NULL,
  color TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 0)
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

CREATE TABLE stakeholder_domain (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  stakeholder BLOB NOT NULL REFERENCES stakeholder (id) DEFERRABLE INITIALLY DEFERRED,
  item BLOB NOT NULL REFERENCES framework_item (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE stakeholder_level (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  stakeholder BLOB NOT NULL REFERENCES stakeholder (id) DEFERRABLE INITIALLY DEFERRED,
  item BLOB NOT NULL REFERENCES framework_item (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE stakeholder_tag (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  stakeholder BLOB NOT NULL REFERENCES stakeholder (id) DEFERRABLE INITIALLY DEFERRED,
  tag BLOB NOT NULL REFERENCES tag (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE tag (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  name TEXT NOT NULL
) STRICT, WITHOUT ROWID;

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
, sensitivity TEXT) STRICT, WITHOUT ROWID;

CREATE INDEX _action_hlc ON _action (hlc);

CREATE INDEX _action_seen ON _action (hlc) WHERE seen IS NOT NULL;

CREATE INDEX _op_erased ON _op (tbl, pk) WHERE substr(col, 1, 1) = '!';

CREATE INDEX _op_row ON _op (pk);

CREATE INDEX _undo_step ON _undo (site, step);

CREATE INDEX contact_stakeholder ON contact (stakeholder);

CREATE INDEX council_parent ON council (parent);

CREATE INDEX external_id_stakeholder ON external_id (stakeholder);

CREATE INDEX extra_field_stakeholder ON extra_field (stakeholder);

CREATE INDEX initiative_domain_initiative ON initiative_domain (initiative);

CREATE INDEX initiative_level_initiative ON initiative_level (initiative);

CREATE INDEX initiative_phase_initiative ON initiative_phase (initiative);

CREATE INDEX initiative_principle_initiative ON initiative_principle (initiative);

CREATE INDEX initiative_spectrum_initiative ON initiative_spectrum (initiative);

CREATE INDEX initiative_strategy_initiative ON initiative_strategy (initiative);

CREATE INDEX initiative_tag_initiative ON initiative_tag (initiative);

CREATE INDEX initiative_tag_tag ON initiative_tag (tag);

CREATE INDEX need_stakeholder ON need (stakeholder);

CREATE INDEX not_twins_a ON not_twins (a);

CREATE INDEX not_twins_b ON not_twins (b);

CREATE INDEX offer_stakeholder ON offer (stakeholder);

CREATE INDEX partner_initiative ON partner (initiative);

CREATE INDEX partner_stakeholder ON partner (stakeholder);

CREATE INDEX place_initiative ON place (initiative);

CREATE INDEX place_stakeholder ON place (stakeholder);

CREATE INDEX seat_council ON seat (council);

CREATE INDEX seat_holder ON seat (holder);

CREATE INDEX stakeholder_archived ON stakeholder (archived);

CREATE INDEX stakeholder_domain_stakeholder ON stakeholder_domain (stakeholder);

CREATE INDEX stakeholder_level_stakeholder ON stakeholder_level (stakeholder);

CREATE INDEX stakeholder_tag_stakeholder ON stakeholder_tag (stakeholder);

CREATE INDEX stakeholder_tag_tag ON stakeholder_tag (tag);

CREATE INDEX tie_from ON tie ("from", "to", presence);

CREATE INDEX tie_initiative ON tie (initiative);

CREATE INDEX tie_to ON tie ("to");
