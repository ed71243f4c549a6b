-- SPDX-License-Identifier: GPL-3.0-or-later
-- Contracts and what hangs on them. As with quotes, what a contract costs lies in tables of its own: contract_terms, contract_line,
-- contract_payment, contract_paper, receipt and statement_line.

CREATE TABLE contract_template (
    id {identity},
    store_id {int} NOT NULL,
    version {int} NOT NULL,
    created_at {int} NOT NULL,
    created_by {int},
    changed_at {int} NOT NULL,
    name TEXT{bytes} NOT NULL CHECK (name <> ''),
    kind TEXT{bytes} NOT NULL,
    revision {int} NOT NULL CHECK (revision > 0),
    body TEXT NOT NULL CHECK (body <> ''),
    state TEXT{bytes} NOT NULL,
    UNIQUE (store_id, id),
    UNIQUE (store_id, name, revision)
) {strict};

CREATE TABLE contract (
    id {identity},
    store_id {int} NOT NULL,
    version {int} NOT NULL,
    created_at {int} NOT NULL,
    created_by {int},
    changed_at {int} NOT NULL,
    number TEXT{bytes} NOT NULL CHECK (number <> ''),
    kind TEXT{bytes} NOT NULL,
    revision {int} NOT NULL CHECK (revision > 0),
    quote {int} NOT NULL,
    lead {int} NOT NULL,
    model {int} NOT NULL,
    subject TEXT NOT NULL,
    quantity {int} NOT NULL CHECK (quantity > 0),
    template {int},
    special_terms TEXT NOT NULL,
    special_approved_on TEXT,
    buyer_name TEXT NOT NULL,
    identity_kind TEXT,
    identity_number TEXT NOT NULL,
    buyer_phone TEXT,
    buyer_address TEXT NOT NULL,
    agent TEXT NOT NULL,
    signatory TEXT NOT NULL,
    signing_date TEXT{bytes},
    delivery_date TEXT{bytes},
    delivery_place TEXT NOT NULL,
    note TEXT NOT NULL,
    marked_on TEXT,
    stamped_on TEXT,
    effective_on TEXT,
    delivered_on TEXT{bytes},
    by_exception {bool} NOT NULL,
    reported_on TEXT,
    owner {int},
    state TEXT{bytes} NOT NULL,
    is_owing {bool} GENERATED ALWAYS AS (state NOT IN ('draft', 'closed', 'cancelled')) STORED,
    is_live {bool} GENERATED ALWAYS AS (state <> 'cancelled') STORED,
    UNIQUE (store_id, id),
    UNIQUE (store_id, number),
    FOREIGN KEY (store_id, quote) REFERENCES quote (store_id, id),
    FOREIGN KEY (store_id, lead) REFERENCES lead (store_id, id),
    FOREIGN KEY (store_id, model) REFERENCES vehicle_model (store_id, id),
    FOREIGN KEY (store_id, template) REFERENCES contract_template (store_id, id)
) {strict};
CREATE INDEX contract_of_lead ON contract (store_id, lead, id);
CREATE INDEX contract_of_owner ON contract (store_id, owner, id);
CREATE INDEX contract_in_state ON contract (store_id, state, id);
CREATE INDEX contract_owing ON contract (store_id, id) WHERE is_owing = TRUE;
CREATE INDEX contract_promised ON contract (store_id, delivery_date, id);
-- One contract a quote, also when two seats draw it at once.
CREATE UNIQUE INDEX contract_of_quote ON contract (store_id, quote) WHERE is_live = TRUE;
-- Every contract that was ever drawn from a quote, cancelled ones too.
CREATE INDEX contract_from_quote ON contract (store_id, quote, id);

