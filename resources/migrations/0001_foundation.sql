-- SPDX-License-Identifier: GPL-3.0-or-later
-- The foundation: organisation, people, customers, leads, follow-ups, policy, audit.
-- Tokens: {identity} a key that the engine numbers, {int} 64 bits, {bool}, {strict} typed columns, {bytes} comparison by bytes.
-- Instants are milliseconds of UTC, days ISO text in the store's zone. Every table carries its store, and so does every key.

CREATE TABLE store (
    id {identity},
    store_id {int} NOT NULL,
    version {int} NOT NULL,
    created_at {int} NOT NULL,
    created_by {int},
    changed_at {int} NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    region TEXT NOT NULL,
    zone TEXT NOT NULL CHECK (zone <> ''),
    demonstration {bool} NOT NULL,
    UNIQUE (store_id, id)
) {strict};

CREATE TABLE person (
    id {identity},
    store_id {int} NOT NULL,
    version {int} NOT NULL,
    created_at {int} NOT NULL,
    created_by {int},
    changed_at {int} NOT NULL,
    signin TEXT NOT NULL CHECK (signin <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    role TEXT NOT NULL,
    state TEXT NOT NULL,
    leave_until TEXT,
    UNIQUE (store_id, id)
) {strict};
-- A sign-in name is one person in the whole organisation, whatever the store.
CREATE UNIQUE INDEX person_signin ON person (signin);

CREATE TABLE credential (
    store_id {int} NOT NULL,
    person {int} NOT NULL,
    password_hash TEXT NOT NULL,
    PRIMARY KEY (store_id, person),
    FOREIGN KEY (store_id, person) REFERENCES person (store_id, id)
) {strict};

-- By the name that was typed, known or not, so that an unknown name behaves as a known one. Store 0 is the organisation.
CREATE TABLE sign_in_failure (
    store_id {int} NOT NULL,
    signin TEXT NOT NULL,
    count {int} NOT NULL,
    locked_until {int},
    PRIMARY KEY (store_id, signin)
) {strict};

CREATE TABLE customer (
    id {identity},
    store_id {int} NOT NULL,
    version {int} NOT NULL,
    created_at {int} NOT NULL,
    created_by {int},
    changed_at {int} NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    kind TEXT NOT NULL,
    phone TEXT,
    other_phone TEXT,
    wechat TEXT NOT NULL,
    id_number TEXT NOT NULL,
    address TEXT NOT NULL,
    region TEXT NOT NULL,
    employer TEXT NOT NULL,
    occupation TEXT NOT NULL,
    birthday TEXT,
    source TEXT NOT NULL,
    first_visit_on TEXT,
    tags TEXT NOT NULL,
    note TEXT NOT NULL,
    owner {int},
    state TEXT NOT NULL,
    merged_into {int},
    sort_key TEXT{bytes} NOT NULL DEFAULT '',
    last_contact_on TEXT{bytes} NOT NULL DEFAULT '',
    UNIQUE (store_id, id),
    FOREIGN KEY (store_id, owner) REFERENCES person (store_id, id),
    FOREIGN KEY (store_id, merged_into) REFERENCES customer (store_id, id)
) {strict};
CREATE INDEX customer_by_owner ON customer (store_id, owner, id);
CREATE INDEX customer_by_name ON customer (store_id, sort_key, id);
CREATE INDEX customer_by_contact ON customer (store_id, last_contact_on, id);
CREATE INDEX customer_same_name ON customer (store_id, name);
CREATE INDEX customer_by_state ON customer (store_id, state, id) WHERE state <> 'prospect';

-- FU-10: one number, one card, also when two seats type it at once. The ordinal leaves room for a number that two cards share.
CREATE TABLE customer_phone (
    store_id {int} NOT NULL,
    digits TEXT NOT NULL,
    ordinal {int} NOT NULL,
    customer {int} NOT NULL,
    PRIMARY KEY (store_id, digits, ordinal),
    FOREIGN KEY (store_id, customer) REFERENCES customer (store_id, id)
) {strict};

-- What a search finds a card by: every key that a typed text can be the beginning of.
CREATE TABLE search_key (
    store_id {int} NOT NULL,
    key TEXT{bytes} NOT NULL,
    customer {int} NOT NULL,
    PRIMARY KEY (store_id, key, customer)
) {compact};

CREATE TABLE lead (
    id {identity},
    store_id {int} NOT NULL,
    version {int} NOT NULL,
    created_at {int} NOT NULL,
    created_by {int},
    changed_at {int} NOT NULL,
    customer {int} NOT NULL,
    level TEXT NOT NULL,
    vehicle TEXT NOT NULL,
    topic TEXT NOT NULL,
    budget_fen {int} CHECK (budget_fen >= 0),
    purchase_type TEXT,
    payment TEXT,
    trade_in TEXT NOT NULL,
    competitors TEXT NOT NULL,
    source TEXT NOT NULL,
    focus_rank {int},
    owner {int},
    state TEXT NOT NULL,
    refused_at {int},
    next_on TEXT,
    last_contact_on TEXT,
    close_reason TEXT NOT NULL,
    competitor TEXT NOT NULL,
    is_live {bool} GENERATED ALWAYS AS (state IN ('new', 'following', 'quoted', 'refused', 'second_tracking', 'ordered')) STORED,
    UNIQUE (store_id, id),
    FOREIGN KEY (store_id, customer) REFERENCES customer (store_id, id),
    FOREIGN KEY (store_id, owner) REFERENCES person (store_id, id)
) {strict};
CREATE INDEX lead_of_customer ON lead (store_id, customer, id);
CREATE INDEX lead_by_owner ON lead (store_id, owner, is_live, id);
CREATE INDEX lead_by_state ON lead (store_id, state, id);
CREATE INDEX lead_live ON lead (store_id, id) WHERE is_live = TRUE;

CREATE TABLE lead_event (
    id {identity},
    store_id {int} NOT NULL,
    version {int} NOT NULL,
    created_at {int} NOT NULL,
    created_by {int},
    changed_at {int} NOT NULL,
    lead {int} NOT NULL,
    kind TEXT NOT NULL,
    at {int} NOT NULL,
    on_day TEXT{bytes} NOT NULL,
    from_state TEXT NOT NULL,
    to_state TEXT NOT NULL,
    owner {int},
    not_before TEXT,
    note TEXT NOT NULL,
    UNIQUE (store_id, id),
    FOREIGN KEY (store_id, lead) REFERENCES lead (store_id, id)
) {strict};
-- With kind and day, so that whether a lead was moved since a day is read from here alone.
CREATE INDEX lead_event_of ON lead_event (store_id, lead, id, kind, on_day);
CREATE INDEX lead_event_by_day ON lead_event (store_id, on_day, lead);
CREATE INDEX lead_event_by_kind ON lead_event (store_id, kind, lead) WHERE kind <> 'opened' AND kind <> 'moved';

CREATE TABLE follow_up (
    id {identity},
    store_id {int} NOT NULL,
    version {int} NOT NULL,
    created_at {int} NOT NULL,
    created_by {int},
    changed_at {int} NOT NULL,
    lead {int},
    customer {int} NOT NULL,
    kind TEXT NOT NULL,
    direction TEXT NOT NULL,
    mass {bool} NOT NULL,
    happened_at {int} NOT NULL,
    outcome TEXT NOT NULL,
    learned TEXT NOT NULL,
    reaction TEXT,
    objection TEXT NOT NULL,
    next_step TEXT,
    next_on TEXT,
    next_time TEXT,
    level_before TEXT,
    level_after TEXT,
    state TEXT NOT NULL,
    happened_on TEXT{bytes} NOT NULL,
    counts {bool} NOT NULL,
    is_attempt {bool} GENERATED ALWAYS AS (outcome = 'not_reached' AND kind <> 'sms' AND mass = FALSE AND (state = 'recorded' OR state = 'approved')) STORED,
    UNIQUE (store_id, id),
    FOREIGN KEY (store_id, lead) REFERENCES lead (store_id, id),
    FOREIGN KEY (store_id, customer) REFERENCES customer (store_id, id)
) {strict};
CREATE INDEX follow_up_of_lead ON follow_up (store_id, lead, happened_on, counts, is_attempt, happened_at);
CREATE INDEX follow_up_of_customer ON follow_up (store_id, customer, happened_at);
CREATE INDEX follow_up_by_day ON follow_up (store_id, happened_on, lead, counts, is_attempt);
CREATE INDEX follow_up_by_author ON follow_up (store_id, created_by, id);
CREATE INDEX follow_up_by_state ON follow_up (store_id, state, id) WHERE state <> 'recorded';

CREATE TABLE policy_change (
    id {identity},
    store_id {int} NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    valid_from {int} NOT NULL,
    changed_by {int},
    UNIQUE (store_id, id)
) {strict};

CREATE TABLE audit_head (
    store_id {int} NOT NULL PRIMARY KEY,
    sequence {int} NOT NULL,
    hash TEXT NOT NULL
) {strict};

CREATE TABLE audit_entry (
    store_id {int} NOT NULL,
    sequence {int} NOT NULL,
    at {int} NOT NULL,
    person {int},
    action TEXT NOT NULL,
    kind TEXT NOT NULL,
    record {int},
    details TEXT NOT NULL,
    previous TEXT NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (store_id, sequence)
) {strict};
CREATE INDEX audit_of_record ON audit_entry (store_id, kind, record, sequence);
CREATE INDEX audit_by_kind ON audit_entry (store_id, kind, sequence);
CREATE INDEX audit_by_person ON audit_entry (store_id, person, sequence);

CREATE TABLE command (
    store_id {int} NOT NULL,
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    record {int},
    version {int},
    at {int} NOT NULL,
    PRIMARY KEY (store_id, id)
) {compact};

CREATE TABLE import_run (
    id {identity},
    store_id {int} NOT NULL,
    version {int} NOT NULL,
    created_at {int} NOT NULL,
    created_by {int},
    changed_at {int} NOT NULL,
    kind TEXT NOT NULL,
    file TEXT NOT NULL,
    rows_read {int} NOT NULL,
    rows_added {int} NOT NULL,
    rows_updated {int} NOT NULL,
    rows_duplicate {int} NOT NULL,
    rows_rejected {int} NOT NULL,
    UNIQUE (store_id, id)
) {strict};