CREATE TABLE contract_terms (
    id {identity},
    store_id {int} NOT NULL,
    version {int} NOT NULL,
    created_at {int} NOT NULL,
    created_by {int},
    changed_at {int} NOT NULL,
    contract {int} NOT NULL,
    revision {int} NOT NULL CHECK (revision > 0),
    change {int},
    clause TEXT NOT NULL,
    difference_fen {int} NOT NULL,
    total_fen {int} NOT NULL CHECK (total_fen >= 0),
    UNIQUE (store_id, id),
    UNIQUE (store_id, contract, revision),
    FOREIGN KEY (store_id, contract) REFERENCES contract (store_id, id)
) {strict};

CREATE TABLE contract_line (
    store_id {int} NOT NULL,
    terms {int} NOT NULL,
    position {int} NOT NULL CHECK (position > 0),
    kind TEXT NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    quantity {int} NOT NULL CHECK (quantity > 0),
    price_fen {int} NOT NULL,
    PRIMARY KEY (store_id, terms, position),
    FOREIGN KEY (store_id, terms) REFERENCES contract_terms (store_id, id)
) {strict};

CREATE TABLE contract_payment (
    store_id {int} NOT NULL,
    terms {int} NOT NULL,
    position {int} NOT NULL CHECK (position > 0),
    kind TEXT NOT NULL,
    method TEXT,
    due_on TEXT{bytes},
    amount_fen {int} NOT NULL CHECK (amount_fen >= 0),
    PRIMARY KEY (store_id, terms, position),
    FOREIGN KEY (store_id, terms) REFERENCES contract_terms (store_id, id)
) {strict};

CREATE TABLE contract_paper (
    id {identity},
    store_id {int} NOT NULL,
    version {int} NOT NULL,
    created_at {int} NOT NULL,
    created_by {int},
    changed_at {int} NOT NULL,
    contract {int} NOT NULL,
    revision {int} NOT NULL CHECK (revision > 0),
    sha256 TEXT NOT NULL CHECK (LENGTH(sha256) = 64),
    content TEXT NOT NULL,
    UNIQUE (store_id, id),
    UNIQUE (store_id, contract, revision),
    FOREIGN KEY (store_id, contract) REFERENCES contract (store_id, id)
) {strict};

CREATE TABLE contract_change (
    id {identity},
    store_id {int} NOT NULL,
    version {int} NOT NULL,
    created_at {int} NOT NULL,
    created_by {int},
    changed_at {int} NOT NULL,
    number TEXT{bytes} NOT NULL CHECK (number <> ''),
    contract {int} NOT NULL,
    kind TEXT NOT NULL,
    wanted TEXT NOT NULL CHECK (wanted <> ''),
    delivery_date TEXT,
    clause TEXT NOT NULL,
    surcharge_fen {int} NOT NULL CHECK (surcharge_fen >= 0),
    reduction_fen {int} NOT NULL CHECK (reduction_fen >= 0),
    outcome TEXT NOT NULL,
    owner {int},
    state TEXT{bytes} NOT NULL,
    UNIQUE (store_id, id),
    UNIQUE (store_id, number),
    FOREIGN KEY (store_id, contract) REFERENCES contract (store_id, id)
) {strict};
CREATE INDEX contract_change_of ON contract_change (store_id, contract, id);
CREATE INDEX contract_change_in_state ON contract_change (store_id, state, id);

CREATE TABLE seal_use (
    id {identity},
    store_id {int} NOT NULL,
    version {int} NOT NULL,
    created_at {int} NOT NULL,
    created_by {int},
    changed_at {int} NOT NULL,
    contract {int} NOT NULL,
    revision {int} NOT NULL CHECK (revision > 0),
    seal TEXT NOT NULL CHECK (seal <> ''),
    copies {int} NOT NULL CHECK (copies > 0),
    handed_to TEXT NOT NULL,
    exceptional {bool} NOT NULL,
    reason TEXT NOT NULL,
    stamped_on TEXT NOT NULL,
    returned_on TEXT,
    state TEXT{bytes} NOT NULL,
    UNIQUE (store_id, id),
    UNIQUE (store_id, contract, revision),
    FOREIGN KEY (store_id, contract) REFERENCES contract (store_id, id)
) {strict};
CREATE INDEX seal_use_in_state ON seal_use (store_id, state, id);

CREATE TABLE receipt (
    id {identity},
    store_id {int} NOT NULL,
    version {int} NOT NULL,
    created_at {int} NOT NULL,
    created_by {int},
    changed_at {int} NOT NULL,
    number TEXT{bytes} NOT NULL CHECK (number <> ''),
    contract {int} NOT NULL,
    flow TEXT NOT NULL,
    payment {int},
    method TEXT NOT NULL,
    amount_fen {int} NOT NULL CHECK (amount_fen > 0),
    received_on TEXT{bytes} NOT NULL,
    reference TEXT NOT NULL,
    note TEXT NOT NULL,
    state TEXT{bytes} NOT NULL,
    UNIQUE (store_id, id),
    UNIQUE (store_id, number),
    FOREIGN KEY (store_id, contract) REFERENCES contract (store_id, id)
) {strict};
CREATE INDEX receipt_of ON receipt (store_id, contract, id);
CREATE INDEX receipt_by_day ON receipt (store_id, received_on, id);

CREATE TABLE statement_line (
    id {identity},
    store_id {int} NOT NULL,
    version {int} NOT NULL,
    created_at {int} NOT NULL,
    created_by {int},
    changed_at {int} NOT NULL,
    on_day TEXT{bytes} NOT NULL,
    contract_number TEXT NOT NULL,
    reference TEXT NOT NULL,
    flow TEXT NOT NULL,
    amount_fen {int} NOT NULL CHECK (amount_fen > 0),
    payer TEXT NOT NULL,
    state TEXT{bytes} NOT NULL,
    UNIQUE (store_id, id)
) {strict};
CREATE INDEX statement_line_by_day ON statement_line (store_id, on_day, id);

CREATE TABLE reconciliation (
    id {identity},
    store_id {int} NOT NULL,
    version {int} NOT NULL,
    created_at {int} NOT NULL,
    created_by {int},
    changed_at {int} NOT NULL,
    month TEXT{bytes} NOT NULL CHECK (month <> ''),
    matched {int} NOT NULL,
    differing {int} NOT NULL,
    only_ours {int} NOT NULL,
    only_theirs {int} NOT NULL,
    explanation TEXT NOT NULL,
    state TEXT{bytes} NOT NULL,
    UNIQUE (store_id, id),
    UNIQUE (store_id, month)
) {strict};
CREATE INDEX reconciliation_in_state ON reconciliation (store_id, state, id);

CREATE TABLE delivery (
    id {identity},
    store_id {int} NOT NULL,
    version {int} NOT NULL,
    created_at {int} NOT NULL,
    created_by {int},
    changed_at {int} NOT NULL,
    contract {int} NOT NULL,
    on_day TEXT{bytes} NOT NULL,
    at_time TEXT,
    place TEXT NOT NULL,
    papers TEXT NOT NULL,
    invoice_number TEXT NOT NULL,
    note TEXT NOT NULL,
    owner {int},
    state TEXT{bytes} NOT NULL,
    is_standing {bool} GENERATED ALWAYS AS (state <> 'cancelled') STORED,
    UNIQUE (store_id, id),
    FOREIGN KEY (store_id, contract) REFERENCES contract (store_id, id)
) {strict};
CREATE INDEX delivery_of_contract ON delivery (store_id, contract, id);
CREATE INDEX delivery_by_day ON delivery (store_id, on_day, id);
CREATE INDEX delivery_in_state ON delivery (store_id, state, id);
CREATE UNIQUE INDEX delivery_of ON delivery (store_id, contract) WHERE is_standing = TRUE;

-- One car, one contract: the car says by which it is held.
ALTER TABLE vehicle ADD COLUMN contract {int};
CREATE INDEX vehicle_of_contract ON vehicle (store_id, contract) WHERE contract IS NOT NULL;
